// A candidate that holds, up every ladder and on every target.
import { expect } from '@jest/globals';
import { appService } from '../targets/app-service.js';
import { containerApps, freshImage, freshRevision, shareOf } from '../targets/container-apps.js';
import { trafficManager } from '../targets/traffic-manager.js';
import { passed, type Row, untouched } from './row.js';

const page = {
  ...passed,
  summary: [/All traffic on the candidate \| yes/, /nothing is left behind/],
} as const;
const preset = (ladder: string) => ({ ladder, watch: '' });

export const good: readonly Row[] = [
  { name: 'it holds, up the cautious ladder', on: appService, inputs: preset('cautious'), ends: page },
  { name: 'it holds, up the standard ladder', on: containerApps, inputs: preset('standard'), ends: page },
  { name: 'it holds, half an hour at 10 %', on: containerApps, inputs: preset('half-hour'), ends: page },
  { name: 'it holds, blue-green', on: containerApps, inputs: preset('blue-green'), ends: page },
  { name: 'it holds, blue-green', on: appService, inputs: preset('blue-green'), ends: page },
  { name: 'it holds, blue-green', on: trafficManager, ends: page },
  {
    name: 'it holds, instant',
    on: containerApps,
    inputs: preset('instant'),
    ends: { ...page, warnings: [/nobody judges the candidate with traffic on it/] },
  },
  { name: 'it holds, instant', on: appService, inputs: preset('instant'), ends: page },
  { name: 'it holds, instant', on: trafficManager, inputs: { ladder: 'instant' }, ends: page },
  {
    name: 'it holds, on a rung by count',
    on: containerApps,
    inputs: { ladder: '50%/200 requests at most 20m, 100%' },
    ends: page,
  },
  {
    name: 'its image becomes a revision first',
    on: containerApps,
    inputs: { candidate: '', artifact: freshImage },
    ends: { ...page, share: 0 },
    also: ({ playground }) => expect(shareOf(playground, freshRevision)).toBe(100),
  },
  {
    name: 'it has all of the traffic already',
    on: containerApps,
    inputs: { candidate: 'orders-api--v1' },
    ends: { ...untouched, summary: [/Nothing was changed/] },
  },
  {
    name: 'the version before is kept for a while',
    on: containerApps,
    inputs: { standby: '20m' },
    perSecond: 3,
    ends: page,
  },
  { name: 'the version before is kept for a while', on: appService, inputs: { standby: '20m' }, ends: page },
];
