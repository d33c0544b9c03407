// One try: sends a request once and listens until its answer is whole, or the connection, the time or the run ends.
import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { Fault } from '../../fault/fault.js';
import { type Call, type Heard, requestIdOf } from '../call.js';
import type { Clock } from '../clock.js';
import { askedWait, cappedSeconds, type HeaderReader, retryAfterHeaders } from '../retry/retry-after.js';
import { bounded, outOfTime } from './bounded.js';
import type { Connect } from './connection.js';

export type Ear = {
  readonly connect: Connect;
  readonly clock: Clock;
  /** Bounds one try. */
  readonly stopwatch: Clock;
  readonly maximumBodyBytes: number;
};

export type Exchange = (call: Call, milliseconds: number) => Promise<Heard>;

/** What has come in so far: kept outside the try, so that a refusal whose body breaks off keeps its status. */
type Incoming = {
  head: { readonly status: number; readonly headers: ReadonlyMap<string, string> } | undefined;
  readonly chunks: Uint8Array[];
  cut: boolean;
};

export function createExchange(ear: Ear): Exchange {
  return async (call, milliseconds) => {
    const incoming: Incoming = { head: undefined, chunks: [], cut: false };
    const bound = { clock: ear.stopwatch, milliseconds, signal: call.signal };
    try {
      await bounded(bound, async signal => {
        await listen(await ear.connect(call, signal), incoming, ear.maximumBodyBytes);
      });
      return replyOf(incoming, ear.clock.now());
    } catch (thrown) {
      // The run was cancelled, the time is over, or the connection failed on the way.
      if (call.signal.aborted) throw call.signal.reason;
      if (isMistake(thrown)) throw thrown;
      const refused = (incoming.head?.status ?? 0) >= 400;
      return refused ? replyOf(incoming, ear.clock.now()) : silenceOf(incoming, thrown, milliseconds);
    }
  };
}

async function listen(response: PipelineResponse, incoming: Incoming, most: number): Promise<void> {
  incoming.head = { status: response.status, headers: new Map(response.headers) };
  let bytes = 0;
  for await (const chunk of response.readableStreamBody ?? []) {
    const read = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    incoming.chunks.push(read.subarray(0, most - bytes));
    bytes += read.byteLength;
    if (bytes <= most) continue;
    incoming.cut = true;
    return;
  }
}

function replyOf({ head, chunks, cut }: Incoming, now: number): Heard {
  if (head === undefined) throw new Error('an answer without a head');
  const asked = askedWait(reader(head.headers), now);
  const text = new TextDecoder().decode(Buffer.concat(chunks));
  const headers = withCappedWait(head.headers, asked);
  return { kind: 'reply', reply: { status: head.status, headers, asked, text, cut } };
}

/** Pollers of the SDKs obey this header without a limit of their own. */
function withCappedWait(
  headers: ReadonlyMap<string, string>,
  asked: number | undefined,
): ReadonlyMap<string, string> {
  const capped = new Map(headers);
  for (const name of retryAfterHeaders) capped.delete(name);
  if (asked !== undefined) capped.set('retry-after', String(cappedSeconds(asked)));
  return capped;
}

function silenceOf({ head }: Incoming, thrown: unknown, milliseconds: number): Heard {
  const requestId = head && requestIdOf(reader(head.headers));
  const seen = { status: head?.status, requestId, proxy: property(thrown, 'proxy') };
  if (thrown === outOfTime) {
    const words = `no ${head ? 'end of its answer' : 'answer'} within ${milliseconds / 1_000} s`;
    return { kind: 'silence', silence: { ...seen, error: 'TIMED_OUT', words } };
  }
  // The network and TLS give every failure a code; what has none is no failure of the connection.
  const error = property(thrown, 'code');
  if (error === undefined) throw thrown;
  return { kind: 'silence', silence: { ...seen, error, words: property(thrown, 'message') ?? '' } };
}

/** Ours, not the network's: a request that cannot be sent as it is, such as one with a line break in a header. */
function isMistake(thrown: unknown): boolean {
  return thrown instanceof Fault || ['TypeError', 'RangeError'].includes(property(thrown, 'name') ?? '');
}

/** By its looks: an error that Node makes is of another realm wherever modules run in a context of their own. */
function property(thrown: unknown, name: 'code' | 'message' | 'name' | 'proxy'): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !(name in thrown)) return undefined;
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' ? value : undefined;
}

function reader(headers: ReadonlyMap<string, string>): HeaderReader {
  return name => headers.get(name);
}
