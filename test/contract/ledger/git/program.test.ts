// Git itself: missing, too old, or standing still.
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { realClock } from '../../../../shared/wiring/clock.js';
import { note, stream, written } from '../entries.js';
import { environment } from './repository.js';
import { putProgram, withWorkshop } from './workshop.js';

withWorkshop('git', workshop => {
  /** A git that does something else with one of its commands. */
  const wrapped = async (command: string, script: string) => {
    const bin = join(workshop().place, 'bin');
    const real = `PATH="${environment.PATH}" exec git "$@"`;
    await putProgram(bin, 'git', `case "$1" in ${command}) ${script} ;; *) ${real} ;; esac`);
    return { ...environment, PATH: [bin, environment.PATH].join(delimiter) };
  };

  it('is asked for when it is not installed', async () => {
    const { ledger, place } = workshop();
    const own = ledger({ environment: { PATH: place } });
    const fault = {
      code: 'LEDGER_GIT_MISSING',
      message: 'the ledger cannot be used: git is not installed, or not on the path',
    };
    await expect(own.read(stream)).rejects.toMatchObject(fault);
    await expect(own.append(stream, [note('a')], '')).rejects.toMatchObject(fault);
  });

  it('is asked for when it cannot be started', async () => {
    const { ledger, place } = workshop();
    await putProgram(join(place, 'bin'), 'git', '');
    const { chmod } = await import('node:fs/promises');
    await chmod(join(place, 'bin', 'git'), 0o644);
    await expect(ledger({ environment: { PATH: join(place, 'bin') } }).read(stream)).rejects.toMatchObject({
      code: 'LEDGER_GIT_MISSING',
      message: 'the ledger cannot be used: git cannot be started (EACCES)',
    });
  });

  it('is asked for in a newer version when it does not take its settings from the environment', async () => {
    const old = await wrapped('config', `unset GIT_CONFIG_COUNT; PATH="${environment.PATH}" exec git "$@"`);
    await expect(workshop().ledger({ environment: old }).read(stream)).rejects.toMatchObject({
      code: 'LEDGER_GIT_MISSING',
      message: 'the ledger cannot be used: git is too old',
    });
  });

  it('is ended when it stands still, and what became of the push is found out', async () => {
    const slow = await wrapped('push', 'sleep 600');
    const { ledger } = workshop();
    const own = ledger({ environment: slow, deadlineMilliseconds: 700 });
    await expect(own.append(stream, [note('a')], '')).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
      message: 'the ledger cannot be used: git did not end within 1 s',
      facts: { 'may-have-applied': true },
    });
  }, 20_000);

  it('is ended at once when the run is cancelled, and leaves nothing in the temporary folder', async () => {
    const { ledger, place } = workshop();
    const sign = join(place, 'standing');
    const slow = await wrapped('push', `echo > "${sign}"; sleep 600`);
    const cancelled = new AbortController();
    const own = ledger({ environment: slow, signal: cancelled.signal });
    const append = own.append(stream, [note('a')], '');
    const ended = expect(append).rejects.toThrow('stop now');
    while (!(await readdir(place)).includes('standing')) await realClock.sleep(20);
    cancelled.abort(new Error('stop now'));
    await ended;
    expect(await written(ledger())).toEqual([]);
  }, 20_000);
});
