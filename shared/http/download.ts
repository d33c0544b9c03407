// Talks with places that answer in bytes, and whose refusals mean something: registries, and stores behind them.
// Every answer below 500 comes back as it is, redirects and challenges too. Nothing is followed, and nothing is sent
// twice but what a network or a tired server lost. The same ways, proxies and gateway as everywhere else.
import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { refused, unanswered, unreadable } from './answer/refusal.js';
import type { Call, Reply, Silence } from './call.js';
import type { Clock } from './clock.js';
import { decide, isPassing, type Setback } from './retry/retry.js';
import { askedWait } from './retry/retry-after.js';
import { bounded, outOfTime } from './wire/bounded.js';
import { createConnect } from './wire/connection.js';
import { isLoopback, routesBy } from './wire/playground-route.js';
import { proxyFor } from './wire/proxy.js';

export type DownloadRequest = {
  readonly url: URL;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  /** Only for what may be repeated: exchanges of tokens, and bytes under their digest. */
  readonly body?: string;
  /** More than this is a fault, never a shortened answer. */
  readonly maximumBytes: number;
};

export type Downloaded = {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly bytes: Uint8Array;
};

export type Download = (request: DownloadRequest) => Promise<Downloaded>;

export type DownloadOptions = {
  readonly clock: Clock;
  readonly stopwatch: Clock;
  readonly signal: AbortSignal;
  readonly trace: (line: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  readonly random: () => number;
};

const deadlineMilliseconds = 120_000;
const tryMilliseconds = 60_000;

export function createDownload(options: DownloadOptions): Download {
  const { environment, clock, random, trace } = options;
  const connect = createConnect({ route: routesBy(environment), proxy: url => proxyFor(url, environment) });
  return async request => {
    const call = callOf(request, options);
    const endsAt = clock.now() + deadlineMilliseconds;
    for (let tries = 1; ; tries += 1) {
      const heard = await oneTry({ connect, options, call, maximumBytes: request.maximumBytes });
      trace(`${call.method} ${call.url.origin}${call.url.pathname} ${wordFor(heard)}`);
      const setback = setbackOf(heard, clock.now());
      if (setback === undefined && 'answer' in heard) return answerOf(heard.answer, call, tries);
      const attempt = { tries, retry: 'safe', reserveMilliseconds: 2_000, random: random() } as const;
      const next = setback && decide({ ...attempt, remainingMilliseconds: endsAt - clock.now() }, setback);
      if (next?.kind !== 'wait') throw faultOf({ heard, call, tries, setback });
      await clock.sleep(next.milliseconds, call.signal);
    }
  };
}

type Raw = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  readonly cut: boolean;
};
type Heard = { readonly answer: Raw } | { readonly silence: Silence };
type Try = {
  readonly connect: ReturnType<typeof createConnect>;
  readonly options: DownloadOptions;
  readonly call: Call;
  readonly maximumBytes: number;
};

async function oneTry({ connect, options, call, maximumBytes }: Try): Promise<Heard> {
  const bound = { clock: options.stopwatch, milliseconds: tryMilliseconds, signal: call.signal };
  try {
    return {
      answer: await bounded(bound, async signal => rawOf(await connect(call, signal), maximumBytes)),
    };
  } catch (thrown) {
    // The run was cancelled, the time is over, or the connection failed; what has no code is a mistake of ours.
    if (call.signal.aborted) throw call.signal.reason;
    const code = thrown === outOfTime ? 'TIMED_OUT' : wordOf(thrown, 'code');
    if (code === undefined || wordOf(thrown, 'name') === 'TypeError') throw thrown;
    const words = thrown === outOfTime ? 'no answer in time' : (wordOf(thrown, 'message') ?? '');
    const proxy = wordOf(thrown, 'proxy');
    return { silence: { error: code, words, status: undefined, requestId: undefined, proxy } };
  }
}

async function rawOf(response: PipelineResponse, maximumBytes: number): Promise<Raw> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const head = { status: response.status, headers: new Map(response.headers) };
  for await (const chunk of response.readableStreamBody ?? []) {
    const read = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += read.byteLength;
    // A refusal is cut short in silence: only its first words are of use.
    if (length > maximumBytes) return { ...head, bytes: Buffer.concat(chunks), cut: true };
    chunks.push(read);
  }
  return { ...head, bytes: Buffer.concat(chunks), cut: false };
}

function callOf({ url, method, headers, body }: DownloadRequest, options: DownloadOptions): Call {
  const sent = Object.entries({ 'user-agent': options.userAgent, ...headers });
  const hasSecret = sent.some(([name]) => name.toLowerCase() === 'authorization') || body !== undefined;
  return {
    method: method ?? 'GET',
    url,
    headers: sent,
    body,
    retry: 'safe',
    deadlineMilliseconds,
    tryMilliseconds,
    signal: options.signal,
    mayBeOverheard: isLoopback(url) || !hasSecret,
  };
}

function setbackOf(heard: Heard, now: number): Setback | undefined {
  if ('silence' in heard) return { kind: 'silence', error: heard.silence.error };
  const { status, headers } = heard.answer;
  const asked = askedWait(name => headers.get(name), now);
  return status >= 500 || status === 429 || status === 408
    ? { kind: 'status', status, code: '', asked }
    : undefined;
}

function answerOf(raw: Raw, call: Call, tries: number): Downloaded {
  if (raw.cut && raw.status < 300) {
    throw unreadable(call, replyOf(raw), 'more bytes than may be read here', {
      tries,
      mayHaveApplied: false,
    });
  }
  return { status: raw.status, header: name => raw.headers.get(name.toLowerCase()), bytes: raw.bytes };
}

type Failure = {
  readonly heard: Heard;
  readonly call: Call;
  readonly tries: number;
  readonly setback: Setback | undefined;
};

function faultOf({ heard, call, tries, setback }: Failure) {
  const history = { tries, mayHaveApplied: false };
  if ('silence' in heard) return unanswered(call, heard.silence, history);
  return refused(call, replyOf(heard.answer), {
    ...history,
    passing: setback !== undefined && isPassing(setback),
  });
}

function replyOf({ status, headers, bytes, cut }: Raw): Reply {
  return { status, headers, asked: undefined, text: new TextDecoder().decode(bytes), cut };
}

function wordFor(heard: Heard): string {
  return 'silence' in heard ? heard.silence.error : String(heard.answer.status);
}

/** By its looks: an error that Node makes may be of another realm. */
function wordOf(thrown: unknown, name: 'code' | 'message' | 'name' | 'proxy'): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !(name in thrown)) return undefined;
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' ? value : undefined;
}
