// Somebody else changes the traffic: it is not overwritten in silence.
import type { Deed } from '../play/stage.js';
import { appService } from '../targets/app-service.js';
import { containerApps } from '../targets/container-apps.js';
import type { Target } from '../targets/target.js';
import { at, back, passed, type Row, says, stranded } from './row.js';

const meddling =
  (percent: number): Deed['what'] =>
  ({ target, playground }) =>
    target.meddle(playground, percent);
const atFifty = (percent: number): Deed => ({ when: at('observing', 50), what: meddling(percent) });
const changed = (percent: number) =>
  back('TRAFFIC_DRIFTED', new RegExp(`candidate's share from 50 % to ${percent} %`));
const soon = { 'hold-for': '20m' };

const driftOn = (on: Target): readonly Row[] => [
  { name: 'somebody else takes all of it away', on, during: [atFifty(0)], ends: changed(0) },
  {
    name: 'somebody else gives it another share: held, and back',
    on,
    inputs: soon,
    during: [atFifty(30)],
    ends: changed(30),
  },
  {
    name: 'somebody else gives it another share, and somebody says to go on',
    on,
    during: [atFifty(30), { when: at('held'), what: says('continue') }],
    ends: passed,
  },
];

export const drift: readonly Row[] = [
  ...driftOn(containerApps),
  ...driftOn(appService),
  {
    name: 'somebody else takes some of it after 100 %: held, and left',
    on: containerApps,
    inputs: soon,
    during: [{ when: at('watching'), what: meddling(60) }],
    ends: stranded(
      60,
      /changed by somebody else after the promotion, and was left/,
      /az containerapp ingress traffic set/,
    ),
  },
];
