// Settings that stick to their slot: the candidate was tried with its own, and gets production's at the swap. Where
// the two differ, what was tried is not what will run. Values are compared by hash and never shown.
import { createHash } from 'node:crypto';
import { sameName } from '../live/rules.js';
import type { Ground } from '../means.js';
import type { Pair, Reason } from './reasons.js';

type Texts = Readonly<Record<string, string>>;

/** These differ on purpose: they keep a candidate's triggers quiet, and say what counts as warm. */
const meantToDiffer = /^AzureWebJobs\..+\.Disabled$|^WEBSITE_SWAP_WARMUP_PING_/i;
/** Never travels, named as sticky or not. */
const alwaysSticks = /_EXTENSION_VERSION$/i;

export async function stickyReasons(ground: Ground, pair: Pair): Promise<readonly Reason[]> {
  const { stable, candidate, sticky } = pair;
  const settings = different(stable.settings ?? {}, candidate.settings ?? {}, sticky.appSettingNames ?? []);
  const connections = await connectionDifferences(ground, pair);
  const allowed = (name: string) => ground.options.allowDifferent.some(each => sameName(each, name));
  const names = [...settings, ...connections].filter(name => !allowed(name));
  if (names.length === 0) return [];
  const slot = candidate.arm.name;
  return [
    {
      about: 'sticky-settings',
      why: `${names.join(', ')} ${names.length === 1 ? 'sticks' : 'stick'} to production and ${slot} with different values: ${slot} is tried with other settings than it will have in production`,
      fix: `give both slots the same values, or allow the difference by name in allow-different`,
    },
  ];
}

async function connectionDifferences(
  { changes, at }: Ground,
  { candidate, sticky }: Pair,
): Promise<readonly string[]> {
  const names = sticky.connectionStringNames ?? [];
  if (names.length === 0) return [];
  const [one, other] = await Promise.all([
    changes.connectionStrings(at),
    changes.connectionStrings(at, candidate.arm.name),
  ]);
  return different(one, other, names);
}

function different(one: Texts, other: Texts, stickyNames: readonly string[]): readonly string[] {
  const [mine, theirs] = [folded(one), folded(other)];
  const present = new Map([...mine.keys(), ...theirs.keys()].map(key => [key, true] as const));
  const named = stickyNames.filter(name => present.has(name.toLowerCase()));
  const always = [...Object.keys(one), ...Object.keys(other)].filter(name => alwaysSticks.test(name));
  return [...new Map([...named, ...always].map(name => [name.toLowerCase(), name] as const))]
    .filter(([key, name]) => !meantToDiffer.test(name) && mine.get(key) !== theirs.get(key))
    .map(([, name]) => name)
    .sort();
}

/** By lower-case name, as a hash; absent stays absent. */
function folded(texts: Texts): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).map(([name, value]) => [
      name.toLowerCase(),
      createHash('sha256').update(value).digest('hex'),
    ]),
  );
}
