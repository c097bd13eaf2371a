/** `npm run krdpass -- suspend KRD-DL-00000001`: asks the running issuer over its socket. Exit code 0 done, 1 refused, 2 not running. */
import { connect } from 'node:net';
import process from 'node:process';
import encodeQR from 'qr';
import { readConfig } from '../config.ts';
import { usage, type Answer, type Question } from './message.ts';
import { socketPath } from './socket-path.ts';

/** Rejects when nobody listens. */
function ask(path: string, words: Question): Promise<Answer> {
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(path, () => socket.end(`${JSON.stringify(words)}\n`));
    socket
      .setEncoding('utf8')
      .on('data', (chunk) => (text += String(chunk)))
      .on('error', fail)
      .on('end', () => (text === '' ? fail(new Error('no answer')) : done(JSON.parse(text) as Answer)));
  });
}

/** Answers the exit code. `print` receives a line at a time. */
export async function runCommand(words: Question, env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<number> {
  if (words.length === 0) {
    for (const line of usage) print(line);
    return 1;
  }
  const { data } = readConfig(env);
  try {
    const { done, lines, link } = await ask(socketPath(data), words);
    for (const line of lines) print(line);
    if (link) print(encodeQR(link, 'term'));
    return done ? 0 : 1;
  } catch {
    print('The issuer is not running, or runs on another data folder: start it with npm start, or name the folder in KRDPASS_DATA.');
    return 2;
  }
}

if (import.meta.main) process.exitCode = await runCommand(process.argv.slice(2), process.env, console.log);
