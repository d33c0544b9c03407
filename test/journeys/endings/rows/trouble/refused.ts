// Refused before any traffic moves: nothing is begun, or what was begun has ended where it began.
import { application } from '../../../stage/scene.js';
import { appService } from '../../targets/app-service.js';
import { containerApps, freshImage, image } from '../../targets/container-apps.js';
import { trafficManager } from '../../targets/traffic-manager.js';
import { type Before, minute, notBegun, type Row, refused } from '../row.js';

const placing = { candidate: '', artifact: freshImage };
const signedInAs = (name: string) => {
  const { clientId, secret } = application(name);
  return { AZURE_PROMOTE_CLIENT_ID: clientId, AZURE_PROMOTE_CLIENT_SECRET: secret };
};
const broken: Before = ({ target, playground }) => target.behave(playground, 'candidate', { errorRate: 1 });
const silent = refused(
  'CANDIDATE_NOT_READY',
  /does not answer as it should: GET \/: expected 200, 3 times in a row/,
);

const candidates: readonly Row[] = [
  { name: 'it does not answer its probes', on: containerApps, before: broken, ends: silent },
  { name: 'it does not answer its probes', on: appService, before: broken, ends: silent },
  { name: 'it does not answer its probes', on: trafficManager, before: broken, ends: silent },
  {
    name: 'its image does not exist',
    on: containerApps,
    inputs: placing,
    world: image({ fate: 'missing' }),
    ends: refused('TARGET_UNSUITABLE', /could not be made: .*MANIFEST_UNKNOWN/),
  },
  {
    name: 'its image starts and is never ready',
    on: containerApps,
    inputs: placing,
    world: image({ fate: 'never-ready' }),
    ends: refused('CANDIDATE_NOT_READY', /has 0 ready replicas/),
  },
  {
    name: 'its image crashes',
    on: containerApps,
    inputs: placing,
    world: image({ fate: 'crashes' }),
    ends: refused('CANDIDATE_NOT_READY', /never became ready: Container crashing/),
  },
  {
    name: 'something else lies in the slot than was expected',
    on: appService,
    inputs: { expect: `contoso.azurecr.io/payments@sha256:${'5e'.repeat(32)}` },
    ends: refused(
      'CANDIDATE_UNEXPECTED',
      /staging holds something else: expected sha256:5e.*, got sha256:7c/,
    ),
  },
  {
    name: 'a setting that sticks to its slot differs',
    on: appService,
    inputs: { 'allow-different': '' },
    ends: refused('TARGET_UNSUITABLE', /ENVIRONMENT sticks to production and staging/),
  },
  {
    name: 'it does not exist',
    on: containerApps,
    inputs: { candidate: 'orders-api--v9' },
    ends: notBegun('TARGET_NOT_FOUND', 3, /candidate orders-api--v9 does not exist\nexisting=orders-api--v1/),
  },
  {
    name: 'two slots are idle, and nobody says which',
    on: appService,
    inputs: { candidate: 'idle', expect: '' },
    ends: notBegun('TARGET_UNSUITABLE', 1, /2 are idle: staging, preview/),
  },
  {
    name: 'somebody gave it a share before',
    on: appService,
    before: ({ target, playground }) => target.meddle(playground, 30),
    ends: { ...notBegun('TRAFFIC_CONFLICT', 3, /staging gets 30 % already/), share: 30 },
  },
];

const plans: readonly Row[] = [
  {
    name: 'a share finer than the target can show',
    on: containerApps,
    inputs: { ladder: '0.5%/5m, 100%' },
    ends: notBegun('PLAN_UNFIT', 2, /0\.5 % cannot be shown/),
  },
  {
    name: 'a rung shorter than an interval of the telemetry',
    on: containerApps,
    inputs: { ladder: '50%/20s, 100%' },
    ends: notBegun('PLAN_UNFIT', 2, /shorter than one interval of the telemetry/),
  },
  {
    name: 'shares where nobody counts',
    on: trafficManager,
    inputs: { ladder: 'standard' },
    ends: notBegun('PLAN_UNFIT', 2, /nobody would judge the shares/),
  },
  {
    name: 'less time than the ladder takes',
    on: containerApps,
    inputs: { 'max-duration': '1m' },
    ends: notBegun('PLAN_UNFIT', 2, /and may take 1 min/),
  },
  {
    name: 'a hand-off before resume has ever run',
    on: containerApps,
    inputs: { wait: 'hand-off' },
    ends: notBegun('PLAN_UNFIT', 2, /hand-off needs a resume that has run at least once/),
  },
  {
    name: 'a ladder that nobody can read',
    on: containerApps,
    inputs: { ladder: 'up' },
    ends: notBegun('INPUT_INVALID', 2, /ladder=entry 1: expected a share and its time/),
  },
];

const machines: readonly Row[] = [
  {
    name: 'a clock that is ten minutes ahead',
    on: containerApps,
    askew: 10 * minute,
    ends: notBegun('CLOCK_SKEWED', 3, /10 minutes ahead/),
  },
  {
    name: 'a clock that is ten minutes behind',
    on: containerApps,
    askew: -10 * minute,
    ends: notBegun('CLOCK_SKEWED', 3, /10 minutes behind/),
  },
  {
    name: 'the app does not exist',
    on: appService,
    inputs: { app: 'no-such-app' },
    ends: notBegun('TARGET_NOT_FOUND', 3, /app no-such-app in rg-prod does not exist/),
  },
  {
    name: 'a secret that Entra does not take',
    on: containerApps,
    environment: { AZURE_PROMOTE_CLIENT_SECRET: 'wrong' },
    ends: notBegun('IDENTITY_REFUSED', 3, /AADSTS7000215/),
  },
  {
    name: 'an identity that sees nothing',
    on: containerApps,
    environment: signedInAs('stranger'),
    ends: notBegun('IDENTITY_FORBIDDEN', 3, /may not perform Microsoft\.App\/containerApps\/read/),
  },
  {
    name: 'an identity that may only read',
    on: containerApps,
    environment: signedInAs('reader'),
    ends: {
      ...refused('IDENTITY_FORBIDDEN', /may not perform Microsoft\.App\/containerApps\/write/),
      summary: [/hint: assign the role/],
    },
  },
];

export const refusedBefore: readonly Row[] = [...candidates, ...plans, ...machines];
