// What every ledger does, whatever keeps it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ledger, Stream } from '../../../shared/ledger/ledger.js';
import { emptyStream, versionOf } from '../../../shared/ledger/ledger.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { insist, note, stream, written } from './entries.js';
import { start } from './processes.js';
import { rows } from './rows.js';

describe.each(rows)('a ledger: $name', row => {
  let place = '';
  let ledger: Ledger;

  beforeEach(async () => {
    place = await row.place();
    ledger = row.open(place, realClock);
  });
  afterEach(() => row.remove(place));

  it('holds nothing where nobody wrote, and reading leaves nothing behind', async () => {
    expect(await ledger.read(stream)).toEqual([]);
    expect(await row.contents(place)).toEqual([]);
  });

  it('says where it is, so that a reader finds it again', () => {
    expect(ledger.name).toBe(`${row.name}:${place}`);
  });

  it('gives back what was appended, in order, to everybody who opens it', async () => {
    const first = await ledger.append(stream, [note('a', 1), note('a', 2)], emptyStream);
    const version = versionOf(await ledger.read(stream));
    expect(first).toEqual({ kind: 'appended', version });
    await ledger.append(stream, [note('b', 3)], version);
    const read = await row.open(place, realClock).read(stream);
    expect(read.map(({ number, by, body }) => [number, by, body])).toEqual([
      [1, 'a', { number: 1 }],
      [2, 'a', { number: 2 }],
      [3, 'b', { number: 3 }],
    ]);
  });

  it('keeps streams apart', async () => {
    const other: Stream = { ...stream, environment: 'test' };
    await ledger.append(stream, [note('a')], emptyStream);
    expect(await ledger.read(other)).toEqual([]);
    expect(await ledger.append(other, [note('b')], emptyStream)).toMatchObject({ kind: 'appended' });
    expect(await written(ledger)).toEqual(['a 1']);
  });

  it.each(['', 'f'.repeat(64)])('writes nothing when the tip is not the one expected: %j', async expected => {
    await insist(ledger, note('a', 1));
    await insist(ledger, note('a', 2));
    expect(await ledger.append(stream, [note('b'), note('b', 2)], expected)).toEqual({ kind: 'conflict' });
    const [first] = await ledger.read(stream);
    expect(await ledger.append(stream, [note('b')], first?.hash ?? '')).toEqual({ kind: 'conflict' });
    expect(await written(ledger)).toEqual(['a 1', 'a 2']);
  });

  it('appends all of the entries or none', async () => {
    await insist(ledger, note('a'));
    const version = versionOf(await ledger.read(stream));
    await expect(ledger.append(stream, [note('b'), note('b', Number.NaN)], version)).rejects.toThrow(
      'cannot be kept',
    );
    expect(await written(ledger)).toEqual(['a 1']);
  });

  it('appends nothing at all without a trace', async () => {
    expect(await ledger.append(stream, [], emptyStream)).toEqual({ kind: 'appended', version: emptyStream });
    expect(await ledger.append(stream, [], 'another')).toEqual({ kind: 'conflict' });
    expect(await ledger.read(stream)).toEqual([]);
  });

  it('keeps text as it is, whatever it says', async () => {
    const by = '##vso[x]\n\u0000"\\ 🙂 \u2028 \ud83d </script>';
    await ledger.append(stream, [{ ...note(by), body: { __proto__x: by, ['']: -0.5 } }], emptyStream);
    expect(await ledger.read(stream)).toMatchObject([{ by, body: { __proto__x: by, ['']: -0.5 } }]);
  });

  const lines = (text: string): readonly string[] => text.split(/(?<=\n)/);

  it.each<readonly [string, string, (text: string) => string]>([
    ['line 2: its content does not fit its hash', 'an edited line', text => text.replace('"b"', '"x"')],
    [
      'line 2: it does not follow the line before',
      'a line left out',
      text => lines(text).toSpliced(1, 1).join(''),
    ],
    ['line 3: the last line is torn', 'a torn last line', text => text.slice(0, -20)],
    [
      'line 2: its version is 2, known is 1',
      'a newer version',
      text =>
        lines(text)
          .map((line, at) => (at === 1 ? line.replace('"version":1', '"version":2') : line))
          .join(''),
    ],
    ['line 1: the file is empty', 'an emptied stream', () => ''],
    ['line 1: it is not JSON', 'another text', () => 'hello\n'],
  ])('says %s for %s, and neither reads nor appends', async (problem, _, change) => {
    for (const by of ['a', 'b', 'c']) await insist(ledger, note(by));
    const version = versionOf(await ledger.read(stream));
    let spoilt = '';
    await row.spoil(place, stream, text => {
      spoilt = change(text);
      return spoilt;
    });
    const fault = { code: 'LEDGER_UNREADABLE', message: `the ledger cannot be used: ${problem}` };
    await expect(ledger.read(stream)).rejects.toMatchObject(fault);
    await expect(ledger.append(stream, [note('d')], version)).rejects.toMatchObject(fault);
    await row.spoil(place, stream, text => {
      expect(text).toBe(spoilt);
      return text;
    });
  });

  it.each([
    '',
    '.',
    '..',
    '../other',
    '/etc/passwd',
    'a/b',
    'a\\b',
    'a b',
    'a\0',
    'C:',
    'ä',
    '-a',
    '.a',
    'x'.repeat(101),
  ])('takes no stream named %j', async name => {
    for (const hostile of [
      { service: name, environment: 'x' },
      { service: 'x', environment: name },
    ]) {
      const refused = { code: 'INPUT_INVALID', facts: { got: name.slice(0, 60) } };
      await expect(ledger.read(hostile)).rejects.toMatchObject(refused);
      await expect(ledger.append(hostile, [note('a')], emptyStream)).rejects.toMatchObject(refused);
    }
    expect(await row.contents(place)).toEqual([]);
  });

  it('loses and doubles nothing when many write within one process', async () => {
    const numbers = Array.from({ length: 20 }, (_, at) => at + 1);
    await Promise.all(numbers.map(number => insist(row.open(place, realClock), note('a', number))));
    expect([...(await written(ledger))].sort()).toEqual(numbers.map(number => `a ${number}`).sort());
  });

  it('loses and doubles nothing when 4 processes append 100 entries at once', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const children = await Promise.all(names.map(name => start('writer', row.name, place, name, '25')));
    for (const child of children) expect(await child.ended).toMatchObject({ exitCode: 0, stderr: '' });
    const all = await written(ledger);
    expect(all).toHaveLength(100);
    for (const name of names) {
      const own = all.filter(line => line.startsWith(name));
      expect(own).toEqual(Array.from({ length: 25 }, (_, at) => `${name} ${at + 1}`));
    }
  }, 60_000);
});
