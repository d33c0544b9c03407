// The requests a principal may still make at the control plane: one bucket for each principal, filled by the clock.
import type { Clock } from './time/clock.js';
import type { Allowance } from './world.js';

export type Draft =
  | { readonly kind: 'granted'; readonly remaining: number }
  | { readonly kind: 'exhausted'; readonly retryAfterSeconds: number };

export type Budget = { take(principal: string): Draft };

type Bucket = { readonly level: number; readonly at: number };

export const startBudget = (allowance: Allowance, clock: Clock): Budget => {
  const buckets = new Map<string, Bucket>();
  const levelOf = (principal: string, at: number): number => {
    const bucket = buckets.get(principal);
    if (!bucket) return allowance.size;
    const gained = ((at - bucket.at) / 1000) * allowance.perSecond;
    return Math.min(allowance.size, bucket.level + gained);
  };
  return {
    take: principal => {
      const at = clock.now().getTime();
      const level = levelOf(principal, at);
      if (level < 1) {
        const retryAfterSeconds = Math.max(1, Math.ceil((1 - level) / allowance.perSecond));
        return { kind: 'exhausted', retryAfterSeconds };
      }
      buckets.set(principal, { level: level - 1, at });
      return { kind: 'granted', remaining: Math.floor(level - 1) };
    },
  };
};
