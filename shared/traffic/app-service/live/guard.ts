// The guard of a split: one short hash for each thing that a change is decided on, so that a conflict can say what
// changed, and so that a new build in a slot that has no part in the rollout is none.
import { createHash } from 'node:crypto';
import type { RampUpRule } from '@azure/arm-appservice';
import type { Arm, Build } from '../../target.js';

const format = 'v1';

export type Guarded = {
  readonly rules: readonly RampUpRule[];
  readonly arms: readonly Pick<Arm, 'name' | 'builds'>[];
  readonly busy: string | undefined;
};

export function guardOf({ rules, arms, busy }: Guarded): string {
  const parts = [
    ['rules', rules.map(ruleText).sort().join('\n')],
    ['busy', busy ?? ''],
    ...arms.map(({ name, builds }) => [armPart(name), builds.map(buildText).sort().join('\n')]),
  ];
  return [format, ...parts.map(([name, text = '']) => `${name}=${hash(text)}`)].join(' ');
}

/** What differs, in words, of what these arms are decided on; empty when the guard still holds. */
export function differences(guard: string, now: string, arms: readonly string[]): readonly string[] {
  const [then, current] = [partsOf(guard), partsOf(now)];
  const names = ['rules', 'busy', ...arms.map(armPart)];
  return names.filter(name => then.get(name) !== current.get(name)).map(inWords);
}

function inWords(part: string): string {
  if (part === 'rules') return 'the rules for traffic';
  if (part === 'busy') return 'what is under way';
  return `the build in ${part.slice('arm:'.length)}`;
}

function partsOf(guard: string): ReadonlyMap<string, string> {
  const [version, ...parts] = guard.split(' ');
  if (version !== format) return new Map();
  return new Map(
    parts.map(part => {
      const at = part.lastIndexOf('=');
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );
}

function armPart(name: string): string {
  return `arm:${name.toLowerCase()}`;
}

function ruleText(rule: RampUpRule): string {
  const { name = '', actionHostName = '', reroutePercentage = 0 } = rule;
  return `${name.toLowerCase()} ${actionHostName.toLowerCase()} ${reroutePercentage}`;
}

function buildText({ source, text, digest = '' }: Build): string {
  return `${source} ${text} ${digest}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
