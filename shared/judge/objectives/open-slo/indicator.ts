// An SLI: which queries count good or bad events and all of them, or tell values that are held to a limit.
import type { DeclaredMetric, DeclaredQuery } from './declared.js';
import type { Spot } from './spot.js';

/** The types of the DataSources of the same file, by name. */
export type DataSources = ReadonlyMap<string, string>;

const objectName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/;
const metadataFields = ['name', 'displayName', 'labels', 'annotations'] as const;

export function nameIn(document: Spot): string | undefined {
  const metadata = document.needed('metadata', 'with a name');
  if (metadata?.isMapOf(metadataFields) !== true) return undefined;
  const spot = metadata.needed('name', 'which is how others refer to it');
  const name = spot?.text();
  if (spot === undefined || name === undefined || objectName.test(name)) return name;
  return spot.problem('expected letters, digits and dashes');
}

export function indicatorOf(spec: Spot, name: string, sources: DataSources): DeclaredMetric | undefined {
  if (!spec.isMapOf(['description', 'thresholdMetric', 'ratioMetric'])) return undefined;
  if (name === 'requests')
    return spec.problem('the name requests means what the source itself counts; take another one');
  const [ratio, threshold] = [spec.field('ratioMetric'), spec.field('thresholdMetric')];
  if ((ratio === undefined) === (threshold === undefined)) {
    return spec.problem(
      `expected ratioMetric or thresholdMetric, got ${ratio === undefined ? 'neither' : 'both'}`,
    );
  }
  if (ratio !== undefined) return ratioOf(ratio, name, sources);
  const query = threshold === undefined ? undefined : queryOf(threshold, sources);
  return query === undefined ? undefined : { kind: 'threshold', name, query };
}

function ratioOf(ratio: Spot, name: string, sources: DataSources): DeclaredMetric | undefined {
  if (!ratio.isMapOf(['counter', 'good', 'bad', 'total', 'raw', 'rawType'])) return undefined;
  const raw = ratio.field('raw');
  if (raw !== undefined) {
    return raw.problem(
      'a precomputed ratio does not say out of how many events; give total, and good or bad',
    );
  }
  const [good, bad] = [ratio.field('good'), ratio.field('bad')];
  if ((good === undefined) === (bad === undefined)) {
    return ratio.problem(`expected good or bad beside total, got ${good === undefined ? 'neither' : 'both'}`);
  }
  const counter = ratio.field('counter')?.flag() ?? false;
  const totalSpot = ratio.needed('total', 'the query of all events');
  const total = totalSpot === undefined ? undefined : queryOf(totalSpot, sources);
  const part = good ?? bad;
  const query = part === undefined ? undefined : queryOf(part, sources);
  if (total === undefined || query === undefined) return undefined;
  return { kind: 'ratio', name, counter, total, ...(good === undefined ? { bad: query } : { good: query }) };
}

/** Only the query is taken: what else stands in `spec` belongs to its source, and may be a secret. */
function queryOf(metric: Spot, sources: DataSources): DeclaredQuery | undefined {
  if (!metric.isMapOf(['metricSource'])) return undefined;
  const source = metric.needed('metricSource', 'with a spec');
  if (source?.isMapOf(['metricSourceRef', 'type', 'spec']) !== true) return undefined;
  const spec = source.needed('spec', 'with a query');
  const query = spec?.needed('query', 'a text')?.text();
  const dataSource = source.field('metricSourceRef')?.text();
  const type = source.field('type')?.text() ?? sources.get(dataSource ?? '');
  if (query === undefined) return undefined;
  return {
    query,
    ...(type === undefined ? {} : { type }),
    ...(dataSource === undefined ? {} : { dataSource }),
  };
}
