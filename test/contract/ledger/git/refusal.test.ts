// What the server does not take: said once, in its own words, and left as it was.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { note, stream, written } from '../entries.js';
import { refsOf } from './repository.js';
import { withWorkshop } from './workshop.js';

const ref = 'refs/azure-promote/payments/production';

withWorkshop('a push that the repository refuses', workshop => {
  const declining = async () => {
    const { hook, folder } = workshop();
    const log = join(folder, 'calls');
    await hook('pre-receive', `echo call >> "${log}"; echo "rule 7 forbids it" >&2; exit 1`);
    return async () => (await readFile(log, 'utf8')).trim().split('\n').length;
  };

  it.each([
    ['by its path', 'refs'],
    ['by its path, in a branch', { branch: 'ledger' }],
    ['over the web', 'refs'],
  ] as const)('ends at once with the words of its rule: %s', async (how, layout) => {
    const calls = await declining();
    const { ledger, address, folder } = workshop();
    const remote = how === 'over the web' ? address : folder;
    const refused = ledger({ layout, remote }).append(stream, [note('a')], '');
    await expect(refused).rejects.toMatchObject({
      code: 'LEDGER_REFUSED',
      message: 'the repository refused what was to be kept: pre-receive hook declined: rule 7 forbids it',
      facts: { repository: remote, reference: layout === 'refs' ? ref : 'refs/heads/ledger' },
    });
    expect(await calls()).toBe(1);
    expect(await refsOf(folder)).toEqual([]);
  });

  it('is a conflict all the same when somebody else was faster', async () => {
    const { ledger } = workshop();
    const late = ledger();
    await late.read(stream);
    await ledger().append(stream, [note('a')], '');
    const calls = await declining();
    expect(await late.append(stream, [note('b')], '')).toEqual({ kind: 'conflict' });
    // Git itself saw that the tip had moved, and the hook was never asked.
    await expect(calls()).rejects.toThrow('ENOENT');
  });

  it('leaves what was there, and the next one is taken', async () => {
    const { ledger, hook } = workshop();
    const own = ledger();
    const first = await own.append(stream, [note('a', 1)], '');
    await declining();
    const tip = first.kind === 'appended' ? first.version : '';
    await expect(own.append(stream, [note('a', 2)], tip)).rejects.toMatchObject({ code: 'LEDGER_REFUSED' });
    expect(await written(own)).toEqual(['a 1']);
    await hook('pre-receive', 'exit 0');
    expect(await own.append(stream, [note('a', 2)], tip)).toMatchObject({ kind: 'appended' });
    expect(await written(own)).toEqual(['a 1', 'a 2']);
  });

  it('is said to be one when a branch has the name of a folder of branches', async () => {
    const { ledger } = workshop();
    await ledger({ layout: { branch: 'ledger/old' } }).append(stream, [note('a')], '');
    const own = ledger({ layout: { branch: 'ledger' } });
    await expect(own.append(stream, [note('a')], '')).rejects.toMatchObject({
      code: 'LEDGER_REFUSED',
      message: expect.stringContaining('refs/heads/ledger/old'),
    });
  });
});
