// The log of every request: what was asked, what was answered, which trouble was made. Secrets are left out.
import type { Answer, AnswerHeaders, Ask } from '../exchange.js';

export type LoggedRequest = {
  readonly number: number;
  readonly at: string;
  readonly room: string;
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The application that asked the control plane, by its name in the world. */
  readonly by?: string;
  /** Absent while the request runs, and for good when no answer was sent. */
  readonly status?: number;
  readonly answer?: { readonly headers: AnswerHeaders; readonly body: string };
  readonly arm?: string;
  readonly trouble?: string;
  /** What went wrong in the playground itself, which is always a defect of it. */
  readonly fault?: string;
};

export type LogEntry = {
  answered(answer: Answer, keepBody: boolean): void;
  troubled(deed: string): void;
  failed(why: string): void;
};

export type RequestLog = {
  readonly entries: readonly LoggedRequest[];
  open(room: string, ask: Ask, at: Date, by?: string): LogEntry;
  clear(): void;
};

type Entry = { -readonly [Name in keyof LoggedRequest]: LoggedRequest[Name] };

/** Old entries go, a block at a time, so that a day of traffic does not fill the memory. */
const kept = 20_000;
const block = 5_000;

const secretFields = /((?:client_secret|client_assertion|access_token|value|oidcToken)["=:\s]+)[^&"\s,}]+/g;

/** Tokens and secrets never stay in the log; the rest of a body does. */
const withoutSecrets = (room: string, body: string): string =>
  room === 'arm' || room === 'site' || body === '' ? body : body.replace(secretFields, '$1***');

const safeHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  headers['authorization'] === undefined
    ? headers
    : { ...headers, authorization: `${headers['authorization'].split(' ')[0]} ***` };

/** Among so many the visits to sites go first: a rush of visitors must not push out what was changed, and by whom. */
const sheltered = 10_000;

const withoutOldest = (entries: readonly Entry[]): Entry[] => {
  const visits = entries.filter(each => each.room === 'site').length;
  const others = entries.length - visits;
  const keptOthers = Math.min(others, Math.max(sheltered, kept - visits));
  let [visitsToGo, othersToGo] = [visits - (kept - keptOthers), others - keptOthers];
  return entries.filter(each => (each.room === 'site' ? visitsToGo-- : othersToGo--) <= 0);
};

const follow = (entry: Entry): LogEntry => ({
  answered: (answer, keepBody) => {
    entry.status = answer.status;
    entry.answer = {
      headers: answer.headers,
      body: keepBody ? withoutSecrets(entry.room, answer.body) : '',
    };
    if (answer.arm !== undefined) entry.arm = answer.arm;
  },
  troubled: deed => {
    entry.trouble = deed;
  },
  failed: why => {
    entry.fault = why;
  },
});

export const startRequestLog = (): RequestLog => {
  const entries: Entry[] = [];
  let count = 0;
  return {
    entries,
    open: (room, ask, at, by) => {
      count += 1;
      if (entries.length >= kept + block) entries.splice(0, entries.length, ...withoutOldest(entries));
      const entry: Entry = {
        number: count,
        at: at.toISOString(),
        room,
        method: ask.method,
        host: ask.host,
        path: ask.target,
        headers: safeHeaders(ask.headers),
        body: withoutSecrets(room, ask.body),
        ...(by === undefined ? {} : { by }),
      };
      entries.push(entry);
      return follow(entry);
    },
    clear: () => {
      entries.length = 0;
    },
  };
};
