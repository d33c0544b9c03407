// Severities in words and in numbers of CVSS, on one scale. What cannot be placed on it is taken for too high.
import type { Finding } from '../../checks/finding.js';
import { fine, wrong } from '../policy/looked.js';
import type { View } from './view.js';

const words: Readonly<Record<string, number>> = {
  none: 0,
  negligible: 0.1,
  low: 0.1,
  medium: 4,
  moderate: 4,
  high: 7,
  critical: 9,
};

/** On the scale of CVSS from 0 to 10; undefined for a word that is not known. */
export function scoreOf(severity: string): number | undefined {
  const word = severity.toLowerCase();
  if (Object.hasOwn(words, word)) return words[word];
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(severity)) return undefined;
  const score = Number(severity);
  return score <= 10 ? score : undefined;
}

export function severityFinding({ scan }: View, expected: string): Finding {
  const name = 'severity-below';
  if (scan === undefined) return wrong(name, expected, 'predicates of this type do not say');
  if (scan.vulnerabilities === undefined) return wrong(name, expected, 'the result cannot be read');
  const limit = scoreOf(expected);
  if (limit === undefined) return wrong(name, 'a severity in words or from 0 to 10', expected);
  const high = scan.vulnerabilities.filter(
    ({ severities }) => severities.length === 0 || severities.some(each => (scoreOf(each) ?? 10) >= limit),
  );
  const shown = high.slice(0, 5).map(({ id, severities }) => `${id} (${severities.join(', ') || 'unknown'})`);
  const more = high.length > 5 ? ` and ${high.length - 5} more` : '';
  return high.length === 0
    ? fine(name, expected, `${scan.vulnerabilities.length} vulnerabilities, all below`)
    : wrong(name, expected, `${shown.join(', ')}${more}`);
}
