// `promotion.yml` as a policy, or everything that is wrong with it, each with its place.
import { readDocument } from '../step/document/document.js';
import type { Place } from '../step/document/place.js';
import type { Problem } from '../step/document/problem.js';
import { text } from '../step/kinds.js';
import type { Policy, Service, Vocabulary } from './policy.js';
import { serviceFields, serviceIn } from './reading/promoted.js';
import { unsoundIn } from './soundness.js';

export type ReadPolicy =
  | { readonly kind: 'read'; readonly policy: Policy }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

export type PolicyText = { readonly name: string; readonly text: string };
/** `now` is for windows that never open again. */
export type Reading = { readonly vocabulary: Vocabulary; readonly now: number };

const topFields = ['version', 'service', 'services', 'freezes'] as const;
const mostProblems = 20;

export function readPolicy({ name, text: given }: PolicyText, reading: Reading): ReadPolicy {
  const document = readDocument(name, given);
  if (document.kind === 'unreadable') return { kind: 'wrong', problems: document.problems };
  const { root, source } = document;
  const policy = policyAt(root, reading);
  if (source.problems.length === 0 && policy !== undefined) return { kind: 'read', policy };
  const ordered = distinct(source.problems).toSorted(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  return { kind: 'wrong', problems: ordered.slice(0, mostProblems) };
}

/** What several environments share is read for each of them. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ line, column, problem }: Problem) => `${line}:${column}:${problem}`;
  return [...new Map(problems.map(problem => [keyOf(problem), problem])).values()];
}

function policyAt(root: Place, reading: Reading): Policy | undefined {
  if (!root.isMapOf([...topFields, ...serviceFields])) return undefined;
  if (!isVersionKnown(root)) return undefined;
  const services = servicesAt(root, reading);
  for (const service of services) complain(service, root, reading.now);
  const freezes = freezesAt(root.field('freezes'));
  return { services, ...(freezes !== undefined && { freezes }) };
}

function isVersionKnown(root: Place): boolean {
  const version = root.field('version');
  if (version === undefined) root.problem('expected `version: 1`, got none');
  else if (version.written() === '1') return true;
  else version.problem(`expected version 1, got ${version.shape()}; a newer one needs a newer azure-promote`);
  return false;
}

const serviceName = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
  expected: 'a name of letters, digits, dots, hyphens and underscores',
});

function servicesAt(root: Place, { vocabulary }: Reading): readonly Service[] {
  const [one, several] = [root.field('service'), root.field('services')];
  if (one !== undefined && several !== undefined) {
    several.problem('expected either service or services, got both');
    return [];
  }
  if (one !== undefined) {
    const name = one.of(serviceName);
    return name === undefined ? [] : [serviceIn(name, { own: undefined, root, vocabulary })];
  }
  if (several === undefined) {
    root.problem('expected `service: NAME`, or `services` with their names, got none');
    return [];
  }
  return several.fields().flatMap(([name, own]) => {
    const parsed = serviceName.parse(name, {});
    if (!('value' in parsed))
      own.problem(`expected ${parsed.expected}, got ${JSON.stringify(name.slice(0, 60))}`);
    else if (own.isMapOf(serviceFields)) return [serviceIn(name, { own, root, vocabulary })];
    return [];
  });
}

/** Each complaint at the environment that it is about. */
function complain({ name, environments }: Service, root: Place, now: number): void {
  if (environments.length === 0) root.problem(`${name} has no environments: expected at least one`);
  for (const { environment, problem } of unsoundIn(environments, now)) {
    const place = root.field('services')?.field(name)?.field('environments')?.field(environment);
    (place ?? root.field('environments')?.field(environment) ?? root).problem(problem);
  }
}

function freezesAt(place: Place | undefined): Policy['freezes'] {
  if (place === undefined || !place.isMapOf(['from'])) return undefined;
  const from = place.field('from');
  const path = from?.of(text({ pattern: /^[^\p{C}]{1,500}$/u, expected: 'the path of a file of freezes' }));
  if (from === undefined) return place.problem('expected from, the path of a file of freezes, got nothing');
  return path === undefined ? undefined : { text: path, from: from.spot };
}
