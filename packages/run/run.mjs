// From a fresh machine to a running system: installs what the lockfile says and runs a task on the workspace's own Node. Any Node >= 20.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const windows = process.platform === 'win32';
const node = path.join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

const tasks = {
  start: 'packages/run/src/start.ts',
  test: 'packages/run/src/test-all.ts',
  journeys: 'packages/run/src/journeys.ts',
  check: 'packages/run/src/check.ts',
  bench: 'packages/bench/src/main.ts',
  fuzz: 'packages/run/src/fuzz.ts',
  krdpass: 'issuer/src/operator/command.ts',
};

function refuse(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

if (Number(process.versions.node.split('.')[0]) < 20)
  refuse(`KRDPass needs Node 20 or newer to start; this is Node ${process.versions.node}.`);
const [task = 'start', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) refuse(`There is no task called ${task}: ${Object.keys(tasks).join(', ')}.`, 2);

let child;
const run = (command, args, options = {}) =>
  new Promise((done, fail) => {
    child = spawn(command, args, { stdio: 'inherit', cwd: root, ...options });
    child.on('error', fail).on('exit', (code, signal) => done(code ?? (signal ? 130 : 1)));
  });
/** A task that has not stopped half a minute later never will. */
function stop(signal) {
  child?.kill(signal);
  setTimeout(() => child?.kill('SIGKILL'), 30_000).unref();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal === 'SIGHUP' ? 'SIGTERM' : signal));
/** Our parent, and npm above its shell: the shell dies of a signal and passes nothing on, or lives on when npm is killed. */
function ancestors() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || !existsSync(`/proc/${parent}/stat`)) return String(parent);
  return `${parent} ${readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]}`;
}
const born = ancestors();
const watch = setInterval(() => {
  if (ancestors() === born) return;
  clearInterval(watch);
  stop('SIGTERM');
}, 500).unref();

/** The lockfile, the workspace and every member's package.json decide whether anything is to be installed. */
function wanted() {
  const members = ['.', 'web', 'verifier', 'issuer', ...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`)];
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...members.map((member) => `${member}/package.json`)];
  const hash = createHash('sha256');
  for (const file of files.map((name) => path.join(root, name))) if (existsSync(file)) hash.update(readFileSync(file));
  return hash.digest('hex');
}

async function install() {
  const stamp = path.join(root, 'node_modules/.run-stamp');
  const want = wanted();
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  try {
    accessSync(root, constants.W_OK);
  } catch {
    refuse(`The folder ${root} cannot be written, so nothing can be installed into it: copy it to a place of your own.`);
  }
  const pnpm = `pnpm@${JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).config.pnpm}`;
  const script = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const [command, ...first] = script ? [process.execPath, script] : [windows ? 'npm.cmd' : 'npm'];
  const args = [...first, 'exec', '--yes', `--package=${pnpm}`, '--', 'pnpm', 'install', '--frozen-lockfile'];
  const code = await run(command, args, { shell: windows && !script, env: { ...process.env, CI: '1' } });
  if (code) refuse('The dependencies could not be installed: the lines above say why.', code);
  writeFileSync(stamp, want);
}

await install();
const PATH = [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);
process.exit(await run(node, [path.join(root, tasks[task]), ...rest], { env: { ...process.env, PATH } }));
