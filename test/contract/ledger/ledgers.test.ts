// What every ledger does, whatever keeps it, even the one that forgets.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Ledger, Stream } from '../../../shared/ledger/ledger.js';
import { emptyStream, versionOf } from '../../../shared/ledger/ledger.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { insist, note, stream, written } from './entries.js';
import { hostileNames } from './hostile-names.js';
import type { LedgerRow } from './row.js';
import { rows } from './rows.js';
import { suiteOf } from './suite.js';

for (const row of rows) suiteOf(row, 'a ledger', behaves);

function behaves(row: LedgerRow): void {
  let place = '';
  let ledger: Ledger;

  beforeEach(async () => {
    place = await row.place();
    ledger = row.open(place, realClock);
  });
  afterEach(() => row.remove(place));

  it('holds nothing where nobody wrote', async () => {
    expect(await ledger.read(stream)).toEqual([]);
    expect(await ledger.streams({})).toEqual([]);
  });

  it('says where it is, so that a reader finds it again, and whether it lasts', () => {
    expect(ledger.name).toBe(row.named?.(place) ?? `${row.name}:${place}`);
    expect(ledger.lasting).toBe(row.lasting !== undefined);
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

  it('keeps streams apart, and lists them in order', async () => {
    const others: readonly Stream[] = [
      { service: 'payments', environment: 'test' },
      { service: 'checkout', environment: 'production' },
      { service: 'payments.2', environment: 'production' },
      { service: 'Payments', environment: 'x-1' },
    ];
    await ledger.append(stream, [note('a')], emptyStream);
    for (const other of others) {
      expect(await ledger.read(other)).toEqual([]);
      expect(await ledger.append(other, [note('b')], emptyStream)).toMatchObject({ kind: 'appended' });
    }
    expect(await written(ledger)).toEqual(['a 1']);
    const named = async (of: Partial<Stream>) =>
      (await ledger.streams(of)).map(({ service, environment }) => `${service}/${environment}`);
    expect(await named({})).toEqual([
      'Payments/x-1',
      'checkout/production',
      'payments/production',
      'payments/test',
      'payments.2/production',
    ]);
    expect(await named({ service: 'payments' })).toEqual(['payments/production', 'payments/test']);
    expect(await named({ environment: 'test' })).toEqual(['payments/test']);
    expect(await named({ service: 'payments', environment: 'x-1' })).toEqual([]);
  });

  it('takes what follows the tip of a stream while others write to other streams', async () => {
    const tips = new Map<Stream, string>();
    for (let round = 1; round <= 3; round += 1) {
      for (const environment of ['one', 'two']) {
        const other = [...tips.keys()].find(each => each.environment === environment) ?? {
          service: 'payments',
          environment,
        };
        const appended = await ledger.append(other, [note('a', round)], tips.get(other) ?? emptyStream);
        tips.set(other, appended.kind === 'appended' ? appended.version : 'a conflict');
      }
    }
    for (const [other, tip] of tips) expect(versionOf(await ledger.read(other))).toBe(tip);
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
    const large = { ...note('b'), body: { text: 'x'.repeat(65_536) } };
    await expect(ledger.append(stream, [note('b'), large], version)).rejects.toMatchObject({
      code: 'LEDGER_ENTRY_TOO_LARGE',
    });
    expect(await written(ledger)).toEqual(['a 1']);
  });

  it('appends nothing at all without a trace', async () => {
    expect(await ledger.append(stream, [], emptyStream)).toEqual({ kind: 'appended', version: emptyStream });
    expect(await ledger.append(stream, [], 'another')).toEqual({ kind: 'conflict' });
    expect(await ledger.read(stream)).toEqual([]);
    expect(await ledger.streams({})).toEqual([]);
  });

  it('keeps text as it is, whatever it says', async () => {
    const by = '##vso[x]\n\u0000"\\ 🙂 \u2028 \ud83d </script>';
    const body = { __proto__x: by, ['']: -0.5, inner: [{ by: [by, true] }, []] };
    await ledger.append(stream, [{ ...note(by), kind: by, body }], emptyStream);
    expect(await ledger.read(stream)).toMatchObject([{ kind: by, by, body }]);
  });

  it('takes no stream with a hostile name', async () => {
    for (const name of hostileNames) {
      const refused = { code: 'INPUT_INVALID', facts: { got: name.slice(0, 60) } };
      for (const hostile of [
        { service: name, environment: 'x' },
        { service: 'x', environment: name },
      ]) {
        await expect(ledger.read(hostile)).rejects.toMatchObject(refused);
        await expect(ledger.append(hostile, [note('a')], emptyStream)).rejects.toMatchObject(refused);
        await expect(ledger.append(hostile, [], emptyStream)).rejects.toMatchObject(refused);
      }
      await expect(ledger.streams({ service: name })).rejects.toMatchObject(refused);
      await expect(ledger.streams({ environment: name })).rejects.toMatchObject(refused);
    }
    expect(await ledger.streams({})).toEqual([]);
  });

  it('takes the same entry from one writer only, when two come with it at once', async () => {
    const append = () => row.open(place, realClock).append(stream, [note('a')], emptyStream);
    const ends = await Promise.all([append(), append(), append()]);
    expect(ends.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
    expect(ends.filter(({ kind }) => kind === 'conflict')).toEqual([
      { kind: 'conflict' },
      { kind: 'conflict' },
    ]);
    expect(await written(ledger)).toEqual(['a 1']);
  });

  it('loses and doubles nothing when many write within one process', async () => {
    const numbers = Array.from({ length: 6 }, (_, at) => at + 1);
    await Promise.all(numbers.map(number => insist(row.open(place, realClock), note('a', number))));
    expect([...(await written(ledger))].sort()).toEqual(numbers.map(number => `a ${number}`).sort());
  }, 60_000);
}
