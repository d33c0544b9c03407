// Gives one arm its share while the others divide the rest as they do now: in whole steps of the target's grain.
import type { Split } from './split.js';

export type Proportion =
  | { readonly kind: 'split'; readonly split: Split }
  /** Why it cannot be shown, with numbers. */
  | { readonly kind: 'refused'; readonly why: string };

/** The same proportions in whole steps, so many in all. Who has nothing gets nothing. */
export function apportion(shares: Split, steps: number): Split {
  const parts = divide(
    steps,
    Object.entries(shares).filter(([, share]) => share > 0),
  );
  return Object.fromEntries(parts.map(part => [part.name, part.steps]));
}

type Part = { readonly name: string; readonly exact: number; steps: number };

/** Nobody who has traffic loses all of it in silence: who cannot keep one step is a reason to refuse. */
export function inProportion(live: Split, arm: string, percent: number, grainPercent: number): Proportion {
  const refused = (why: string): Proportion => ({ kind: 'refused', why });
  if (!Number.isFinite(percent) || percent < 0 || percent > 100)
    return refused('a share lies between 0 % and 100 %');
  const all = Math.round(100 / grainPercent);
  const own = Math.round(percent / grainPercent);
  if (Math.abs(own * grainPercent - percent) > 1e-9) {
    return refused(`${percent} % is finer than the grain of ${grainPercent} %`);
  }
  const others = Object.entries(live).filter(([name, share]) => name !== arm && share > 0);
  const rest = all - own;
  if (rest > 0 && others.length === 0) {
    return refused(`nobody but ${arm} has traffic, so nobody can take ${print(rest * grainPercent)} %`);
  }
  if (rest > 0 && rest < others.length) {
    return refused(
      `${print(rest * grainPercent)} % cannot be divided among ${others.length} arms in steps of ${grainPercent} %`,
    );
  }
  const parts = divide(rest, others);
  const steps = Object.fromEntries(parts.map(part => [part.name, print(part.steps * grainPercent)]));
  const idle = Object.fromEntries(Object.keys(live).map(name => [name, 0]));
  return { kind: 'split', split: { ...idle, ...steps, [arm]: print(own * grainPercent) } };
}

/** So many steps to each, by largest remainder; each keeps at least one while there is anything to divide. */
function divide(rest: number, others: readonly (readonly [string, number])[]): readonly Part[] {
  const sum = others.reduce((total, [, share]) => total + share, 0);
  const parts = others.map(([name, share]): Part => {
    const exact = (rest * share) / sum;
    return { name, exact, steps: rest === 0 ? 0 : Math.max(1, Math.floor(exact)) };
  });
  for (let left = rest - stepsOf(parts); left > 0; left -= 1)
    largest(parts, part => part.exact - part.steps).steps += 1;
  for (let over = stepsOf(parts) - rest; over > 0; over -= 1) {
    const rich = parts.filter(part => part.steps > 1);
    largest(rich, part => part.steps - part.exact).steps -= 1;
  }
  return parts;
}

function stepsOf(parts: readonly Part[]): number {
  return parts.reduce((total, { steps }) => total + steps, 0);
}

/** The first of equals, so that the same question has the same answer. */
function largest(parts: readonly Part[], by: (part: Part) => number): Part {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('there is nobody to give a step to, or to take one from');
  return others.reduce((best, part) => (by(part) > by(best) + 1e-9 ? part : best), first);
}

/** Free of the noise of floating point. */
function print(percent: number): number {
  return Number(percent.toFixed(6));
}
