// How old a signature may be: by the earliest time that somebody trusted saw it, never by a field of its payload.
import type { Finding } from '../../checks/finding.js';
import type { Requirement } from '../artifact.js';
import { fine, wrong } from './looked.js';

/** Clocks of witnesses and ours may differ by this much. */
const tolerance = 300_000;

export function ageFindings(
  { maximumAgeMilliseconds: maximum, notBefore }: Requirement,
  times: readonly number[],
  now: number,
): readonly Finding[] {
  const [time] = [...times].sort((one, other) => one - other);
  const findings: Finding[] = [];
  if (maximum !== undefined) {
    const age = time === undefined ? undefined : now - time;
    const held = age !== undefined && age <= maximum && age >= -tolerance;
    findings.push((held ? fine : wrong)('max-age', `signed in the last ${spanOf(maximum)}`, agoOf(age)));
  }
  if (notBefore !== undefined) {
    const held = time !== undefined && time >= notBefore;
    const got = time === undefined ? nobody : isoOf(time);
    findings.push((held ? fine : wrong)('not-before', `signed at or after ${isoOf(notBefore)}`, got));
  }
  return findings;
}

const nobody = 'nobody vouches for a time';

function agoOf(age: number | undefined): string {
  if (age === undefined) return nobody;
  return age < 0 ? `${spanOf(-age)} in the future` : `${spanOf(age)} ago`;
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}

function spanOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return `${Math.round(milliseconds / 1000)} s`;
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 72 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}
