// Compares what was verified with what a target runs now: the same, different, or unknowable because it is a tag.
import type { Check } from '../../artifact/artifact.js';
import { formatDigest } from '../../artifact/digest.js';
import type { Arm, LiveSplit } from '../../traffic/target.js';
import type { Gathered } from './port.js';

export type Running = {
  readonly arm: string;
  readonly answer: 'same' | 'different' | 'unknowable';
  readonly got: string;
};

/** The arm that was named, or the one that users come to by default. */
export function runningIn(live: LiveSplit, candidate: string | undefined, gathered: Gathered): Running {
  const arm =
    candidate === undefined || candidate === 'idle'
      ? live.arms.find(({ isDefault }) => isDefault)
      : armCalled(live, candidate);
  if (arm === undefined)
    return { arm: candidate ?? 'default', answer: 'unknowable', got: 'there is no such arm' };
  if (arm.contradiction) return { arm: arm.name, answer: 'unknowable', got: 'two digests that differ' };
  if (arm.digest === undefined) return { arm: arm.name, answer: 'unknowable', got: whyUnknown(arm) };
  const known = [
    ...gathered.subjects.flatMap(({ digests }) => digests.map(formatDigest)),
    gathered.image?.digest,
  ];
  return { arm: arm.name, answer: known.includes(arm.digest) ? 'same' : 'different', got: arm.digest };
}

function armCalled({ arms }: LiveSplit, name: string): Arm | undefined {
  return arms.find(each => each.name.toLowerCase() === name.toLowerCase());
}

function whyUnknown({ builds, unknown }: Arm): string {
  const texts = builds.map(({ text }) => text);
  if (texts.length > 0) return `${texts.join(', ')}: a tag or an address, which names no bytes`;
  return unknown[0] ?? 'nothing that names a build';
}

export function runningCheck({ arm, answer, got }: Running, isDemand: boolean, gathered: Gathered): Check {
  const [first] = gathered.subjects;
  const expected =
    gathered.image?.digest ?? (first?.digests[0] ? formatDigest(first.digests[0]) : 'a digest');
  const row = {
    subject: first?.name ?? '',
    requirement: 'what runs',
    name: arm,
    expected,
    got: `${answer}: ${got}`,
  };
  if (answer === 'same') return { ...row, looked: 'checked', fine: true };
  if (!isDemand) return { ...row, looked: 'checked', fine: true, expected: 'told, not demanded' };
  const fix = 'place the verified artifact there, by digest';
  return answer === 'different'
    ? { ...row, looked: 'checked', fine: false, fix }
    : { ...row, looked: 'could-not-look', fine: false, fix };
}
