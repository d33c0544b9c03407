// Makes streams for the tests of promotions: entries in the order in which they are written, one second apart.
import { chainOnto } from '../../../shared/ledger/chain.js';
import type { Entry } from '../../../shared/ledger/entry.js';
import { entryOf, type Happened } from '../../../shared/promotion/happened.js';
import { isoTime } from '../../../shared/promotion/moment.js';

/** 2026-11-20, nine o'clock. */
export const nine = Date.UTC(2026, 10, 20, 9);
export const minute = 60_000;

export type Line = Happened | { readonly at: number; readonly happened: Happened; readonly by?: string };

/** Without a time of its own, an entry is written one second after the one before. */
export function streamOf(lines: readonly Line[]): readonly Entry[] {
  let last = nine - 1_000;
  const written = lines.map(line => {
    const { at, happened, by } = 'happened' in line ? line : { at: last + 1_000, happened: line };
    last = at;
    return entryOf(happened, { at, by: by ?? 'runner' });
  });
  return chainOnto([], written);
}

export const at = (time: number, happened: Happened, by?: string): Line => ({
  at: time,
  happened,
  ...(by !== undefined && { by }),
});

export const opened = (promotion: string): Happened => ({
  kind: 'rollout-opened',
  promotion,
  run: `run of ${promotion}`,
  order: { plan: ['10%', '100%'], snapshot: { stable: 100 } },
});

export const taken = (promotion: string, fence: number, until: number, driver = 'runner'): Happened => ({
  kind: 'lease-taken',
  promotion,
  driver,
  fence,
  until: isoTime(until),
});

export const finished = (promotion: string, fence: number, digest?: string): Happened => ({
  kind: 'finished',
  promotion,
  fence,
  outcome: 'passed',
  because: 'every rung held',
  ...(digest !== undefined && { digest }),
});

export const raised = (promotion: string, fence: number, percent = 10): Happened => ({
  kind: 'write-intended',
  promotion,
  fence,
  percent,
  before: { staging: 0 },
});

export const backing = (promotion: string, fence: number): Happened => ({
  kind: 'going-back-intended',
  promotion,
  fence,
  cause: 'the candidate is worse',
  before: { staging: 10 },
});
