// Where each herald found a promotion the last time: kept in the ledger, so that the next run finds the same message.
// Without a ledger they last as long as this process.
import type { News } from '../../announce/news.js';
import type { Ledger } from '../../ledger/ledger.js';
import { entryOf } from '../../promotion/happened.js';
import { promotionOf } from '../../promotion/standing.js';
import type { Wiring } from '../adapters.js';
import { ledgerFor, openLedger } from '../ledgers.js';
import { type Books, openBooks } from '../rollout/books.js';
import { thisRun } from '../rollout/ports/this-run.js';

export type Found = Readonly<Record<string, string>>;

export type References = {
  readonly of: (news: News) => Promise<Found>;
  /** Keeps those that are new. */
  readonly keep: (news: News, found: Found) => Promise<void>;
};

/** `given`: a ledger that is open already; otherwise the one that the inputs mean is opened. */
export function openReferences(wiring: Wiring, given?: Ledger): (signal: AbortSignal) => References {
  const remembered = new Map<string, Found>();
  /** As the ledger has it, where it was read or written. */
  const kept = new Map<string, Found>();
  return signal => {
    let opened: Promise<Books | undefined> | undefined;
    const books = (news: News) => {
      opened ??= openFor(news, given ?? openLedger(ledgerFor(wiring).place, wiring, signal));
      return opened;
    };
    return {
      of: async news => {
        const { promotion: id } = news;
        if (!kept.has(id)) {
          const standing = await (await books(news))?.read();
          const announced = (standing && promotionOf(standing, id)?.announced) ?? {};
          kept.set(id, announced);
          remembered.set(id, { ...announced, ...remembered.get(id) });
        }
        return remembered.get(id) ?? {};
      },
      keep: async (news, found) => {
        const { promotion: id } = news;
        const before = kept.get(id) ?? {};
        remembered.set(id, { ...remembered.get(id), ...found });
        const fresh = Object.entries(found).filter(([herald, reference]) => before[herald] !== reference);
        if (fresh.length > 0 && (await writtenBy(wiring, news, { fresh, books: await books(news) }))) {
          kept.set(id, { ...before, ...found });
        }
      },
    };
  };
}

type Writing = {
  readonly fresh: readonly (readonly [string, string])[];
  /** Absent where nothing is kept. */
  readonly books: Books | undefined;
};

/** One that waits may never begin, and the next run gives it another name: nothing is written of it. */
async function writtenBy(wiring: Wiring, news: News, { fresh, books }: Writing): Promise<boolean> {
  let isWritten = false;
  await books?.add(standing => {
    const announced = promotionOf(standing, news.promotion)?.announced;
    isWritten = announced !== undefined || news.phase !== 'waiting';
    return fresh
      .filter(([herald, reference]) => isWritten && announced?.[herald] !== reference)
      .map(each => announcedEntry(wiring, news.promotion, each));
  });
  return isWritten;
}

async function openFor({ stream }: News, opening: Ledger | Promise<Ledger>): Promise<Books | undefined> {
  const ledger = await opening;
  return ledger.lasting ? openBooks(ledger, stream) : undefined;
}

function announcedEntry(
  { clock, host, environment }: Wiring,
  promotion: string,
  [herald, reference]: readonly [string, string],
) {
  const written = { at: clock.now(), by: thisRun(host, environment).driver };
  return entryOf({ kind: 'announced', promotion, herald, reference }, written);
}
