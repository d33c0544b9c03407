// Whether a split can be asked of a target: every arm known, every share within what it can show, all of it given away.
import { type Abilities, refuseShare } from './abilities.js';
import { formatPercent, isWhole, type Split } from './split.js';
import type { LiveSplit } from './target.js';

/** Why not, with numbers; undefined when it can. Shares that stay as they are need not be showable. */
export function refuseSplit(
  split: Split,
  live: Pick<LiveSplit, 'arms' | 'split'>,
  abilities: Abilities,
): string | undefined {
  const names = live.arms.map(({ name }) => name);
  const stranger = Object.keys(split).find(name => !names.includes(name));
  if (stranger !== undefined) return `there is no arm ${stranger}; there are ${names.join(', ')}`;
  const forgotten = live.arms.find(({ name, share }) => share !== 0 && split[name] === undefined);
  if (forgotten !== undefined) {
    return `${forgotten.name} has ${formatPercent(forgotten.share)}, and the split does not say what becomes of it`;
  }
  const standard = live.arms.find(({ isDefault }) => isDefault)?.name;
  for (const [name, share] of Object.entries(split)) {
    // What the default arm gets is what the others leave.
    const isKept = Number.isFinite(share) && share === live.split[name];
    const why = name === standard || isKept ? undefined : refuseShare(abilities, share);
    if (why !== undefined) return `${name} cannot get ${share} %: ${why}`;
  }
  if (isWhole(split)) return undefined;
  const sum = Object.values(split).reduce((total, share) => total + share, 0);
  return `the shares sum to ${formatPercent(sum)} and not to 100 %`;
}
