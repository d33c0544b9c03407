// A candidate that fails with users on it: it goes back, red, wherever it had come to.
import { appService } from '../targets/app-service.js';
import { containerApps } from '../targets/container-apps.js';
import type { Target } from '../targets/target.js';
import { trafficManager } from '../targets/traffic-manager.js';
import { at, back, behaving, fails, type Row } from './row.js';

const inputs = { ladder: '20%/2m, 50%/2m, 100%' };
const worse = (percent: number) => {
  const ends = back(
    'CANDIDATE_WORSE',
    new RegExp(`the candidate fails at ${percent} %: .*candidate requests failed`),
  );
  return { ...ends, summary: [/Next: read the verdict below/, /Last verdict: fail/, /Time to detect/] };
};

const failingOn = (on: Target): readonly Row[] => [
  {
    name: 'it fails on the first rung',
    on,
    inputs,
    during: [{ when: at('observing', 20), what: behaving('candidate', fails) }],
    ends: worse(20),
  },
  {
    name: 'it fails on the second rung',
    on,
    inputs,
    during: [{ when: at('observing', 50), what: behaving('candidate', fails) }],
    ends: worse(50),
  },
  {
    name: 'it fails while it is watched at 100 %',
    on,
    during: [{ when: at('watching'), what: behaving('candidate', fails) }],
    ends: worse(100),
  },
  {
    name: 'it is down as soon as everybody is sent to it',
    on,
    inputs: { ladder: 'blue-green', watch: '' },
    during: [{ when: at('watching'), what: behaving('candidate', { down: true }) }],
    ends: worse(100),
  },
];

export const failing: readonly Row[] = [
  ...failingOn(containerApps),
  ...failingOn(appService),
  {
    name: 'it does not answer any more while it is watched',
    on: trafficManager,
    during: [{ when: at('watching'), what: behaving('candidate', { down: true }) }],
    ends: back('CANDIDATE_NOT_READY', /the candidate does not answer as it should/),
  },
];
