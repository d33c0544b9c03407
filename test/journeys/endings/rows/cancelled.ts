// The host asks the run to stop, wherever it stands.
import type { Deed } from '../play/stage.js';
import { appService } from '../targets/app-service.js';
import { containerApps, freshImage, image } from '../targets/container-apps.js';
import type { Target } from '../targets/target.js';
import { trafficManager } from '../targets/traffic-manager.js';
import { at, back, behaving, cancels, fails, held, type Row, refused, waiting } from './row.js';

const whenIn = (state: string): Deed => ({ when: at(state), what: cancels });
/** In the very moment in which this request arrives. */
const whenAsked = (wire: 'read' | 'write' | 'promote'): Deed => ({
  when: () => true,
  what: ({ playground, target }, running) => {
    playground.trouble.watch({ ...target.wire[wire], nth: 1 }, running.cancel);
  },
});
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

const afterwards: readonly Row[] = [
  {
    name: 'cancelled while the share settles',
    on: containerApps,
    during: [whenIn('settling')],
    ends: interrupted,
  },
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
  { name: 'cancelled while the swap settles', on: appService, during: [whenIn('promoting')], ends: left },
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
  ...afterwards,
];
