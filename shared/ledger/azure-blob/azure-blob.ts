// A ledger in Azure Blob Storage, by its REST API: one append blob for each stream, which takes an append only at the
// length and the ETag that its writer has seen. Nothing is locked, and nothing is left behind by whoever dies.
import type { Credential } from '../../azure/identity/identity.js';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Transport } from '../../http/transport.js';
import type { Ledger, Stream } from '../ledger.js';
import { isOf, sorted, streamPath } from '../stream-path.js';
import { append } from './append.js';
import { pageIn } from './listing.js';
import { nameOf, placeAt, streamIn } from './place.js';
import { getContainer, listBlobs } from './requests.js';
import { readView, type Shelf, type View } from './view.js';

export type AzureBlobOptions = {
  /** `https://ACCOUNT.blob.core.windows.net/CONTAINER`, and a prefix behind it if wanted. */
  readonly container: URL | string;
  readonly clock: Clock;
  readonly transport: Transport;
  readonly credential: Credential;
  /** How many appends Azure lets one blob take. Default 50,000. */
  readonly mostBlocks?: number;
};

export function azureBlobLedger(options: AzureBlobOptions): Required<Ledger> {
  const { container, clock, transport, credential, mostBlocks = 50_000 } = options;
  const shelf: Shelf = { place: placeAt(container), clock, transport, credential, mostBlocks };
  const known = new Map<string, View>();
  return {
    name: `azure-blob:${nameOf(shelf.place)}`,
    lasting: true,
    read: async stream => {
      const path = streamPath(stream);
      const view = await readView(shelf, stream, known.get(path));
      known.set(path, view);
      return view.entries;
    },
    append: async (stream, entries, expected) => {
      const path = streamPath(stream);
      const { appended, view } = await append(shelf, { stream, entries, expected, known: known.get(path) });
      known.set(path, view);
      return appended;
    },
    streams: of => listStreams(shelf, of),
    time: () => timeOf(shelf),
  };
}

async function listStreams(shelf: Shelf, of: Partial<Stream>): Promise<readonly Stream[]> {
  const isWanted = isOf(of);
  const { place } = shelf;
  const prefix = of.service === undefined ? place.prefix : `${place.prefix}${of.service}/`;
  const found: Stream[] = [];
  let marker = '';
  do {
    const page = pageIn((await listBlobs(shelf, prefix, marker)).text);
    const written = page.blobs.filter(({ isUnwritten }) => !isUnwritten);
    found.push(...written.flatMap(({ name }) => streamIn(place, name) ?? []).filter(isWanted));
    marker = page.marker;
  } while (marker !== '');
  return sorted(found);
}

/** Whole seconds: a header knows no parts of them. */
async function timeOf(shelf: Shelf): Promise<number> {
  const answer = await getContainer(shelf);
  const time = Date.parse(answer.header('date') ?? '');
  if (!Number.isNaN(time)) return time;
  throw new Fault('LEDGER_UNREADABLE', 'the ledger cannot be used: it does not say what time it is', {
    facts: { container: shelf.place.container.href },
  });
}
