// A dry run tells the plan, and changes nothing.
import { expect } from '@jest/globals';
import { appService } from '../targets/app-service.js';
import { containerApps, freshImage } from '../targets/container-apps.js';
import { trafficManager } from '../targets/traffic-manager.js';
import { type Ends, notBegun, type Row, untouched } from './row.js';

const dry = { 'dry-run': 'true' };
const told = {
  ...untouched,
  summary: [
    /If the runner dies: /,
    /Nothing was changed/,
    /To go back by hand (?:at any time|before the swap):/,
  ],
};

/** The whole plan is there all the same. */
const red = (...how: Parameters<typeof notBegun>): Ends => ({
  ...notBegun(...how),
  summary: [/AS IT STANDS IT WOULD BE REFUSED/, ...told.summary],
});

export const dryRuns: readonly Row[] = [
  {
    name: 'a dry run',
    on: containerApps,
    inputs: dry,
    ends: { ...told, summary: [...told.summary, /az containerapp ingress traffic set/] },
  },
  {
    name: 'a dry run',
    on: appService,
    inputs: dry,
    ends: {
      ...told,
      summary: [
        ...told.summary,
        /az webapp traffic-routing clear/,
        /After the swap, once[\s\S]*az webapp deployment slot swap/,
      ],
    },
  },
  {
    name: 'a dry run',
    on: trafficManager,
    inputs: dry,
    ends: { ...told, summary: [...told.summary, /az network traffic-manager endpoint update/] },
  },
  {
    name: 'a dry run, and nobody names a ladder',
    on: containerApps,
    inputs: { ...dry, ladder: '', watch: '' },
    ends: told,
    also: (_, { outputs }) => {
      const { rungs } = JSON.parse(outputs['plan'] ?? '');
      expect(rungs.map(({ percent }: { readonly percent: number }) => percent)).toEqual([1, 10, 50]);
    },
  },
  {
    name: 'a dry run of an image that is to become a revision',
    on: containerApps,
    inputs: { ...dry, candidate: '', artifact: freshImage },
    ends: told,
  },
  {
    name: 'a dry run of what cannot be',
    on: containerApps,
    inputs: { ...dry, ladder: '0.5%/5m, 100%' },
    ends: red('PLAN_UNFIT', 2, /0\.5 % cannot be shown/),
  },
  {
    name: 'a dry run of what the job has no time for',
    on: containerApps,
    inputs: { ...dry, ladder: 'cautious', 'job-timeout': '20m' },
    ends: red('PLAN_UNFIT', 2, /the job may take 20 min/),
  },
  {
    name: 'a dry run of a hand-off before resume has ever run',
    on: containerApps,
    inputs: { ...dry, wait: 'hand-off' },
    ends: red('PLAN_UNFIT', 2, /hand-off needs a resume that has run at least once/),
  },
  {
    name: 'a dry run where something else lies in the slot than was expected',
    on: appService,
    inputs: { ...dry, expect: `contoso.azurecr.io/payments@sha256:${'5e'.repeat(32)}` },
    ends: red('CANDIDATE_UNEXPECTED', 1, /staging holds something else: expected sha256:5e.*, got sha256:7c/),
  },
  {
    name: 'a dry run where a setting that sticks to its slot differs',
    on: appService,
    inputs: { ...dry, 'allow-different': '' },
    ends: red('TARGET_UNSUITABLE', 1, /ENVIRONMENT sticks to production and staging/),
  },
  {
    name: 'a dry run of a revision that crashes',
    on: containerApps,
    inputs: dry,
    before: ({ playground }) => {
      const app = playground.state.containerApps.apps.find(({ name }) => name === 'orders-api');
      const revision = app?.revisions.find(({ name }) => name === 'orders-api--v2');
      if (revision === undefined) throw new Error('the default world has changed');
      revision.active = false;
    },
    ends: red('CANDIDATE_NOT_READY', 1, /orders-api--v2 is not active/),
  },
];
