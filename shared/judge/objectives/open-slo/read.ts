// A file of OpenSLO v1: its SLOs as objectives, its SLIs as declared metrics. What it says and we do not use is told.
import { LineCounter, parseAllDocuments } from 'yaml';
import type { Budget } from '../../objective.js';
import { quoted } from '../quantities.js';
import type { DeclaredMetric } from './declared.js';
import { indicatorOf, nameIn } from './indicator.js';
import { objectivesIn, type Surroundings } from './slo.js';
import { type Source, Spot } from './spot.js';

export type OpenSlo = {
  readonly objectives: readonly Budget[];
  readonly metrics: readonly DeclaredMetric[];
  /** What stands in the file and has no effect. */
  readonly remarks: readonly string[];
};

export type ReadOpenSlo = { readonly value: OpenSlo } | { readonly problems: readonly string[] };

const kinds = [
  'SLO',
  'SLI',
  'DataSource',
  'Service',
  'AlertPolicy',
  'AlertCondition',
  'AlertNotificationTarget',
] as const;
type Kind = (typeof kinds)[number];
type Found = { readonly kind: Kind; readonly spot: Spot };

const longestText = 262_144;
const mostObjects = 200;
const mostProblems = 20;

export function readOpenSlo(text: string): ReadOpenSlo {
  if (text.length > longestText)
    return { problems: [`expected at most ${longestText} characters, got ${text.length}`] };
  const source: Source = { lines: new LineCounter(), problems: [], remarks: [] };
  const objects = objectsIn(text, source);
  const { problems, remarks } = source;
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) };
  if (objects.length > mostObjects)
    return { problems: [`expected at most ${mostObjects} objects, got ${objects.length}`] };
  const found = objects.flatMap(spot => foundAt(spot));
  const metrics = new Map<string, DeclaredMetric>();
  const surroundings: Surroundings = { sources: dataSourcesIn(found), metrics };
  for (const { spot } of found.filter(({ kind }) => kind === 'SLI')) declare(spot, surroundings);
  const objectives = found
    .filter(({ kind }) => kind === 'SLO')
    .flatMap(({ spot }) => objectivesIn(spot, surroundings));
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) };
  if (objectives.length === 0) return { problems: ['expected at least one document of kind SLO, got none'] };
  for (const { kind, spot } of found) {
    if (kind.startsWith('Alert'))
      spot.remark(`${kind} has no effect: how fast a budget may burn is decided here`);
  }
  const used = new Set(objectives.map(({ metric }) => metric));
  return {
    value: { objectives, metrics: [...metrics.values()].filter(({ name }) => used.has(name)), remarks },
  };
}

/** Every document, or every item where a document is a list of them. */
function objectsIn(text: string, source: Source): readonly Spot[] {
  try {
    const documents = parseAllDocuments(text, { lineCounter: source.lines, prettyErrors: false });
    return [...documents].flatMap(document => {
      for (const { message, pos } of document.errors) {
        const { line, col } = source.lines.linePos(pos[0]);
        source.problems.push(`line ${line}, column ${col}: ${message}`);
      }
      const spot = new Spot(document, source);
      if (document.errors.length > 0 || spot.isEmpty()) return [];
      return spot.isList() ? (spot.items() ?? []) : [spot];
    });
  } catch {
    // The parser throws only for a text that is nested deeper than the stack.
    source.problems.push('the text is nested too deep to be read');
    return [];
  }
}

function foundAt(spot: Spot): readonly Found[] {
  if (!spot.isMapOf(['apiVersion', 'kind', 'metadata', 'spec'])) return [];
  const version = spot.needed('apiVersion', 'openslo/v1');
  const kind = spot.needed('kind', `one of ${kinds.join(', ')}`)?.choice(kinds);
  if (version === undefined || kind === undefined) return [];
  if (version.plain() === 'openslo/v1') return [{ kind, spot }];
  version.problem(`expected openslo/v1, got ${quoted(String(version.plain()))}`);
  return [];
}

/** Only their types: how to connect is telemetry's business, and what stands there may be a secret. */
function dataSourcesIn(found: readonly Found[]): ReadonlyMap<string, string> {
  const named = found
    .filter(({ kind }) => kind === 'DataSource')
    .map(({ spot }) => {
      const type = spot.field('spec')?.field('type')?.text();
      return [nameIn(spot) ?? '', type ?? ''] as const;
    });
  return new Map(named.filter(([name, type]) => name !== '' && type !== ''));
}

function declare(spot: Spot, { sources, metrics }: Surroundings): void {
  const name = nameIn(spot);
  const spec = spot.needed('spec', 'with ratioMetric or thresholdMetric');
  if (name === undefined || spec === undefined) return;
  const metric = indicatorOf(spec, name, sources);
  if (metrics.has(name)) spot.problem(`there is another SLI named ${name}`);
  if (metric !== undefined) metrics.set(name, metric);
}
