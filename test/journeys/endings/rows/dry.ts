// A dry run tells the plan, and changes nothing.
import { expect } from '@jest/globals';
import { appService } from '../targets/app-service.js';
import { containerApps, freshImage } from '../targets/container-apps.js';
import { trafficManager } from '../targets/traffic-manager.js';
import { notBegun, type Row, untouched } from './row.js';

const dry = { 'dry-run': 'true' };
const told = {
  ...untouched,
  summary: [
    /If the runner dies: /,
    /Nothing was changed/,
    /To go back by hand (?:at any time|before the swap):/,
  ],
};

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
    ends: notBegun('PLAN_UNFIT', 2, /0\.5 % cannot be shown/),
  },
];
