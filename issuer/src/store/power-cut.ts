/** A disk whose power can be cut: ext4 on a loop device, ended by its shutdown ioctl, which drops what was never synced. Linux and root. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

export type Disk = Readonly<{
  folder: string;
  cut(): void; // EXT4_IOC_SHUTDOWN without a log flush: the page cache is gone, every further write fails
  restore(): Promise<void>; // journal replay, as when the power returns
  remove(): Promise<void>;
}>;

const run = (command: string, ...args: readonly string[]): string => {
  const done = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` } });
  if (done.status !== 0) throw new Error(`${command}: ${done.error?.message ?? done.stderr.trim()}`);
  return done.stdout.trim();
};

/** Throws when this machine has no loop device to give, no right to mount, or no perl to send the ioctl with. */
export function createDisk(base: string): Disk {
  const image = join(base, 'disk.img');
  const folder = join(base, 'disk');
  mkdirSync(folder);
  run('perl', '-e', '1');
  run('truncate', '-s', '600M', image);
  run('mkfs.ext4', '-q', '-F', image);
  const loop = run('losetup', '-f', '--show', image);
  try {
    run('mount', loop, folder);
  } catch (error) {
    run('losetup', '-d', loop);
    throw error;
  }
  chmodSync(folder, 0o755);
  const release = async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return void run('umount', folder);
      } catch (error) {
        if (attempt === 100) throw error; // whoever was killed may still be on its way out
        await wait(50);
      }
    }
  };
  return {
    folder,
    cut: () =>
      void run('perl', '-e', 'open my $d, "<", $ARGV[0] or die $!; my $f = pack "I", 2; ioctl $d, 0x8004587d, $f or die $!', folder),
    restore: async () => {
      await release();
      run('mount', loop, folder);
    },
    remove: async () => {
      await release();
      run('losetup', '-d', loop);
    },
  };
}
