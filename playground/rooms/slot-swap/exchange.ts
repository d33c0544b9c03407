// The moment of a swap: builds and what travels with them change places; names, hosts and what sticks stay.
import { type Arm, production, type Site, type State, type SwapOperation } from '../../state.js';
import type { RampUpRule } from '../../world.js';
import { measuredAs } from '../web-workers/measured.js';
import { merged, mergedConfig } from './settings.js';

type Travelling = Pick<Arm, 'app' | 'functions' | 'restart'>;

const travellingOf = ({ app, functions, restart }: Arm): Travelling => ({ app, functions, restart });

const rulesOf = (site: Site, arm: Arm): readonly RampUpRule[] =>
  arm.slot === production ? site.rules : arm.parkedRules;

const giveRules = (site: Site, arm: Arm, rules: readonly RampUpRule[]): void => {
  if (arm.slot === production) site.rules = rules;
  else arm.parkedRules = rules;
};

const exchangeRules = (site: Site, one: Arm, other: Arm): void => {
  const [rules, otherRules] = [rulesOf(site, one), rulesOf(site, other)];
  giveRules(site, one, otherRules);
  giveRules(site, other, rules);
};

const exchangeSettings = (site: Site, source: Arm, target: Arm): void => {
  const own = source.prepared?.own ?? source.settings;
  const former = target.settings;
  source.prepared = undefined;
  target.settings = merged(site, own, former);
  source.settings = merged(site, former, own);
};

export const exchangeArms = (state: State, site: Site, { source, target }: SwapOperation): void => {
  const { habits } = state;
  exchangeSettings(site, source, target);
  const [config, targetConfig] = [source.config, target.config];
  source.config = mergedConfig(targetConfig, config);
  target.config = mergedConfig(config, targetConfig);
  const [travelling, targetTravelling] = [travellingOf(source), travellingOf(target)];
  Object.assign(source, targetTravelling);
  Object.assign(target, travelling);
  if (habits.swapContainers === 'travel') {
    const { containers } = source;
    source.containers = target.containers;
    target.containers = containers;
  }
  if (habits.swapRules === 'travel') exchangeRules(site, source, target);
  if (habits.swapMetrics === 'travel') state.minutes.exchange(measuredAs(source), measuredAs(target));
};
