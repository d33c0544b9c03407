// The stream of one target as this process knows it: read, added to, and read again when somebody else was quicker.
// Whatever this process writes is written one after another.
import { Fault } from '../../fault/fault.js';
import { chainOnto } from '../../ledger/chain.js';
import type { Entry, NewEntry } from '../../ledger/entry.js';
import { type Ledger, type Stream, versionOf } from '../../ledger/ledger.js';
import { startHistory } from '../../promotion/history.js';
import type { Standing } from '../../promotion/standing.js';

export type Books = {
  readonly ledger: Ledger;
  readonly stream: Stream;
  readonly read: () => Promise<Standing>;
  /** As it was read or written last; reads when it never was. */
  readonly known: () => Promise<Standing>;
  /** `make` is asked again whenever the stream moved; no entries mean that there is nothing to write. */
  readonly add: (make: (standing: Standing) => readonly NewEntry[]) => Promise<Standing>;
};

const mostTries = 12;

export function openBooks(ledger: Ledger, stream: Stream): Books {
  let kept: readonly Entry[] | undefined;
  const standingOf = startHistory();
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  const readAnew = async () => {
    kept = await ledger.read(stream);
    return kept;
  };
  const add: Books['add'] = async make => {
    for (let tries = 1; ; tries += 1) {
      const remembered = kept;
      const before: readonly Entry[] = remembered ?? (await readAnew());
      const entries = make(standingOf(before));
      if (entries.length === 0) {
        if (remembered === undefined) return standingOf(before);
        // Nothing is to be written as far as this process remembers: others may have written since.
        kept = undefined;
        continue;
      }
      // Until it is known what became of it, nothing is: the next one reads.
      kept = undefined;
      const appended = await ledger.append(stream, entries, versionOf(before));
      if (appended.kind === 'appended') {
        kept = chainOnto(before, entries);
        return standingOf(kept);
      }
      if (tries >= mostTries) throw crowded(ledger, tries);
    }
  };
  return {
    ledger,
    stream,
    read: () => inTurn(async () => standingOf(await readAnew())),
    known: () => inTurn(async () => standingOf(kept ?? (await readAnew()))),
    add: make => inTurn(() => add(make)),
  };
}

function crowded(ledger: Ledger, tries: number): Fault {
  return new Fault('LEDGER_BUSY', `others wrote to the same stream ${tries} times in a row`, {
    facts: { ledger: ledger.name },
  });
}
