// The host asks the run to stop, wherever it stands.
import { expect } from '@jest/globals';
import type { Code } from '../../../../shared/fault/catalogue.js';
import type { Deed } from '../play/stage.js';
import { appService } from '../targets/app-service.js';
import { containerApps, freshImage, image } from '../targets/container-apps.js';
import type { Target } from '../targets/target.js';
import { trafficManager } from '../targets/traffic-manager.js';
import {
  at,
  back,
  behaving,
  cancels,
  type Ends,
  fails,
  held,
  minute,
  notBegun,
  type Row,
  refused,
  waiting,
} from './row.js';

const whenIn = (state: string): Deed => ({ when: at(state), what: cancels });
/** In the very moment in which this request arrives. */
const whenAsked = (wire: 'read' | 'write' | 'promote'): Deed => ({
  when: () => true,
  what: ({ playground, target }, running) => {
    playground.trouble.watch({ ...target.wire[wire], nth: 1 }, running.cancel);
  },
});
/** Azure has taken the swap, and is at it. */
const swapping: Deed = {
  when: ({ playground, target }) => target.behind.underWay(playground)?.startsWith('the swap') === true,
  what: cancels,
};
const gone = refused('CANCELLED', /the run was cancelled.*nothing was moved/);
const interrupted = back('CANCELLED', /the run was cancelled/);
const slow = { inputs: { candidate: '', artifact: freshImage }, world: image({ startSeconds: 180 }) };
/** The release stays, and is watched by somebody else. */
const left = { ...waiting, summary: [/Next: resume watches on/] } as const;

const before: readonly Row[] = [
  {
    name: 'cancelled while everything is looked at',
    on: containerApps,
    during: [whenAsked('read')],
    ends: gone,
  },
  {
    name: 'cancelled while its image is placed',
    on: containerApps,
    ...slow,
    during: [whenIn('verified')],
    ends: gone,
  },
  {
    name: 'cancelled while its image starts',
    on: containerApps,
    ...slow,
    during: [whenIn('placed')],
    ends: gone,
  },
  { name: 'cancelled while it is probed', on: appService, during: [whenIn('probing')], ends: gone },
];

const sharesOn = (on: Target): readonly Row[] => [
  { name: 'cancelled while the first share is written', on, during: [whenAsked('write')], ends: interrupted },
  { name: 'cancelled at 50 %', on, during: [whenIn('observing')], ends: interrupted },
  {
    name: 'cancelled at 50 %, and on-interrupt is hold',
    on,
    inputs: { 'on-interrupt': 'hold' },
    during: [whenIn('observing')],
    ends: held(50, /the run was cancelled; 50 % stays, as the plan says/),
  },
  { name: 'cancelled while it is held', on, perSecond: 0.2, during: [whenIn('held')], ends: interrupted },
  { name: 'cancelled at 100 %', on, during: [whenIn('watching')], ends: left },
];

/** It is seen at once there, so that nobody ever waits: in the moment in which somebody looks whether it is. */
const whileItSettles: Deed = {
  when: () => true,
  what: ({ playground: { trouble }, target: { wire } }, running) => {
    const cancelNext = () => trouble.watch({ ...wire.read, nth: 1 }, running.cancel);
    trouble.watch({ ...wire.write, nth: 1 }, cancelNext);
  },
};

/** In the moment in which it looks around right before it writes. */
const rightBefore = (name: string, seen: number): Deed => ({
  when: at('observing', seen),
  what: ({ playground, target }, running) => {
    let isDone = false;
    playground.trouble.watch(target.wire.read, () => {
      const isThere = !isDone && running.standing()?.name === name;
      isDone ||= isThere;
      if (isThere) running.cancel();
    });
  },
});

const beforeWriting: readonly Row[] = [containerApps, appService].flatMap(on => [
  {
    name: 'cancelled right before the second share is written',
    on,
    inputs: { ladder: '20%/2m, 50%/2m, 100%' },
    during: [rightBefore('settling', 20)],
    ends: interrupted,
  },
  {
    name: 'cancelled right before it is given all of the traffic',
    on,
    during: [rightBefore('promoting', 50)],
    ends: interrupted,
  },
]);

