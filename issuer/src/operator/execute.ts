/** The operator's commands, carried out in the running issuer and answered in sentences. */
import { activate } from '../application/activate.ts';
import { newestEvents } from '../application/audit.ts';
import { changeLicence, type Act } from '../application/change-status.ts';
import type { Issuer } from '../application/issuer.ts';
import { enrol, withdraw } from '../application/readers.ts';
import { usage, type Answer, type Question } from './message.ts';

const failed = (...lines: readonly string[]): Answer => ({ done: false, lines });
const done = (...lines: readonly string[]): Answer => ({ done: true, lines });
const past = { suspend: 'suspended', revoke: 'revoked', reinstate: 'valid again' } as const;
const isAct = (word: string): word is Act => Object.hasOwn(past, word);

export async function execute(issuer: Issuer, [command = '', argument, ...more]: Question): Promise<Answer> {
  if (command === 'audit' && argument === undefined) return done(...(await audit(issuer)));
  if (argument === undefined || more.length > 0) return failed(...usage);
  if (command === 'activate') return letter(issuer, argument);
  if (command === 'enrol') return enrolment(issuer, argument);
  if (command === 'withdraw') return withdrawal(issuer, argument);
  return isAct(command) ? change(issuer, command, argument.toUpperCase()) : failed(...usage);
}

async function letter(issuer: Issuer, upn: string): Promise<Answer> {
  const made = /^\d{13}$/.test(upn) ? await activate(issuer, upn, 'operator') : null;
  if (!made) return failed(`The registers know nobody with the number ${upn.slice(0, 20)}. A UPN has 13 digits.`);
  const until = new Date(made.expires * 1000).toISOString().slice(0, 10);
  return {
    ...done(`Letter for ${upn}, valid until ${until}:`, made.link, `Code, to be sent by another channel: ${made.code}`),
    link: made.link,
  };
}

const noUnit = (word: string) => failed(`There is no unit called ${word.slice(0, 30)}.`, ...usage);

async function enrolment(issuer: Issuer, word: string): Promise<Answer> {
  const made = await enrol(issuer, word);
  if (made === null) return noUnit(word);
  if (made === 'withdrawn') return failed(`The unit ${word} was withdrawn. It may no longer ask for anything.`);
  const code = made.code.replace(/.{4}(?!$)/g, '$&-');
  const until = new Date(made.expires * 1000).toISOString().slice(0, 16).replace('T', ' ');
  return done(
    `Enrolment code for one device of ${made.unit.name.en}: ${code}`,
    `To be typed in the verifier's settings before ${until} UTC.`,
  );
}

async function withdrawal(issuer: Issuer, word: string): Promise<Answer> {
  const changed = await withdraw(issuer, word);
  if (changed === null) return noUnit(word);
  return done(changed ? `The unit ${word} is withdrawn. The trust list shows it now.` : `The unit ${word} is withdrawn already.`);
}

async function change(issuer: Issuer, act: Act, number: string): Promise<Answer> {
  const result = await changeLicence(issuer, act, number);
  const what = number.startsWith('KRD-DL-') ? 'licence' : 'document';
  const named = `${what === 'licence' ? 'Licence' : 'Document'} ${number}`;
  if (result.outcome === 'unknown') return failed(`There is no ${what} with the number ${number.slice(0, 30)}.`);
  if (result.outcome === 'final') return failed(`${named} is revoked. A revocation is final.`);
  if (result.outcome === 'unchanged') return done(`${named} is ${past[act]} already. Nothing was changed.`);
  const { copies } = result;
  return done(`${named} is ${past[act]}; ${copies} issued ${copies === 1 ? 'copy' : 'copies'} changed. The status list shows it now.`);
}

async function audit(issuer: Issuer): Promise<readonly string[]> {
  const events = await newestEvents(issuer);
  if (events.length === 0) return ['Nothing has happened yet.'];
  return events.map(({ at, actor, action, reference, copies }) => {
    const time = new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ');
    return `${time}Z  ${actor.padEnd(8)}  ${action.padEnd(20)}  ${reference}${copies ? `  (${copies})` : ''}`;
  });
}
