// What Azure does where it takes its time, or where nobody outside knows which way it goes: each habit can be switched.
import { type Fields, isFields } from './exchange.js';
import { type ContainerHabits, containerWays, usualContainerHabits } from './rooms/container-apps/habits.js';
import { type FrontDoorHabits, frontDoorWays, usualFrontDoorHabits } from './rooms/front-door/habits.js';
import { type GatewayHabits, gatewayWays, usualGatewayHabits } from './rooms/kubernetes/habits.js';
import { type LogHabits, logWays, usualLogHabits } from './rooms/log-analytics/habits.js';
import { type TrafficHabits, usualTrafficHabits } from './rooms/traffic-manager/habits.js';

export type Habits = ContainerHabits &
  LogHabits &
  TrafficHabits &
  GatewayHabits &
  FrontDoorHabits & {
    /** A swap: settings applied and workers restarted, workers warmed up, the other slot settled. */
    readonly swapApplySeconds: number;
    readonly swapWarmUpSeconds: number;
    readonly swapSettleSeconds: number;
    /** How long a caller is asked to wait between polls; 0 asks for nothing. */
    readonly swapRetryAfterSeconds: number;
    /** Whether rules stay on production at a swap, or go where the build goes. */
    readonly swapRules: 'stay' | 'travel';
    /** What nobody may change while a swap is under way or prepared. */
    readonly swapLocks: 'both' | 'source';
    readonly swapContainers: 'travel' | 'stay';
    readonly swapMetrics: 'stay' | 'travel';
    readonly autoSwap: 'always' | 'windows';
    readonly restartSeconds: number;
    readonly whileRestarting: 'unavailable' | 'old-build';
    /** What happens to a pinned client whose rule is gone. */
    readonly pinsWithoutRule: 'kept' | 'released';
    /** How App Service refuses: by an envelope of its own, as it is seen to do, or by the one of its OpenAPI document. */
    readonly webErrors: 'own' | 'documented';
    /** What PUT of config/web does to settings that were not sent. */
    readonly configPut: 'resets' | 'merges';
    readonly activityDelaySeconds: number;
    /** What a filter by resource finds in the activity log: this very resource, or what lies below it too. */
    readonly activityByResource: 'exact' | 'below';
    readonly metricsDelaySeconds: number;
    /** What stands for a minute without data. */
    readonly metricsGaps: 'no-value' | 'zero' | 'absent';
    /** Whether a count by status that is 0 in a minute with other requests is said, or is a gap as well. */
    readonly metricsZeros: 'said' | 'unsaid';
  };

export const usualHabits: Habits = {
  ...usualContainerHabits,
  ...usualTrafficHabits,
  ...usualGatewayHabits,
  ...usualFrontDoorHabits,
  ...usualLogHabits,
  swapApplySeconds: 40,
  swapWarmUpSeconds: 40,
  swapSettleSeconds: 40,
  swapRetryAfterSeconds: 15,
  swapRules: 'stay',
  swapLocks: 'both',
  swapContainers: 'travel',
  swapMetrics: 'stay',
  autoSwap: 'always',
  restartSeconds: 20,
  whileRestarting: 'unavailable',
  pinsWithoutRule: 'kept',
  webErrors: 'own',
  configPut: 'resets',
  activityDelaySeconds: 600,
  activityByResource: 'exact',
  metricsDelaySeconds: 60,
  metricsGaps: 'no-value',
  metricsZeros: 'said',
};

/** The ways of each habit that has named ways; the others count seconds. */
const ways: Readonly<Partial<Record<keyof Habits, readonly string[]>>> = {
  ...containerWays,
  ...logWays,
  ...gatewayWays,
  ...frontDoorWays,
  swapRules: ['stay', 'travel'],
  swapLocks: ['both', 'source'],
  swapContainers: ['travel', 'stay'],
  swapMetrics: ['stay', 'travel'],
  autoSwap: ['always', 'windows'],
  whileRestarting: ['unavailable', 'old-build'],
  pinsWithoutRule: ['kept', 'released'],
  webErrors: ['own', 'documented'],
  configPut: ['resets', 'merges'],
  activityByResource: ['exact', 'below'],
  metricsGaps: ['no-value', 'zero', 'absent'],
  metricsZeros: ['said', 'unsaid'],
};

const isSeconds = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isHabit = (name: string): name is keyof Habits => name in usualHabits;

const problemWith = (name: string, value: unknown): string | undefined => {
  if (!isHabit(name)) return `has no ${name}; it has ${Object.keys(usualHabits).join(', ')}`;
  const known = ways[name];
  if (!known) return isSeconds(value) ? undefined : `${name} must be a number of seconds from 0`;
  return typeof value === 'string' && known.includes(value)
    ? undefined
    : `${name} must be ${known.join(' or ')}`;
};

const isChange = (fields: Fields): fields is Partial<Habits> =>
  Object.entries(fields).every(([name, value]) => !problemWith(name, value));

/** The habits with a change applied, or what is wrong with the change. */
export const changedHabits = (now: Habits, change: unknown): Habits | string => {
  if (!isFields(change)) return 'must be an object';
  if (isChange(change)) return { ...now, ...change };
  const problems = Object.entries(change).map(([name, value]) => problemWith(name, value));
  return problems.find(each => each !== undefined) ?? 'cannot be read';
};
