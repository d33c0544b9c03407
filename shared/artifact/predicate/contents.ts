// Predicates about what is inside: bills of materials, and what a scanner found.
import type { Finding } from '../../checks/finding.js';
import { fine, wrong } from '../policy/looked.js';
import { isJson, type Json } from '../statement.js';
import { at, listAt, textAt, type View, type Vulnerability } from './view.js';

export function spdx(predicate: Json): View {
  const version = textAt(predicate, 'spdxVersion') ?? spdx3(predicate);
  return { title: 'SPDX', facts: {}, soundness: [documentFinding('SPDX', version)] };
}

/** From version 3 on it is JSON-LD, and its context has the version. */
function spdx3(predicate: Json): string | undefined {
  const context = textAt(predicate, '@context');
  return context?.startsWith('https://spdx.org/rdf/') === true ? context : undefined;
}

export function cycloneDx(predicate: Json): View {
  const format = textAt(predicate, 'bomFormat');
  return {
    title: 'CycloneDX',
    facts: {},
    soundness: [
      documentFinding(
        'CycloneDX',
        format === 'CycloneDX' ? (textAt(predicate, 'specVersion') ?? format) : undefined,
      ),
    ],
  };
}

function documentFinding(format: string, version: string | undefined): Finding {
  const expected = `a bill of materials in ${format}`;
  return version === undefined
    ? wrong('document', expected, 'another document')
    : fine('document', expected, version);
}

export function vulnerabilities(predicate: Json): View {
  const found = vulnerabilitiesIn(at(predicate, 'scanner', 'result'));
  const expected = 'a list of what was found, which may be empty';
  return {
    title: 'vulnerability scan',
    facts: {},
    scan: { databaseUpdated: textAt(predicate, 'scanner', 'db', 'lastUpdate'), vulnerabilities: found },
    soundness: [
      found === undefined
        ? wrong('scan-result', expected, 'something else')
        : fine('scan-result', expected, `${found.length} vulnerabilities`),
    ],
  };
}

function vulnerabilitiesIn(result: unknown): readonly Vulnerability[] | undefined {
  if (!Array.isArray(result) || !result.every(isJson)) return undefined;
  return result.map(each => ({
    id: textAt(each, 'id') ?? 'one without an id',
    severities: severitiesOf(each),
  }));
}

/** A list in the specification, one object in some of its examples. */
function severitiesOf(vulnerability: Json): readonly string[] {
  const severity = at(vulnerability, 'severity');
  const entries = isJson(severity) ? [severity] : listAt(vulnerability, 'severity');
  return entries.map(entry => {
    const score = at(entry, 'score');
    return typeof score === 'number' ? String(score) : (textAt(entry, 'score') ?? '');
  });
}
