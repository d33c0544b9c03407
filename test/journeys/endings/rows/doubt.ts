// Nobody can tell, or the wrong one fails: it is held, somebody is asked, and a deadline ends it. It never goes on without
// knowing.
import { defaultWorld } from '../../../../playground/default-world.js';
import { appService } from '../targets/app-service.js';
import { containerApps } from '../targets/container-apps.js';
import { at, type Before, back, behaving, fails, held, passed, type Row, says } from './row.js';

const few = { perSecond: 0.2 };
const soon = { 'hold-for': '20m' };
const goOn = { when: at('held'), what: says('continue') };
const unproven = (why: RegExp) => back('CANDIDATE_UNPROVEN', why);
const inTime = /nobody decided otherwise after 20 min( \d+ s)?, so it goes back/;

const atLength = /no data: .*nobody decided otherwise after [^,]+, so it goes back/;

const onlyStable: Before = ({ visitors }) => {
  visitors.query = 'x-ms-routing-name=self';
};
const noMetrics: Before = ({ playground }) => {
  const body = { error: { code: 'BadRequest', message: 'no metrics today' } };
  playground.trouble.add({ match: { path: '/Microsoft.Insights/metrics' }, do: { status: 400, body } });
};
/** It may move traffic, and ask nobody for metrics. */
const trafficOnly = () => {
  const [deployer, ...others] = defaultWorld().applications;
  if (deployer === undefined) throw new Error('the world has no application');
  const grants = deployer.grants.filter(({ role }) => role !== 'Monitoring Reader');
  return { applications: [{ ...deployer, grants }, ...others] };
};

const undecided: readonly Row[] = [
  {
    name: 'too few come to tell: held, and back',
    on: containerApps,
    inputs: soon,
    ...few,
    ends: unproven(inTime),
  },
  {
    name: 'too few come to tell, and on-undecided is roll-back',
    on: appService,
    inputs: { 'on-undecided': 'roll-back' },
    ...few,
    ends: unproven(/for twice the time/),
  },
  {
    name: 'too few come to tell, and on-undecided is accept',
    on: containerApps,
    inputs: { 'on-undecided': 'accept' },
    ...few,
    ends: { ...passed, summary: [/too little evidence, accepted, as the plan says/] },
  },
  {
    name: 'too few come to tell, and somebody says to go on',
    on: containerApps,
    ...few,
    during: [goOn, goOn],
    ends: { ...passed, summary: [/sam said to go on/] },
  },
];

const unheard: readonly Row[] = [
  {
    name: 'nobody comes at all: held for twice the lag, and back',
    on: containerApps,
    perSecond: 0,
    ends: unproven(atLength),
  },
  {
    name: 'nobody comes at all: that is no silence of the candidate, whatever on-no-data says',
    on: appService,
    inputs: { 'on-no-data': 'hold' },
    perSecond: 0,
    ends: unproven(atLength),
  },
  {
    name: 'nobody comes at all, and somebody says to go on: nobody can accept what nobody counted',
    on: containerApps,
    perSecond: 0,
    during: [goOn],
    ends: unproven(atLength),
  },
  {
    name: 'nobody comes to the candidate, and on-no-data is hold',
    on: appService,
    inputs: { ...soon, 'on-no-data': 'hold' },
    before: onlyStable,
    ends: unproven(/the candidate is silent at 50 %/),
  },
  {
    name: 'nobody comes to the candidate: back at once',
    on: appService,
    before: onlyStable,
    ends: unproven(/the candidate is silent at 50 %/),
  },
  {
    name: 'the metrics cannot be read',
    on: containerApps,
    before: noMetrics,
    ends: unproven(/telemetry cannot be read/),
  },
  {
    name: 'the identity may not read the metrics',
    on: containerApps,
    world: trafficOnly(),
    ends: unproven(/telemetry cannot be read: .*Microsoft\.Insights\/metrics\/read/i),
  },
];

const stableFails = { when: at('observing', 50), what: behaving('stable', fails) };

const others: readonly Row[] = [
  {
    name: 'the stable version fails, and the candidate does not',
    on: containerApps,
    inputs: soon,
    during: [stableFails],
    ends: held(50, /going back would send everybody to the version that fails, so 50 % stays/),
  },
  {
    name: 'the stable version fails, and somebody says to go on',
    on: appService,
    during: [stableFails, goOn],
    ends: passed,
  },
  {
    name: 'both versions fail: held, and back',
    on: containerApps,
    inputs: soon,
    during: [stableFails, { when: at('observing', 50), what: behaving('candidate', fails) }],
    ends: back('CANDIDATE_WORSE', /both versions fail at 50 %/),
  },
];

export const doubt: readonly Row[] = [...undecided, ...unheard, ...others];