/** There are seconds left, and what was asked of Azure takes longer: resume finds out later what became of it. */
const cutShort = (share: number, code: Code, error: RegExp): Ends => ({
  ...notBegun(code, 3, error),
  share,
  summary: [/Next: the order to go back stands in the ledger: run resume/, /\baz /],
});
const resumed =
  (share: number): NonNullable<Row['also']> =>
  async ({ time, start, target, playground }) => {
    await time.pass(4 * minute);
    const { outcome } = await start({ step: 'resume', inputs: { for: '60m' } }).ended;
    expect({ outcome, share: target.share(playground) }).toEqual({
      outcome: share === 0 ? 'rolled-back' : 'passed',
      share,
    });
  };
const hurried: readonly Row[] = [
  {
    name: 'cancelled at 50 %, and its host waits no longer than hosts do',
    on: containerApps,
    isHurried: true,
    during: [whenIn('observing')],
    // Azure has taken it; to see it in force takes longer than there is time, and so somebody else does.
    ends: {
      ...back('CANCELLED', /the run was cancelled, so it goes back; .*no time was left to see it in force/),
      ledger: ['state-reached', 'going-back-intended'],
      summary: [/Next: run resume/, /\baz /],
    },
    also: resumed(0),
  },
  {
    name: 'cancelled while it swaps back, and its host waits no longer than hosts do',
    on: appService,
    isHurried: true,
    during: [{ when: at('watching'), what: behaving('candidate', fails) }, whenIn('rolling-back')],
    ends: {
      ...cutShort(
        100,
        'CANCELLED',
        /the candidate fails at 100 %: .*; going back was begun, and is not proven$/,
      ),
      ledger: ['promotion-done', 'state-reached', 'state-reached'],
    },
    also: resumed(0),
  },
  {
    name: 'cancelled while the swap is under way, and its host waits no longer than hosts do',
    on: appService,
    isHurried: true,
    during: [swapping],
    ends: {
      ...cutShort(0, 'ROLLOUT_LEFT', /the run was cancelled while the promotion was under way/),
      ledger: ['state-reached', 'rested'],
    },
    also: resumed(100),
  },
];

const afterwards: readonly Row[] = [
  {
    name: 'cancelled while the share settles',
    on: containerApps,
    during: [whenIn('settling')],
    ends: interrupted,
  },
  { name: 'cancelled while the share settles', on: appService, during: [whileItSettles], ends: interrupted },
  {
    name: 'cancelled while it goes back',
    on: containerApps,
    during: [{ when: at('observing', 50), what: behaving('candidate', fails) }, whenIn('rolling-back')],
    ends: back('CANDIDATE_WORSE', /the candidate fails at 50 %/),
  },
  {
    name: 'cancelled while it swaps back',
    on: appService,
    during: [{ when: at('watching'), what: behaving('candidate', fails) }, whenIn('rolling-back')],
    ends: back('CANDIDATE_WORSE', /the candidate fails at 100 %/),
  },
  {
    name: 'cancelled while it is given all of the traffic',
    on: containerApps,
    during: [whenIn('promoting')],
    ends: left,
  },
  {
    name: 'cancelled while the swap is asked for',
    on: appService,
    during: [whenAsked('promote')],
    ends: left,
  },
  { name: 'cancelled while the swap is under way', on: appService, during: [swapping], ends: left },
  { name: 'cancelled at 100 %', on: trafficManager, during: [whenIn('watching')], ends: left },
  {
    name: 'cancelled while the version before is kept',
    on: containerApps,
    inputs: { standby: '1h' },
    during: [whenIn('standing-by')],
    ends: left,
  },
];

export const cancelled: readonly Row[] = [
  ...before,
  ...sharesOn(containerApps),
  ...sharesOn(appService),
  ...beforeWriting,
  ...hurried,
  ...afterwards,
];
