// The rows that Application Insights keeps: one for each stored request, in blocks of plain numbers. A day of them is
// kept, or the last million; the oldest go first.

/** What many requests have in common. */
export type Origin = {
  readonly name: string;
  readonly url: string;
  readonly version: string;
  readonly role: string;
  readonly instance: string;
  /** Empty where clients are not told apart. */
  readonly session?: string;
};

export type RequestRow = {
  readonly at: number;
  readonly milliseconds: number;
  readonly status: number;
  /** How many requests it stands for. */
  readonly count: number;
  readonly origin: Origin;
};

/** `knownAt` is when a query can find it. */
export type NewRow = RequestRow & { readonly knownAt: number };

export type Rows = {
  add(row: NewRow): void;
  /** Of this time, the last moment not being part of it, as far as they are known now; oldest first. */
  within(from: number, until: number, now: number): Generator<RequestRow>;
  /** Whether anything is known by now, of whatever time. */
  isEmpty(now: number): boolean;
};

const blockSize = 8_192;
const mostBlocks = 128;
/** Beyond so many different requests, addresses are no longer told apart. */
const mostOrigins = 4_096;
const kept = 24 * 60 * 60 * 1000;

type Block = {
  size: number;
  first: number;
  last: number;
  readonly at: Float64Array;
  readonly knownAt: Float64Array;
  readonly milliseconds: Float64Array;
  readonly status: Uint16Array;
  readonly count: Uint32Array;
  readonly origin: Uint32Array;
};

const newBlock = (): Block => ({
  size: 0,
  first: Number.POSITIVE_INFINITY,
  last: Number.NEGATIVE_INFINITY,
  at: new Float64Array(blockSize),
  knownAt: new Float64Array(blockSize),
  milliseconds: new Float64Array(blockSize),
  status: new Uint16Array(blockSize),
  count: new Uint32Array(blockSize),
  origin: new Uint32Array(blockSize),
});

const put = (block: Block, row: NewRow, origin: number): void => {
  const index = block.size;
  block.at[index] = row.at;
  block.knownAt[index] = row.knownAt;
  block.milliseconds[index] = row.milliseconds;
  block.status[index] = row.status;
  block.count[index] = row.count;
  block.origin[index] = origin;
  block.first = Math.min(block.first, row.at);
  block.last = Math.max(block.last, row.at);
  block.size += 1;
};

const rowAt = (block: Block, index: number, origins: readonly Origin[]): RequestRow | undefined => {
  const origin = origins[block.origin[index] ?? -1];
  const [at, milliseconds] = [block.at[index], block.milliseconds[index]];
  const [status, count] = [block.status[index], block.count[index]];
  if (!origin || at === undefined || milliseconds === undefined) return undefined;
  return { at, milliseconds, status: status ?? 0, count: count ?? 1, origin };
};

export const startRows = (): Rows => {
  const blocks: Block[] = [];
  const origins: Origin[] = [];
  const known = new Map<string, number>();
  const numberOf = (origin: Origin): number => {
    const key = JSON.stringify(Object.values(origin));
    const found = known.get(key);
    if (found !== undefined) return found;
    if (origins.length >= mostOrigins && origin.name !== '')
      return numberOf({ ...origin, name: '', url: '' });
    known.set(key, origins.push(origin) - 1);
    return origins.length - 1;
  };
  const openBlock = (at: number): Block => {
    const last = blocks.at(-1);
    if (last && last.size < blockSize) return last;
    while (blocks[0] && (blocks.length >= mostBlocks || blocks[0].last < at - kept)) blocks.shift();
    const block = newBlock();
    blocks.push(block);
    return block;
  };
  return {
    add: row => put(openBlock(row.at), row, numberOf(row.origin)),
    *within(from, until, now) {
      for (const block of blocks) {
        if (block.last < from || block.first >= until) continue;
        for (let index = 0; index < block.size; index += 1) {
          const row = rowAt(block, index, origins);
          const isKnown = (block.knownAt[index] ?? Number.POSITIVE_INFINITY) <= now;
          if (row && isKnown && row.at >= from && row.at < until) yield row;
        }
      }
    },
    isEmpty: now => !blocks.some(block => block.knownAt.subarray(0, block.size).some(at => at <= now)),
  };
};
