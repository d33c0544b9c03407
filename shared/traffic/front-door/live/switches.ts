// From when on an origin is surely on at every edge. The control plane tells what was asked; the edges follow within the
// budget. Whoever takes an origin out has to know that another one is there.
import type { Picture } from './picture.js';

/** By the name of an origin. Shared by all who look at the same group in one process. */
export type Switches = Map<string, number>;

type Looking = { readonly now: number; readonly budgetMilliseconds: number };

/** A change of its weight moves the time of its last change; what was sure before stays so, while it is seen on. */
export function noteSwitches(
  switches: Switches,
  { origins }: Pick<Picture, 'origins'>,
  { now, budgetMilliseconds }: Looking,
): void {
  for (const { name, isOn, changedAt } of origins) {
    const sureAt = (changedAt ?? now) + budgetMilliseconds;
    if (isOn) switches.set(name, Math.min(switches.get(name) ?? sureAt, sureAt));
    else switches.delete(name);
  }
}

export function isSurelyOn(switches: Switches, name: string, now: number): boolean {
  return (switches.get(name) ?? Number.POSITIVE_INFINITY) <= now;
}
