// The wait that a service asks for, in all the ways it can ask. Pure.

export type HeaderReader = (name: string) => string | undefined;

/** Nobody waits longer than this at a time, whatever a header says: 86400 has been seen. */
export const longestWaitMilliseconds = 60_000;

export const retryAfterHeaders = ['retry-after-ms', 'x-ms-retry-after-ms', 'retry-after'] as const;

/** Milliseconds, not capped; undefined when nothing readable was asked. */
export function askedWait(header: HeaderReader, now: number): number | undefined {
  const [exact, older, standard] = retryAfterHeaders.map(name => header(name)?.trim());
  const seconds = amount(standard);
  return (
    amount(exact) ??
    amount(older) ??
    (seconds === undefined ? untilDate(standard, header('date'), now) : seconds * 1_000)
  );
}

/** What the rest of the program may see of a wait: whole seconds, capped. */
export function cappedSeconds(milliseconds: number): number {
  return Math.ceil(Math.min(milliseconds, longestWaitMilliseconds) / 1_000);
}

function amount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** A date is counted from the service's own clock where it tells it: this machine's may be minutes off. */
function untilDate(text: string | undefined, sentAt: string | undefined, now: number): number | undefined {
  const until = date(text);
  return until === undefined ? undefined : Math.max(0, until - (date(sentAt) ?? now));
}

function date(text: string | undefined): number | undefined {
  // Date.parse reads "-5" and "1.5" as years; a date of HTTP has a month in letters.
  if (text === undefined || !/[a-z]{3}/i.test(text)) return undefined;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? undefined : parsed;
}
