/** The process the fault tests kill: starts the server of a folder and works without pause, acknowledging into a file outside of it. */
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { connect } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { createLedger, work } from './fault-ledger.ts';

const [folder, acknowledgements, ...settings] = process.argv.slice(2) as [string, string, ...string[]];

try {
  const server = await startEmbedded(folder, { settings });
  const sql = connect(server.options);
  const made = await sql`select 1 from pg_tables where tablename = 'fault_account'`;
  if (made.length === 0) await createLedger(sql);
  process.stdout.write('ready\n');
  process.stdin.once('data', () => {
    for (let i = 0; i < 4; i++) void workOn();
  });
  const workOn = async () => {
    for (;;) appendFileSync(acknowledgements, `${await work(sql)}\n`);
  };
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

process.on('unhandledRejection', () => {}); // the database was killed under it: it waits to be killed too
