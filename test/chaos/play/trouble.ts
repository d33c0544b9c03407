// What goes wrong beside: Azure that throttles, loses answers, lags or takes no changes; a ledger that is away; somebody
// else who takes the lease; nobody who vouches for the run.
import { setTimeout as sleep } from 'node:timers/promises';
import type { TroubleRule } from '../../../playground/trouble/trouble.js';
import type { TroubleName } from '../draw/cells.js';
import type { Draw } from '../draw/draw.js';
import type { Arena } from '../stage/arena.js';
import { stealLease } from './stolen-lease.js';

/** Resolves when it is over. */
type Trouble = (arena: Arena, draw: Draw) => Promise<void>;

const troubles: Readonly<Record<TroubleName, Trouble>> = {
  storm: (arena, draw) => spoil(arena, draw, [storm(arena, draw)]),
  'reset-after': (arena, draw) => spoil(arena, draw, [resetAfter(draw)]),
  lag: (arena, draw) => spoil(arena, draw, lag(arena, draw)),
  frozen: (arena, draw) => spoil(arena, draw, [frozen(draw)]),
  'oidc-refused': (arena, draw) => spoil(arena, draw, [nobodyVouches(arena)]),
  'lease-lost': stealLease,
  'ledger-down': async ({ ledger, real }, { troubleMilliseconds }) => {
    await ledger.takeAway();
    await sleep(real(troubleMilliseconds));
    await ledger.bringBack();
  },
};

export async function makeTrouble(arena: Arena, draw: Draw): Promise<void> {
  if (draw.trouble !== undefined) await troubles[draw.trouble](arena, draw);
}

async function spoil(
  { playground, real }: Arena,
  { troubleMilliseconds }: Draw,
  rules: readonly Omit<TroubleRule, 'forMs'>[],
): Promise<void> {
  for (const rule of rules) playground.trouble.add({ ...rule, forMs: troubleMilliseconds });
  await sleep(real(troubleMilliseconds));
}

function storm({ target: { room = 'arm' } }: Arena, { troubleWay }: Draw): TroubleRule {
  const seconds = Math.round(1 + troubleWay * 20);
  return {
    match: { room, share: 0.4 + 0.5 * troubleWay },
    do: {
      status: 429,
      headers: { 'content-type': 'application/json', 'retry-after': String(seconds) },
      body: { error: { code: 'TooManyRequests', message: 'The request is being throttled.' } },
    },
  };
}

/** What was asked is done, and the answer never comes. */
function resetAfter({ troubleWay }: Draw): TroubleRule {
  return { match: { kind: 'write', nth: 1, times: troubleWay < 0.5 ? 1 : 3 }, do: 'reset-after' };
}

/** Reads tell how it was before the last change; or every second answer takes its time. */
function lag({ target: { room = 'arm' } }: Arena, { troubleWay }: Draw): readonly TroubleRule[] {
  return troubleWay < 0.6
    ? [{ match: { kind: 'read' }, do: 'stale' }]
    : [{ match: { room, share: 0.5 }, do: { delayMs: 300 } }];
}

/** Reads answer; changes are refused, or never answered. */
function frozen({ troubleWay }: Draw): TroubleRule {
  const body = { error: { code: 'ServiceUnavailable', message: 'No changes are taken at the moment.' } };
  return { match: { kind: 'write' }, do: troubleWay < 0.5 ? 'hang' : { status: 503, body } };
}

function nobodyVouches({ stratum: { host } }: Arena): TroubleRule {
  const body = { error: 'invalid_client', error_description: 'AADSTS700213: no matching record.' };
  const room = ({ github: 'oidc-github', 'azure-pipelines': 'oidc-pipelines', terminal: 'entra' } as const)[
    host
  ];
  return { match: { room }, do: { status: 401, body } };
}
