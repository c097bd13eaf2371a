/** The operator's door into the running issuer: a unix socket that only the account of the issuer may open (mode 0600). */
import { existsSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import process from 'node:process';
import type { Issuer } from '../application/issuer.ts';
import { execute } from './execute.ts';
import type { Answer, Question } from './message.ts';
import { socketPath } from './socket-path.ts';

export class OperatorFault extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'OperatorFault';
  }
}

const longestQuestion = 1000;

const answers = (path: string) =>
  new Promise<boolean>((done) => {
    const socket = connect(path, () => (socket.destroy(), done(true))).on('error', () => done(false));
  });

/** A question is everything until the other side has finished; what is too long or too slow is dropped. */
async function readQuestion(socket: Socket): Promise<Question> {
  let text = '';
  for await (const chunk of socket.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += chunk as string;
    if (text.length > longestQuestion) throw new Error('too long');
  }
  return JSON.parse(text) as Question;
}

async function serve(issuer: Issuer, socket: Socket) {
  socket.setTimeout(5_000, () => socket.destroy()).on('error', () => socket.destroy());
  let answer: Answer;
  try {
    answer = await execute(issuer, await readQuestion(socket));
  } catch {
    answer = { done: false, lines: ['The issuer could not carry this out. Nothing was changed.'] };
  }
  if (socket.writable) socket.end(`${JSON.stringify(answer)}\n`);
}

/** Throws OperatorFault when another issuer answers in this folder. */
export async function openOperatorSocket(issuer: Issuer, dataFolder: string): Promise<() => Promise<void>> {
  const path = socketPath(dataFolder);
  if (existsSync(path) && (await answers(path)))
    throw new OperatorFault(`Another issuer is running on the data folder ${dataFolder}: stop it first.`);
  rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => void serve(issuer, socket));
  const before = process.umask(0o177);
  await new Promise<void>((done, fail) => server.once('error', fail).listen(path, done)).finally(() => process.umask(before));
  return () => new Promise((done) => server.close(() => done()));
}
