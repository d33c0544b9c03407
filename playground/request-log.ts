// The log of every request: what was asked, what was answered, which trouble was made. Secrets are left out.
import type { Answer, AnswerHeaders, Ask } from './exchange.js';

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
  open(room: string, ask: Ask, at: Date): LogEntry;
  clear(): void;
};

/** Old entries go, a block at a time, so that a day of traffic does not fill the memory. */
const kept = 20_000;
const block = 5_000;

const secretFields = /((?:client_secret|client_assertion|access_token|value|oidcToken)["=:\s]+)[^&"\s,}]+/g;

/** Tokens and secrets never stay in the log; the rest of a body does. */
const withoutSecrets = (room: string, body: string): string =>
  room === 'arm' || room === 'site' ? body : body.replace(secretFields, '$1***');

const safeHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  headers['authorization'] === undefined
    ? headers
    : { ...headers, authorization: `${headers['authorization'].split(' ')[0]} ***` };

export const startRequestLog = (): RequestLog => {
  const entries: LoggedRequest[] = [];
  let count = 0;
  const change = (number: number, more: Partial<LoggedRequest>): void => {
    // Numbers run without gaps, so the place of an entry follows from the first one kept.
    const index = number - (entries[0]?.number ?? 0);
    const found = entries[index];
    if (found) entries[index] = { ...found, ...more };
  };
  const follow = (number: number, room: string): LogEntry => ({
    answered: (answer, keepBody) => {
      const body = keepBody ? withoutSecrets(room, answer.body) : '';
      const arm = answer.arm === undefined ? {} : { arm: answer.arm };
      change(number, { status: answer.status, answer: { headers: answer.headers, body }, ...arm });
    },
    troubled: trouble => change(number, { trouble }),
    failed: fault => change(number, { fault }),
  });
  return {
    entries,
    open: (room, ask, at) => {
      count += 1;
      if (entries.length >= kept + block) entries.splice(0, block);
      entries.push({
        number: count,
        at: at.toISOString(),
        room,
        method: ask.method,
        host: ask.host,
        path: ask.target,
        headers: safeHeaders(ask.headers),
        body: withoutSecrets(room, ask.body),
      });
      return follow(count, room);
    },
    clear: () => {
      entries.length = 0;
    },
  };
};
