/** What a start prints once everything listens: the addresses, the letters of the demo citizens, where the data lives. */
import type { Letter } from '@krdpass/issuer/letters';
import type { OfficerLetter } from '@krdpass/issuer/officers';

export type Running = Readonly<{
  issuer: string;
  wallet: string;
  verifier: string;
  letters: readonly Letter[];
  officers: readonly OfficerLetter[];
  dataFolder: string;
  database: string;
}>;

/** A letter without a link belongs to a citizen whose wallet is activated already. */
export function announcement({ issuer, wallet, verifier, letters, officers, dataFolder, database }: Running): string {
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
  lines.push(`  Officers  ${issuer}/console   (code for the first sign-in)`);
  for (const { name, unit, roles, code } of officers)
    lines.push(`    ${(code ?? 'has a passkey').padEnd(20)} ${unit}, ${roles.join(' and ')}: ${name}`);
  lines.push('');
  lines.push(`  Data      ${dataFolder}`, ...(database === dataFolder ? [] : [`  Database  ${database}`]));
  lines.push('  Stop with Ctrl-C. Begin anew with npm start -- --reset', '');
  return lines.join('\n');
}
