// The ledger in a branch, where a repository takes no references of its own: one file for each stream.
import { expect, it } from '@jest/globals';
import type { Stream } from '../../../../shared/ledger/ledger.js';
import { note, stream, written } from '../entries.js';
import { git, putText, refsOf } from './repository.js';
import { withWorkshop } from './workshop.js';

const layout = { branch: 'ledger' };
const other: Stream = { service: 'checkout', environment: 'test' };

withWorkshop('a ledger in a branch', workshop => {
  it('reads and pushes again when another stream was written to meanwhile', async () => {
    const { ledger, folder } = workshop();
    const late = ledger({ layout });
    await late.read(stream);
    await ledger({ layout }).append(other, [note('b')], '');
    expect(await late.append(stream, [note('a')], '')).toMatchObject({ kind: 'appended' });
    expect(await written(late)).toEqual(['a 1']);
    expect(await late.read(other)).toHaveLength(1);
    expect(await git(folder, ['log', '--format=%s', 'ledger'])).toBe(
      'payments/production: noted [skip ci]\ncheckout/test: noted [skip ci]',
    );
  });

  it('is a conflict only when the same stream was written to meanwhile', async () => {
    const { ledger } = workshop();
    const late = ledger({ layout });
    await late.read(stream);
    await ledger({ layout }).append(other, [note('b')], '');
    await ledger({ layout }).append(stream, [note('b')], '');
    expect(await late.append(stream, [note('a')], '')).toEqual({ kind: 'conflict' });
    expect(await written(late)).toEqual(['b 1']);
  });

  it('says that it is busy when others are always faster', async () => {
    const { ledger, hook, folder } = workshop();
    await ledger({ layout }).append(other, [note('b')], '');
    // Moves the branch by a commit of its own before each push is looked at.
    await hook(
      'pre-receive',
      [
        'unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES',
        `cd "${folder}"`,
        'git update-ref refs/heads/ledger $(git -c user.name=x -c user.email=x@y commit-tree -m more -p ledger ledger^{tree})',
      ].join('\n'),
    );
    await expect(ledger({ layout }).append(stream, [note('a')], '')).rejects.toMatchObject({
      code: 'LEDGER_BUSY',
      facts: { repository: folder, reference: 'refs/heads/ledger' },
    });
    expect(await ledger({ layout }).read(stream)).toEqual([]);
    expect(await git(folder, ['rev-list', '--count', 'ledger'])).toBe('21');
  }, 60_000);

  it('leaves alone what else lies there, and takes nothing else for a stream', async () => {
    const { ledger, folder } = workshop();
    const texts = ['README.md', 'payments/notes.txt', 'deep/er/x.jsonl', 'payments/.x.jsonl'];
    for (const file of texts) await putText(folder, { ref: 'refs/heads/ledger', file }, 'kept\n');
    const own = ledger({ layout });
    expect(await own.streams({})).toEqual([]);
    expect(await own.read(stream)).toEqual([]);
    await own.append(stream, [note('a')], '');
    expect(await own.streams({})).toEqual([stream]);
    for (const file of texts) expect(await git(folder, ['cat-file', 'blob', `ledger:${file}`])).toBe('kept');
  });

  it('is the one that was named, and no other is touched', async () => {
    const { ledger, folder } = workshop();
    await putText(folder, { ref: 'refs/heads/main', file: 'README.md' }, 'kept\n');
    const main = await git(folder, ['rev-parse', 'main']);
    const own = ledger({ layout: { branch: 'promotions/ledger' } });
    await own.append(stream, [note('a')], '');
    expect(own.name).toBe(`git+branch:promotions/ledger of ${folder}`);
    expect(await refsOf(folder)).toEqual(['refs/heads/main', 'refs/heads/promotions/ledger']);
    expect(await git(folder, ['rev-parse', 'main'])).toBe(main);
  });
});

withWorkshop('a ledger in references of its own', workshop => {
  it('has one for each stream, with one commit for each append', async () => {
    const { ledger, folder } = workshop();
    const own = ledger();
    const first = await own.append(stream, [note('a', 1), { ...note('a', 2), kind: 'split-asked' }], '');
    await own.append(
      stream,
      [{ ...note('a', 3), kind: 'odd\nkind' }],
      first.kind === 'appended' ? first.version : '',
    );
    await own.append(other, [note('b')], '');
    expect(await refsOf(folder)).toEqual([
      'refs/azure-promote/checkout/test',
      'refs/azure-promote/payments/production',
    ]);
    const ref = 'refs/azure-promote/payments/production';
    expect(await git(folder, ['log', '--format=%s', ref])).toBe(
      'payments/production: 1 more\npayments/production: noted, split-asked',
    );
    const text = await git(folder, ['cat-file', 'blob', `${ref}:entries.jsonl`]);
    expect(text.split('\n').map(line => JSON.parse(line))).toEqual(await own.read(stream));
  });

  it('is found by its path, its file address and the web alike', async () => {
    const { ledger, folder, address } = workshop();
    await ledger({ remote: `file://${folder}` }).append(stream, [note('a')], '');
    for (const remote of [folder, `file://${folder}`, address, `${address}/`]) {
      expect(await written(ledger({ remote }))).toEqual(['a 1']);
      expect(ledger({ remote }).name).toBe(`git:${remote}`);
    }
  });
});
