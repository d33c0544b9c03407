// It rests, is gone on with, is asked for twice, or somebody else is in the way.
import { expect } from '@jest/globals';
import type { Deed } from '../play/stage.js';
import { appService } from '../targets/app-service.js';
import { containerApps, freshImage } from '../targets/container-apps.js';
import type { Target } from '../targets/target.js';
import { after, beside, dead, later } from './left-behind.js';
import { at, back, behaving, fails, minute, notBegun, passed, type Row, refused, waiting } from './row.js';

const until = { inputs: { until: '50%' } };
const handOff = { wait: 'hand-off', ladder: 'blue-green', watch: '10m' };
const resume = { step: 'resume' };
const other = { candidate: '', artifact: freshImage };
const atRest = { ...waiting, share: 50, summary: [/Next: call canary-shift again without until/] } as const;

const restingOn = (on: Target): readonly Row[] => [
  { name: 'it rests at 50 %, as it was asked to', on, ...until, ends: atRest },
  { name: 'it rested, and is asked for again without until', on, before: after(until), ends: passed },
  { name: 'it hands off, and resume has run', on, inputs: handOff, before: after(resume), ends: waiting },
  {
    name: 'the same is asked for twice',
    on,
    before: after({ inputs: { ladder: 'instant' } }),
    ends: { ...passed, summary: [/Nothing was changed/] },
    also: ({ entries }) => expect(entries().filter(({ kind }) => kind === 'rollout-opened')).toHaveLength(1),
  },
];

const alone: readonly Row[] = [
  {
    name: 'it was to rest at 50 %, and fails there',
    on: containerApps,
    ...until,
    during: [{ when: at('observing', 50), what: behaving('candidate', fails) }],
    ends: back('CANDIDATE_WORSE', /the candidate fails at 50 %/),
  },
  {
    name: 'it rested, failed meanwhile, and is asked for again without until',
    on: containerApps,
    before: later(8, after(until), ({ target, playground }) => target.behave(playground, 'candidate', fails)),
    ends: back('CANDIDATE_WORSE', /the candidate fails at 50 %/),
  },
  {
    name: 'it hands off, and resume ran two days ago',
    on: containerApps,
    inputs: handOff,
    perSecond: 0,
    before: later(48 * 60, after(resume)),
    ends: notBegun('PLAN_UNFIT', 2, /resume that ran within the last 24 h; the last one was 48 h/),
  },
  {
    name: 'after a swap the same is asked for, and nobody says what to expect in the slot',
    on: appService,
    inputs: { expect: '' },
    before: after({ inputs: { ladder: 'instant' } }),
    ends: {
      ...notBegun('CANDIDATE_UNEXPECTED', 1, /staging holds the version that prm_\w+ has replaced/),
      share: 100,
      ledger: ['state-reached', 'finished'],
    },
  },
];

/** The machine stands still for longer than its lease, somebody else takes over, and then it goes on. */
const standsStill: Deed = {
  when: at('observing', 50),
  what: (stage, running) => {
    running.stop();
    void stage.time
      .pass(4 * minute)
      .then(() => stage.start({ step: 'resume', inputs: { 'go-on': 'false' } }).ended)
      .then(running.goOn);
  },
};

const together: readonly Row[] = [
  {
    name: 'another run drives the same',
    on: containerApps,
    before: beside({}, 'observing'),
    ends: {
      ...notBegun('ROLLOUT_BUSY', 1, /is on its way already: it is with/),
      share: 50,
      ledger: ['write-done', 'state-reached', 'state-reached'],
    },
  },
  {
    name: 'another run drove the same, and died',
    on: containerApps,
    before: dead('observing', 0),
    ends: passed,
  },
  {
    name: 'another run drove the same, and died in the swap',
    on: appService,
    before: dead('promoting', 0),
    ends: passed,
  },
  {
    name: 'its machine stood still, and somebody else took it back meanwhile',
    on: containerApps,
    during: [standsStill],
    ends: {
      ...back('ROLLOUT_LEFT', /somebody else drives|took it over|has finished/),
      outcome: 'broken',
      exit: 3,
    },
  },
  {
    name: 'another candidate is on its way, and gets all of the traffic',
    on: containerApps,
    inputs: other,
    before: beside({}, 'observing'),
    ends: {
      ...refused('TRAFFIC_CONFLICT', /while it waited for its turn the traffic was changed/),
      share: 100,
    },
  },
  {
    name: 'another candidate is on its way, and goes back',
    on: containerApps,
    inputs: other,
    before: beside({}, 'observing', { when: at('observing', 50), what: behaving('candidate', fails) }),
    ends: refused('TRAFFIC_CONFLICT', /while it waited for its turn the traffic was changed/),
  },
  {
    name: 'another candidate is on its way for longer than it may wait',
    on: containerApps,
    inputs: { ...other, 'max-duration': '15m' },
    before: beside({ inputs: { ladder: '20%/2h, 100%' } }, 'observing'),
    ends: {
      ...refused('ROLLOUT_ABORTED', /it waited 15 min.* in the queue behind prm_/),
      share: 20,
      ledger: ['rollout-opened', 'finished'],
    },
  },
  {
    name: 'another one has all of the traffic, and only stands by: its standby ends',
    on: containerApps,
    inputs: other,
    before: beside({ inputs: { standby: '2h' } }, 'standing-by'),
    // Of the one before.
    ends: { ...passed, share: 0 },
  },
];

export const resting: readonly Row[] = [
  ...restingOn(containerApps),
  ...restingOn(appService),
  ...alone,
  ...together,
];
