// What Azure makes of our writes: refused, throttled, answered by nobody, taken and never seen.
import type { TroubleDeed, TroubleMatch } from '../../../../../playground/trouble/trouble.js';
import type { Deed, Stage } from '../../play/stage.js';
import { appService } from '../../targets/app-service.js';
import { containerApps } from '../../targets/container-apps.js';
import type { Target } from '../../targets/target.js';
import { trafficManager } from '../../targets/traffic-manager.js';
import { after, dead } from '../left-behind.js';
import { at, back, behaving, fails, minute, passed, type Row, refused, stranded } from '../row.js';

type More = Partial<TroubleMatch> & { readonly forMs?: number };

const trouble =
  (on: 'write' | 'promote', deed: TroubleDeed, { forMs, ...match }: More = {}) =>
  ({ target, playground }: Stage) => {
    playground.trouble.add({
      match: { ...target.wire[on], ...match },
      do: deed,
      ...(forMs !== undefined && { forMs }),
    });
  };
const answer = (status: number, code: string, headers = {}): TroubleDeed => ({
  status,
  headers,
  body: { error: { code, message: 'by order of the row' } },
});
const forbidden = answer(403, 'AuthorizationFailed');
const busy = answer(429, 'TooManyRequests', { 'retry-after': '20' });
const frozen = answer(503, 'ServiceUnavailable');
const conflict = answer(409, 'Conflict');

/** It fails at 50 %, and from then on Azure is in trouble. */
const failingInto = (what: Deed['what']): readonly Deed[] => [
  { when: at('observing', 50), what: behaving('candidate', fails) },
  { when: at('observing', 50), what },
];
const byHand = { app: /az containerapp ingress traffic set/, site: /az webapp traffic-routing/ } as const;

const sharesOn = (on: Target): readonly Row[] => [
  {
    name: 'the first share is forbidden',
    on,
    before: trouble('write', forbidden),
    ends: refused('IDENTITY_FORBIDDEN', /50 % was refused: .*403/),
  },
  {
    name: 'five minutes of 429 when a share is written',
    on,
    before: trouble('write', busy, { forMs: 5 * minute }),
    ends: passed,
  },
  {
    name: 'the connection breaks behind a write',
    on,
    before: trouble('write', 'reset-after', { nth: 1 }),
    ends: passed,
  },
  {
    name: 'the connection breaks before a write',
    on,
    before: trouble('write', 'reset-before', { nth: 1 }),
    ends: passed,
  },
  {
    name: 'a share that was taken is never seen',
    on,
    before: trouble('write', 'lose', { nth: 1 }),
    ends: back('TRAFFIC_NOT_SETTLED', /50 % was asked for and is not seen/),
  },
];

const promotions: readonly Row[] = [
  {
    name: 'the connection breaks behind the swap',
    on: appService,
    before: trouble('promote', 'reset-after', { nth: 1 }),
    ends: passed,
  },
  {
    name: 'the connection breaks before the swap',
    on: appService,
    before: trouble('promote', 'reset-before', { nth: 1 }),
    ends: passed,
  },
  {
    name: 'five minutes of 429 when the swap is asked for',
    on: appService,
    before: trouble('promote', busy, { forMs: 12 * minute }),
    ends: passed,
  },
  {
    name: 'the swap is refused',
    on: appService,
    before: trouble('promote', conflict),
    ends: back('PROMOTION_FAILED', /the promotion was refused: .*409/),
  },
  {
    name: 'the promotion is forbidden',
    on: trafficManager,
    before: trouble('promote', forbidden),
    ends: refused('IDENTITY_FORBIDDEN', /the promotion was refused: .*403/),
  },
];

const backwards: readonly Row[] = [
  {
    name: 'the second share is forbidden, and going back is not',
    on: containerApps,
    inputs: { ladder: '20%/2m, 50%/2m, 100%' },
    during: [{ when: at('observing', 20), what: trouble('write', forbidden, { nth: 1 }) }],
    ends: back('TRAFFIC_NOT_SETTLED', /50 % was refused: .*403/),
  },
  {
    name: 'the control plane is frozen for twenty minutes when it has to go back',
    on: containerApps,
    during: failingInto(trouble('write', frozen, { forMs: 20 * minute })),
    ends: back('CANDIDATE_WORSE', /the candidate fails at 50 %/),
  },
  {
    name: 'the control plane is dead when it has to go back',
    on: containerApps,
    during: failingInto(trouble('write', frozen)),
    ends: stranded(50, /the candidate fails at 50 %.*going back failed 20 times.*503/, byHand.app),
  },
  {
    name: 'going back is forbidden',
    on: appService,
    during: failingInto(trouble('write', forbidden)),
    ends: stranded(50, /going back failed 20 times.*403/, byHand.site),
  },
  {
    name: 'the swap back is forbidden',
    on: appService,
    during: [
      { when: at('watching'), what: behaving('candidate', fails) },
      { when: at('watching'), what: trouble('promote', forbidden) },
    ],
    ends: stranded(
      100,
      /the candidate fails at 100 %.*going back failed 20 times/,
      /az webapp deployment slot swap/,
    ),
  },
];

/** What stood there before it began, and not what it stood at when it was gone on with. */
const wayBack = /ingress traffic set .*--revision-weight orders-api--v1=100( orders-api--v2=0)?\n/;
const takenUp: readonly Row[] = [
  {
    name: 'it rested at 50 %, is gone on with, and going back is forbidden',
    on: containerApps,
    inputs: { ladder: '50%/2m, 80%/2m, 100%' },
    before: after({ inputs: { ladder: '50%/2m, 80%/2m, 100%', until: '50%' } }),
    during: [
      { when: at('observing', 80), what: behaving('candidate', fails) },
      { when: at('observing', 80), what: trouble('write', forbidden) },
    ],
    ends: stranded(80, /going back failed 20 times.*403/, wayBack),
  },
  {
    name: 'another run died at 100 %, it is gone on with, and going back is forbidden',
    on: containerApps,
    inputs: { watch: '10m' },
    before: dead('watching', 4, { inputs: { watch: '10m' } }),
    during: [
      { when: at('watching'), what: behaving('candidate', fails) },
      { when: at('watching'), what: trouble('write', forbidden) },
    ],
    ends: stranded(100, /going back failed 20 times.*403/, wayBack),
  },
];

export const writes: readonly Row[] = [
  ...sharesOn(containerApps),
  ...sharesOn(appService),
  ...promotions,
  ...backwards,
  ...takenUp,
];
