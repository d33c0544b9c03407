// What resume makes of what others left behind.

import type { Code } from '../../../../shared/fault/catalogue.js';
import { appService } from '../targets/app-service.js';
import { containerApps } from '../targets/container-apps.js';
import type { Target } from '../targets/target.js';
import { trafficManager } from '../targets/traffic-manager.js';
import { after, dead, later } from './left-behind.js';
import {
  at,
  type Before,
  behaving,
  type Ends,
  fails,
  garbled,
  held,
  notBegun,
  passed,
  type Row,
  refused,
  stranded,
  untouched,
  waiting,
  back as wentBack,
} from './row.js';

const resume = { step: 'resume' } as const;
const onlyBack = { ...resume, inputs: { 'go-on': 'false' } };
const long = { ...resume, inputs: { for: '60m' } };
const failsAt = (state: string, build: 'candidate' | 'stable' = 'candidate') => ({
  when: at(state),
  what: behaving(build, fails),
});
const forbidden: Before = ({ playground, target }) => {
  const body = { error: { code: 'AuthorizationFailed', message: 'no' } };
  playground.trouble.add({ match: target.wire.write, do: { status: 403, body } });
};
const untilLater = { inputs: { until: '50%', 'hold-for': '30m' } };
const handOff = (watch: string) =>
  after(resume, { inputs: { wait: 'hand-off', ladder: 'blue-green', watch } });
/** The page of resume is another one. */
const page = ({ summary: _, ...ends }: Ends): Ends => ends;
const back = (code: Code, error: RegExp): Ends => page(wentBack(code, error));
const gone = back('CANCELLED', /ended before its time/);

const diedOn = (on: Target): readonly Row[] => [
  {
    name: 'resume, after a run died at 50 %, and may only go back',
    on,
    ...onlyBack,
    before: dead('observing', 4),
    ends: gone,
  },
  {
    name: 'resume, after a run died at 50 %, and may go on',
    on,
    ...long,
    before: dead('observing', 4),
    ends: passed,
  },
  {
    name: 'resume, after a run died at 100 %, and it fails there',
    on,
    ...long,
    before: dead('watching', 4, { inputs: { watch: '10m' } }, failsAt('watching')),
    ends: back('CANDIDATE_WORSE', /the candidate fails at 100 %/),
  },
];

export const resumed: readonly Row[] = [
  ...diedOn(containerApps),
  ...diedOn(appService),
  {
    name: 'resume, after a run died while it went back',
    on: containerApps,
    ...resume,
    before: dead('rolling-back', 4, {}, failsAt('observing')),
    ends: back('CANDIDATE_WORSE', /worse/),
  },
  {
    name: 'resume, after a run died while it swapped back',
    on: appService,
    ...resume,
    before: dead('rolling-back', 4, {}, failsAt('watching')),
    ends: back('CANDIDATE_WORSE', /worse/),
  },
  {
    name: 'resume, after a run died at 50 %, and going back is forbidden',
    on: containerApps,
    ...onlyBack,
    before: later(0, dead('observing', 4), forbidden),
    ends: page(stranded(50, /going back failed 20 times.*403/, /az containerapp ingress traffic set/)),
  },
  {
    name: 'resume, after a run died while it was held because the stable version fails',
    on: containerApps,
    ...long,
    before: dead('held', 4, { inputs: { 'hold-for': '20m' } }, failsAt('observing', 'stable')),
    ends: page(held(50, /going back would send everybody to the version that fails, so 50 % stays/)),
  },
  { name: 'resume, and nothing is open', on: containerApps, ...resume, ends: untouched },
  {
    name: 'resume, after a run died a minute ago: its lease lives',
    on: containerApps,
    ...resume,
    before: dead('observing', 1),
    ends: { ...untouched, share: 50, ledger: ['state-reached', 'state-reached'] },
  },
  {
    name: 'resume, after a run died before the first share',
    on: containerApps,
    ...onlyBack,
    before: dead('probing', 4),
    ends: refused('ROLLOUT_ABORTED', /lacks what going on needs; nothing was moved/),
  },
  {
    name: 'resume, after a run died in the swap',
    on: appService,
    ...long,
    before: dead('promoting', 4),
    ends: passed,
  },
  {
    name: 'resume, after a share rested for too long',
    on: containerApps,
    ...resume,
    before: later(31, after(untilLater)),
    ends: back('CANDIDATE_UNPROVEN', /nobody went on from 50 % in time/),
  },
  {
    name: 'resume, while a share may rest',
    on: containerApps,
    ...resume,
    before: later(5, after(untilLater)),
    ends: { ...untouched, share: 50, ledger: ['state-reached', 'rested'] },
  },
  {
    name: 'resume, of what was handed off: looked at, and left to the next one',
    on: containerApps,
    ...resume,
    before: later(2, handOff('30m')),
    ends: { ...waiting, ledger: ['rested'] },
  },
  {
    name: 'resume, of what was handed off and has been watched',
    on: containerApps,
    ...resume,
    before: later(15, handOff('5m')),
    ends: passed,
  },
  {
    name: 'resume, of what was handed off and has been watched',
    on: trafficManager,
    ...resume,
    before: later(15, after(resume, { inputs: { wait: 'hand-off' } })),
    ends: passed,
  },
  {
    name: 'resume in a ledger that keeps nothing',
    on: containerApps,
    step: 'resume',
    inputs: { ledger: 'none' },
    ends: notBegun('INPUT_INVALID', 2, /resume needs a ledger that lasts/),
  },
  {
    name: 'resume in a ledger that nobody can read',
    on: containerApps,
    ...onlyBack,
    before: later(0, dead('observing', 4), garbled),
    ends: { ...notBegun('LEDGER_UNREADABLE', 3, /it is not JSON/), share: 50, ledger: ['state-reached'] },
  },
];
