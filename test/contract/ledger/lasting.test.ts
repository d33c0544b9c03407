// What every ledger does that outlives its process: others read it, write to it, and may have damaged it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../../shared/ledger/ledger.js';
import { emptyStream, versionOf } from '../../../shared/ledger/ledger.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { note, stream, written } from './entries.js';
import { hostileNames } from './hostile-names.js';
import { start } from './processes.js';
import type { Lasting, LedgerRow } from './row.js';
import { rows } from './rows.js';
import { suiteOf } from './suite.js';

describe('a ledger that forgets', () => {
  it('is one only: none', () => {
    expect(rows.filter(({ lasting }) => lasting === undefined).map(({ name }) => name)).toEqual(['none']);
  });
});

for (const row of rows) {
  if (row.lasting !== undefined) suiteOf(row, 'a lasting ledger', lasts({ ...row, lasting: row.lasting }));
}

function lasts({ lasting, ...row }: LedgerRow & { readonly lasting: Lasting }): () => void {
  return () => {
    let place = '';
    let ledger: Ledger;

    beforeEach(async () => {
      place = await row.place();
      ledger = row.open(place, realClock);
    });
    afterEach(() => row.remove(place));

    it('is left as it was by whoever only reads, or is refused', async () => {
      await ledger.read(stream);
      await ledger.streams({});
      for (const service of hostileNames)
        await expect(ledger.append({ ...stream, service }, [note('a')], emptyStream)).rejects.toThrow();
      expect(await lasting.contents(place)).toEqual([]);
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
      ['line 1: it is not JSON', 'a byte order mark', text => `\ufeff${text}`],
    ])('says %s for %s, and neither reads nor appends', async (problem, _, change) => {
      await ledger.append(stream, [note('a'), note('b'), note('c')], emptyStream);
      const version = versionOf(await ledger.read(stream));
      let spoilt = '';
      await lasting.spoil(place, stream, text => {
        spoilt = change(text);
        return spoilt;
      });
      const fault = { code: 'LEDGER_UNREADABLE', message: `the ledger cannot be used: ${problem}` };
      await expect(ledger.read(stream)).rejects.toMatchObject(fault);
      await expect(ledger.append(stream, [note('d')], version)).rejects.toMatchObject(fault);
      expect(await ledger.streams({})).toEqual([stream]);
      await lasting.spoil(place, stream, text => {
        expect(text).toBe(spoilt);
        return text;
      });
    });

    it('loses and doubles nothing when many processes append at once', async () => {
      const { writers, each } = row.crowd ?? { writers: 10, each: 10 };
      const names = [...'abcdefghij'].slice(0, writers);
      const children = await Promise.all(
        names.map(name => start('writer', row.name, place, name, String(each))),
      );
      for (const child of children) expect(await child.ended).toMatchObject({ exitCode: 0, stderr: '' });
      const all = await written(ledger);
      expect(all).toHaveLength(writers * each);
      for (const name of names) {
        const own = all.filter(line => line.startsWith(name));
        expect(own).toEqual(Array.from({ length: each }, (_, at) => `${name} ${at + 1}`));
      }
    }, 120_000);
  };
}
