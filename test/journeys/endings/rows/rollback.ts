// Back on purpose: green when it is there, and only then.
import { expect } from '@jest/globals';
import { appService } from '../targets/app-service.js';
import { containerApps } from '../targets/container-apps.js';
import type { Target } from '../targets/target.js';
import { trafficManager } from '../targets/traffic-manager.js';
import { after, beside, later } from './left-behind.js';
import { type Before, back as goneBack, held, notBegun, passed, type Row, stranded } from './row.js';

const rollback = { step: 'rollback' } as const;
const instant = after({ inputs: { ladder: 'instant', watch: '' } });
const back = { ...passed, share: 0 } as const;
const unknown = (why: RegExp) => ({
  ...notBegun('ROLLBACK_UNKNOWN', 1, why),
  share: 100,
  ledger: ['finished'],
});

const forbidden: Before = ({ playground, target }) => {
  const body = { error: { code: 'AuthorizationFailed', message: 'no' } };
  playground.trouble.add({ match: target.wire.promote, do: { status: 403, body } });
};
const lost: Before = ({ playground, target }) => {
  playground.trouble.add({ match: { ...target.wire.promote, nth: 1 }, do: 'lose' });
};
const takenBack = goneBack(
  'PROMOTION_FAILED',
  /it was not brought: .*the promotion is still not known to be applied/,
);
const another: Before = ({ playground }) => {
  const slot = playground.state.arm('payments', 'staging');
  if (slot === undefined) throw new Error('the world has no slot');
  const digest = `sha256:${'5e'.repeat(32)}`;
  slot.config = { ...slot.config, linuxFxVersion: `DOCKER|contoso.azurecr.io/payments@${digest}` };
  slot.settings = { ...slot.settings, AZURE_PROMOTE_DIGEST: digest };
};

const passedOn = (on: Target, arm: string): readonly Row[] => [
  {
    name: 'rollback of what passed',
    on,
    ...rollback,
    before: instant,
    ends: back,
    also: (_, { outputs }) =>
      expect(outputs).toMatchObject({ arm, already: 'false', proof: 'control-plane' }),
  },
  {
    name: 'rollback, twice',
    on,
    ...rollback,
    before: later(1, instant, after(rollback)),
    ends: back,
    also: (_, { outputs }) => expect(outputs).toMatchObject({ arm, already: 'true' }),
  },
];

export const rolledBack: readonly Row[] = [
  ...passedOn(containerApps, 'orders-api--v1'),
  ...passedOn(appService, 'production'),
  {
    name: 'rollback of what passed, proven by a probe at the address of users',
    on: appService,
    step: 'rollback',
    inputs: { 'probe-path': '/version' },
    before: instant,
    ends: { ...back, summary: [/Proof: payments\.azurewebsites\.net: GET \/version/] },
  },
  {
    name: 'rollback of what passed, where nothing names a build',
    on: trafficManager,
    ...rollback,
    before: instant,
    ends: unknown(/nothing tells what runs behind the endpoint stable/),
  },
  {
    name: 'rollback to an endpoint by its name',
    on: trafficManager,
    ...rollback,
    inputs: { to: 'stable' },
    before: instant,
    ends: back,
  },
  {
    name: 'rollback of what rests at 50 %',
    on: containerApps,
    ...rollback,
    before: after({ inputs: { until: '50%' } }),
    ends: back,
  },
  {
    name: 'rollback of what runs just now',
    on: containerApps,
    ...rollback,
    before: beside({}, 'observing'),
    ends: back,
  },
  {
    name: 'rollback where nothing was ever promoted',
    on: containerApps,
    ...rollback,
    ends: notBegun('ROLLBACK_UNKNOWN', 1, /the ledger knows of no promotion that has moved this traffic/),
  },
  {
    name: 'rollback when the slot holds something else by now',
    on: appService,
    ...rollback,
    before: later(1, instant, another),
    ends: unknown(/does not lie in place any more/),
  },
  {
    name: 'rollback to a slot by its name, whose swap never takes place',
    on: appService,
    ...rollback,
    inputs: { to: 'staging' },
    perSecond: 0,
    before: lost,
    ends: { ...takenBack, summary: [/somebody named staging/] },
  },
  {
    name: 'rollback of what passed, and nobody answers at the page that is to prove it',
    on: containerApps,
    step: 'rollback',
    inputs: { 'probe-path': '/nowhere' },
    before: instant,
    ends: {
      ...held(0, /has the traffic by the control plane, and it is not confirmed: .*\/nowhere/),
      code: 'ROLLBACK_UNPROVEN',
      summary: [/not confirmed/],
      ledger: ['went-back', 'state-reached', 'finished'],
    },
  },
  {
    name: 'rollback with a secret that Entra does not take',
    on: containerApps,
    step: 'rollback',
    environment: { AZURE_PROMOTE_CLIENT_SECRET: 'wrong' },
    ends: notBegun('IDENTITY_REFUSED', 3, /AADSTS7000215/),
  },
  {
    name: 'rollback that is forbidden',
    on: containerApps,
    ...rollback,
    before: later(1, instant, forbidden),
    ends: stranded(100, /going back failed 20 times.*403/, /az containerapp ingress traffic set/),
  },
];
