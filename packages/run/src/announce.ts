/** What a start prints once everything listens: the addresses, the letters of the demo citizens, where the data lives. */
import type { Letter } from '@krdpass/issuer/letters';

export type Running = Readonly<{
  issuer: string;
  wallet: string;
  verifier: string;
  letters: readonly Letter[];
  dataFolder: string;
  database: string;
}>;

/** A letter without a link belongs to a citizen whose wallet is activated already. */
export function announcement({ issuer, wallet, verifier, letters, dataFolder, database }: Running): string {
  const lines = ['', 'KRDPass runs. Everything in it is a demonstration: no office issued it, no person is real.', ''];
  lines.push(`  Wallet    ${wallet}`, `  Verifier  ${verifier}`, `  Issuer    ${issuer}`, '');
  for (const { name, about, upn, link, code } of letters) {
    lines.push(`  ${name}, ${about} (UPN ${upn})`);
    lines.push(
      ...(link
        ? [`    ${link}`, ...(code ? [`    code ${code}`] : [])]
        : [`    activated; another letter: npm run krdpass -- activate ${upn}`]),
      '',
    );
  }
  lines.push(`  Data      ${dataFolder}`, ...(database === dataFolder ? [] : [`  Database  ${database}`]));
  lines.push('  Stop with Ctrl-C. Begin anew with npm start -- --reset', '');
  return lines.join('\n');
}
