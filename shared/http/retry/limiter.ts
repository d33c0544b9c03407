// Keeps this process inside the budget that Azure Resource Manager gives an identity: buckets that refill.
// It slows down before Azure does, and follows what Azure says is left.
import type { HeaderReader } from './retry-after.js';

/** As documented for 2024 and later: so many at once, and so many more each second. */
const budgets = {
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
} as const;

type Kind = keyof typeof budgets;
/** Fewer than none are left when callers already wait in line. */
type Bucket = { readonly left: number; readonly at: number };

export type Limiter = {
  /** Takes a place and returns how long to wait for it; undefined, and nothing taken, when beyond `longest`. */
  readonly reserve: (call: Limited, longestMilliseconds: number) => number | undefined;
  readonly learn: (call: Limited, status: number, header: HeaderReader) => void;
};

export type Limited = { readonly url: URL; readonly method: string };

export function createLimiter(now: () => number): Limiter {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (key: string, kind: Kind): Bucket =>
    refill(buckets.get(key) ?? { left: budgets[kind].size, at: now() }, kind, now());

  return {
    reserve(call, longestMilliseconds) {
      if (!isResourceManager(call.url)) return 0;
      const kind = kindOf(call.method);
      const key = `${call.url.host} ${kind}`;
      const bucket = bucketOf(key, kind);
      const left = bucket.left - 1;
      const wait = left >= 0 ? 0 : Math.ceil((-left * 1_000) / budgets[kind].perSecond);
      if (wait > longestMilliseconds) return undefined;
      buckets.set(key, { ...bucket, left });
      return wait;
    },
    learn(call, status, header) {
      if (!isResourceManager(call.url)) return;
      const kind = kindOf(call.method);
      const key = `${call.url.host} ${kind}`;
      const bucket = bucketOf(key, kind);
      const left = status === 429 ? 0 : remaining(call.method, header);
      if (left !== undefined && left < bucket.left) buckets.set(key, { ...bucket, left });
    },
  };
}

function refill(bucket: Bucket, kind: Kind, at: number): Bucket {
  const { size, perSecond } = budgets[kind];
  const gained = (Math.max(0, at - bucket.at) * perSecond) / 1_000;
  return { left: Math.min(size, bucket.left + gained), at };
}

/** Azure counts deletes apart; here they share with the other writes, which errs on the careful side. */
function kindOf(method: string): Kind {
  return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}

function isResourceManager({ hostname }: URL): boolean {
  return hostname.startsWith('management.');
}

function remaining(method: string, header: HeaderReader): number | undefined {
  const counted = method === 'DELETE' ? 'deletes' : kindOf(method);
  const scopes = ['subscription', 'subscription-global', 'tenant'];
  const told = scopes
    .map(scope => header(`x-ms-ratelimit-remaining-${scope}-${counted}`))
    .filter(text => text !== undefined && /^\d+$/.test(text))
    .map(Number);
  return told.length === 0 ? undefined : Math.min(...told);
}
