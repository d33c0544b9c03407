// The port of records: signs, keeps, and checks what others signed. What a run does not ask for is not loaded.
import type { Ledger, Stream } from '../../ledger/ledger.js';
import { entryOf } from '../../promotion/happened.js';
import type { RecordDesk, Surveyed } from '../../steps/record-promotion/port.js';
import type { Wiring } from '../adapters.js';
import { ledgerFor, openLedger } from '../ledgers.js';
import { type Books, openBooks } from '../rollout/books.js';
import { thisRun } from '../rollout/ports/this-run.js';
import { identityOf, keepRecord } from './keeping.js';
import { owedIn } from './owed.js';
import { signerFor } from './signing.js';

/** One run's view of the ledger that records are kept in. */
export type Shelf = {
  readonly wiring: Wiring;
  readonly books: (stream: Stream) => Promise<Books>;
  readonly now: () => number;
};

export function makeRecordDesk(wiring: Wiring): RecordDesk {
  const { host, clock, environment } = wiring;
  const shelf = openShelf(wiring);
  const { run } = thisRun(host, environment);
  return {
    host: host.name,
    now: shelf.now,
    ready: async values => {
      const { by, words } = await signerFor(wiring, values);
      if (by === 'nobody') host.log.warning(`records are signed by ${words}`);
      return { by, words };
    },
    standing: async stream => (await shelf.books(stream)).read(),
    write: async (stream, details, values) => {
      const books = await shelf.books(stream);
      const signer = () => signerFor(wiring, values);
      const publish = async (signed: string) => {
        if (values.store === 'github') await (await import('./publishing.js')).publish(wiring, signed);
        if (values.store === 'oci') await (await import('./pushing.js')).push(wiring, signed, details);
      };
      return keepRecord({ books, by: run, now: () => clock.now(), signer, publish }, details);
    },
    predecessor: async (stream, digest, values) => {
      const { checkPredecessor } = await import('./predecessor.js');
      return checkPredecessor(shelf, { stream, digest, values });
    },
    revoke: async (stream, digest, why) => {
      const books = await shelf.books(stream);
      const happened = { kind: 'evidence-revoked', digest, why } as const;
      await books.add(({ revoked }) =>
        revoked.some(each => each.digest === digest) ? [] : [entryOf(happened, { at: clock.now(), by: run })],
      );
    },
    survey: async stream => survey(await shelf.books(stream), stream),
    pack: async (stream, packing, values) => {
      const { writePack } = await import('./packing.js');
      return writePack(shelf, { stream, packing, values });
    },
  };
}

function openShelf(wiring: Wiring): Shelf {
  let opened: Promise<Ledger> | undefined;
  const known = new Map<string, Books>();
  const ledger = () => {
    opened ??= openLedger(ledgerFor(wiring).place, wiring, wiring.host.cancelled);
    return opened;
  };
  return {
    wiring,
    now: () => wiring.clock.now(),
    books: async stream => {
      const name = `${stream.service}/${stream.environment}`;
      const books = known.get(name) ?? openBooks(await ledger(), stream);
      known.set(name, books);
      return books;
    },
  };
}

async function survey(books: Books, stream: Stream): Promise<Surveyed> {
  const standing = await books.read();
  const last = standing.promotions.findLast(({ records }) => records.length > 0);
  const record = last?.records.at(-1);
  return {
    owed: owedIn(standing, stream),
    ...(last &&
      record && {
        newest: {
          digest: record.digest,
          recorded: { promotion: last.id, known: true, ...identityOf(record) },
        },
      }),
  };
}
