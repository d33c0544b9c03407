// The hour before a rollout, check by check: how each instance of stable failed. A cluster factor is measured from it.
import type { Spread } from '../../shared/judge/reading.js';
import type { Chance } from './chance.js';
import { badIn, checkSeconds, noiseOf, type Scenario, usualErrorRate } from './traffic.js';

export type HourBefore = Spread['intervals'];

const checks = 3600 / checkSeconds;
const instances = 4;

type Service = { readonly scenario: Scenario; readonly requestsPerSecond: number };

/** Whoever stays with an arm stays with an instance of it. */
export function hourBefore({ scenario, requestsPerSecond }: Service, chance: Chance): HourBefore {
  const noise = noiseOf(scenario, chance);
  return Array.from({ length: checks }, (_, at) => {
    const { load, errors } = noise(at);
    const expected = (checkSeconds * requestsPerSecond * load) / instances;
    const totals = Array.from({ length: instances }, () => chance.poisson(expected));
    const rate = usualErrorRate * errors;
    return {
      from: at * checkSeconds * 1000,
      instances: totals.map(total => ({ total, bad: badIn(total, rate, { ...scenario, chance }) })),
    };
  });
}
