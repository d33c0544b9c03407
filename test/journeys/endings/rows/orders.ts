// What people order while it runs.
import { appService } from '../targets/app-service.js';
import { containerApps } from '../targets/container-apps.js';
import { at, back, passed, type Row, refused, says } from './row.js';

const aborted = back('ROLLOUT_ABORTED', /sam aborted: abort, said the row/);
const soon = { 'hold-for': '20m' };
const pauses = { when: at('observing', 50), what: says('pause') };

export const orders: readonly Row[] = [
  {
    name: 'somebody asks to wait, and says no more',
    on: containerApps,
    inputs: soon,
    during: [pauses],
    ends: back(
      'CANDIDATE_UNPROVEN',
      /sam \(pause, said the row\) asked to wait, and nobody said to go on in time/,
    ),
  },
  {
    name: 'somebody asks to wait, and then says to go on',
    on: appService,
    during: [pauses, { when: at('held'), what: says('continue') }],
    ends: { ...passed, summary: [/asked to wait/, /sam said to go on/] },
  },
  {
    name: 'somebody asks to wait before the first share, and says no more',
    on: containerApps,
    inputs: soon,
    during: [{ when: at('probing'), what: says('pause') }],
    ends: refused('ROLLOUT_ABORTED', /nobody said to go on in time; nothing was moved/),
  },
  {
    name: 'somebody aborts it before the first share',
    on: containerApps,
    during: [{ when: at('probing'), what: says('abort') }],
    ends: aborted,
  },
  {
    name: 'somebody aborts it at 50 %',
    on: containerApps,
    during: [{ when: at('observing', 50), what: says('abort') }],
    ends: aborted,
  },
  {
    name: 'somebody aborts it while it is held',
    on: appService,
    perSecond: 0.2,
    during: [{ when: at('held'), what: says('abort') }],
    ends: aborted,
  },
  {
    name: 'somebody aborts it at 100 %',
    on: containerApps,
    during: [{ when: at('watching'), what: says('abort') }],
    ends: aborted,
  },
  {
    name: 'somebody aborts it at 100 %',
    on: appService,
    during: [{ when: at('watching'), what: says('abort') }],
    ends: aborted,
  },
  {
    name: 'its time is over',
    on: containerApps,
    inputs: { 'max-duration': '12m' },
    perSecond: 0.2,
    ends: {
      ...back('CANDIDATE_UNPROVEN', /it has taken 12 min.*, and may take 12 min/),
      warnings: [/goes back after 12 min/],
    },
  },
];
