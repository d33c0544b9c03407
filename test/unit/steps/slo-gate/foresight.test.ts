// What is foretold, held against the gate itself: drawn rollouts in which the candidate is as bad as foretold.
import { describe, expect, it } from '@jest/globals';
import { foresee } from '../../../../shared/judge/foresight.js';
import { openGate } from '../../../../shared/judge/gate/gate.js';
import { usualObjectives } from '../../../../shared/judge/objectives/usual.js';
import { usualSettings } from '../../../../shared/judge/settings.js';
import { foretell } from '../../../../shared/steps/slo-gate/foresight-report.js';
import { chanceFrom } from '../../../contract/gate/crowd.js';

const minute = 60_000;
const rungs = [
  { percent: 1, milliseconds: 5 * minute },
  { percent: 10, milliseconds: 10 * minute },
  { percent: 50, milliseconds: 15 * minute },
];
const objectives = usualObjectives({ latency: 'histogram' });
const given = { rungs, objectives, settings: usualSettings, stepMilliseconds: 30_000 };

type Chance = () => number;

function poisson(mean: number, chance: Chance): number {
  if (mean > 60) {
    const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  let count = 0;
  for (let left = Math.exp(-mean), product = chance(); product > left; product *= chance()) count += 1;
  return count;
}

type Truth = { readonly perSecond: number; readonly times: number };

/** Whether a rollout goes back by its end, with errors so many times those of stable. Latency says nothing in it. */
function isFound({ perSecond, times }: Truth, chance: Chance): boolean {
  const steps = rungs.map(({ percent, milliseconds }) => ({
    share: percent / 100,
    checks: milliseconds / 30_000,
  }));
  const metrics = [
    { name: 'errors', kind: 'errors', weight: 0.5 },
    { name: 'latency', kind: 'averages', weight: 0.5 },
  ] as const;
  const gate = openGate({ rungs: steps, metrics }, usualSettings);
  for (const [rung, { share, checks }] of steps.entries()) {
    for (let place = 0; place < checks; place += 1) {
      const arm = (part: number, rate: number) => {
        const total = poisson(perSecond * 30 * part, chance);
        return { total, bad: Math.min(total, poisson(total * rate, chance)) };
      };
      const pair = { candidate: arm(share, 0.001 * times), stable: arm(1 - share, 0.001), cluster: 1 };
      const look = gate.take({ position: { rung, place }, pairs: { errors: pair } });
      if (look.verdict === 'rollback') return true;
    }
  }
  return false;
}

function shareFound(truth: Truth, runs: number): number {
  const chance = chanceFrom(99);
  const found = Array.from({ length: runs }, () => isFound(truth, chance)).filter(Boolean);
  return found.length / runs;
}

describe('what is foretold', () => {
  it.each([30, 1_000])('is found about as often as foretold, at %d requests a second', perSecond => {
    const { whole } = foresee({ ...given, traffic: { perSecond, errorRate: 0.001 } });
    const times = whole.errors ?? Number.NaN;
    expect(times).toBeGreaterThan(1.05);
    const runs = 80;
    expect(shareFound({ perSecond, times }, runs)).toBeGreaterThan(0.75);
    // Half of what goes beyond stable would be found much less often.
    expect(shareFound({ perSecond, times: 1 + (times - 1) / 2 }, runs)).toBeLessThan(0.6);
  });

  it('gets smaller with more traffic, a larger share and less proof', () => {
    const at = (perSecond: number, settings = usualSettings) =>
      foresee({ ...given, settings, traffic: { perSecond, errorRate: 0.001 } });
    const [some, more] = [at(100), at(1_000)];
    for (const [rung, { errors = 0, latency = 0 }] of some.rungs.entries()) {
      expect(more.rungs[rung]?.errors).toBeLessThan(errors);
      expect(more.rungs[rung]?.latency).toBeLessThanOrEqual(latency);
    }
    const errors = some.rungs.map(rung => rung.errors ?? 0);
    expect(errors).toEqual(errors.toSorted((one, other) => other - one));
    const sensitive = at(100, { ...usualSettings, alpha: 0.05 });
    expect(sensitive.whole.errors).toBeLessThan(some.whole.errors ?? 0);
  });

  it('warns where a share is blind, and names an hour at which the ladder is not', () => {
    const telling = { ...given, measured: 'as given', day: [] };
    const busy = foretell({ ...telling, traffic: { perSecond: 100, errorRate: 0.001 } });
    expect(busy.isDecidable).toBe(true);
    expect(busy.warnings).toEqual([
      expect.stringMatching(/^1 % of 100\/s for 5m cannot judge errors of 0\.1 %/),
    ]);
    const day = [
      { hour: 0, perSecond: 0.05 },
      { hour: 8, perSecond: 120 },
    ];
    const night = foretell({ ...telling, day, traffic: { perSecond: 0.05, errorRate: 0.001 } });
    expect(night.isDecidable).toBe(false);
    expect(night.headline).toBe('not decidable at 3/m; at 08:00 UTC it is, at 120/s');
  });
});
