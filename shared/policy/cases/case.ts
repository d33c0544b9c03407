// A case of `policy test`: what is known, and what the policy has to decide. Written in YAML beside the policy.
import { Temporal } from 'temporal-polyfill';
import type { Ended, Facts, History, Revoked, Rule, UnderWay } from '../../promotion/admission/facts.js';
import type { Closure } from '../../promotion/calendar/closure.js';
import type { Place, Spot } from '../../step/document/place.js';
import { choice, duration, flag, percent } from '../../step/kinds.js';
import { closuresAt } from '../reading/calendar.js';

export const decisions = ['start', 'wait', 'refuse', 'done', 'finish', 'hold', 'roll-back'] as const;
export const rules = [
  'clock',
  'ledger',
  'order',
  'soak',
  'revoked',
  'retry',
  'freeze',
  'window',
  'queue',
  'approval',
] as const satisfies readonly Rule[];

export type Case = {
  readonly name: string;
  readonly from: Spot;
  readonly service?: string;
  readonly facts: Facts;
  readonly freezes: readonly Closure[];
  readonly takesMilliseconds: number;
  /** It is under way already: asked is what happens when its window closes. */
  readonly underWay?: { readonly isPromoted: boolean };
  readonly expect: {
    readonly decision: (typeof decisions)[number];
    readonly because: readonly Rule[];
    readonly until?: number;
    readonly ladder?: string;
  };
};

const fields = [
  'name',
  'service',
  'environment',
  'now',
  'digest',
  'takes',
  'records',
  'freezes',
  'budget-left',
  'built',
  'configuration-only',
  'requested-by',
  'approved-by',
  'retry',
  'started',
  'expect',
  'because',
  'until',
  'ladder',
] as const;

/** Undefined after the place was told what is wrong. */
export function caseAt(place: Place): Case | undefined {
  if (!place.isMapOf(fields)) return undefined;
  const environment = neededText(place, 'environment');
  const now = neededTime(place, 'now');
  const decision = (
    place.field('expect') ?? place.problem(`expected expect, one of ${decisions.join(', ')}`)
  )?.of(choice(decisions));
  if (environment === undefined || now === undefined || decision === undefined) return undefined;
  const records = recordsAt(place.field('records'));
  const facts: Facts = {
    now,
    environment,
    digest: place.field('digest')?.written() ?? 'v1',
    here: records[environment] ?? nothing,
    elsewhere: records,
    ...stated(place),
  };
  const until = place.field('until');
  const ladder = place.field('ladder')?.written();
  const service = place.field('service')?.written();
  const started = place.field('started');
  return {
    name: place.field('name')?.written() ?? `${environment}: ${decision}`,
    from: place.spot,
    facts,
    freezes: freezesAt(place.field('freezes')),
    takesMilliseconds: place.field('takes')?.of(duration())?.milliseconds ?? 0,
    ...(service !== undefined && { service }),
    ...(started !== undefined && {
      underWay: { isPromoted: started.of(choice(['half-way', 'promoted'])) === 'promoted' },
    }),
    expect: {
      decision,
      because: becauseAt(place.field('because')),
      ...(until !== undefined && { until: timeAt(until) ?? Number.NaN }),
      ...(ladder !== undefined && { ladder }),
    },
  };
}

const nothing: History = { ended: [], revoked: [], underWay: [] };

function stated(place: Place): Pick<Facts, 'freezes' | 'approvedBy'> & Partial<Facts> {
  const budget = place.field('budget-left')?.of(percent());
  const built = place.field('built');
  const builtAt = built === undefined ? undefined : timeAt(built);
  const configurationOnly = place.field('configuration-only')?.of(flag());
  const [requestedBy, retry] = [place.field('requested-by')?.written(), place.field('retry')?.written()];
  const freezes = place.field('freezes');
  return {
    freezes:
      freezes?.written() === 'unreadable'
        ? { unreadable: 'as the case says' }
        : freezes === undefined
          ? 'none'
          : 'read',
    approvedBy: textsAt(place.field('approved-by')),
    ...(budget !== undefined && { budgetLeft: budget / 100 }),
    ...(builtAt !== undefined && { builtAt }),
    ...(configurationOnly !== undefined && { configurationOnly }),
    ...(requestedBy !== undefined && { requestedBy }),
    ...(retry !== undefined && { retry }),
  };
}

function freezesAt(place: Place | undefined): readonly Closure[] {
  return place?.isList() === true ? closuresAt(place, undefined).map(({ closure }) => closure) : [];
}

function becauseAt(place: Place | undefined): readonly Rule[] {
  const places = place?.isList() === true ? (place.items() ?? []) : place === undefined ? [] : [place];
  return places.flatMap(each => each.of(choice(rules)) ?? []);
}

/** By environment: entries such as `{ passed: v1, at: … }`, or the word `unreadable`. */
function recordsAt(
  place: Place | undefined,
): Readonly<Record<string, History | { readonly unreadable: string }>> {
  if (place === undefined) return {};
  return Object.fromEntries(
    place.fields().map(([environment, entries]) => {
      if (entries.written() === 'unreadable') return [environment, { unreadable: 'as the case says' }];
      return [environment, historyAt(entries)];
    }),
  );
}

const recordFields = ['passed', 'rolled-back', 'revoked', 'under-way', 'at', 'why', 'by', 'digest'] as const;

function historyAt(place: Place): History {
  const [ended, revoked, underWay]: [Ended[], Revoked[], UnderWay[]] = [[], [], []];
  for (const entry of place.items() ?? []) {
    if (!entry.isMapOf(recordFields)) continue;
    const at = neededTime(entry, 'at');
    if (at === undefined) continue;
    const [passed, back] = [entry.field('passed')?.written(), entry.field('rolled-back')?.written()];
    const [gone, open] = [entry.field('revoked')?.written(), entry.field('under-way')?.written()];
    const digest = entry.field('digest')?.written();
    const by = entry.field('by')?.written() ?? 'somebody';
    if (passed !== undefined) ended.push({ digest: passed, outcome: 'passed', at });
    else if (back !== undefined) ended.push({ digest: back, outcome: 'rolled-back', at });
    else if (gone !== undefined)
      revoked.push({ digest: gone, at, why: entry.field('why')?.written() ?? 'no reason' });
    else if (open !== undefined)
      underWay.push({ promotion: open, by, since: at, ...(digest !== undefined && { digest }) });
    else entry.problem('expected one of passed, rolled-back, revoked, under-way');
  }
  return { ended, revoked, underWay };
}

function textsAt(place: Place | undefined): readonly string[] {
  const places = place?.isList() === true ? (place.items() ?? []) : place === undefined ? [] : [place];
  return places.flatMap(each => each.written() ?? []);
}

function neededText(place: Place, name: string): string | undefined {
  return place.field(name)?.written() ?? place.problem(`expected ${name}, got nothing`);
}

function neededTime(place: Place, name: string): number | undefined {
  const field = place.field(name);
  return field === undefined ? place.problem(`expected ${name}, a time, got nothing`) : timeAt(field);
}

/** `2026-11-23T10:00Z`, or a time by the clock of a zone: `2026-11-23T10:00 Europe/Berlin`. */
export function timeAt(place: Place): number | undefined {
  const text = place.written() ?? '';
  const [local = '', zone] = text.split(' ');
  try {
    if (zone === undefined)
      return Temporal.Instant.from(local.length === 10 ? `${local}T00:00Z` : local).epochMilliseconds;
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'reject' })
      .epochMilliseconds;
  } catch {
    // It throws for what is no time, for a zone that does not exist, and for a local time that comes twice or never.
    return place.problem(
      `expected a time such as 2026-11-23T10:00Z or 2026-11-23T10:00 Europe/Berlin, got ${place.shape()}`,
    );
  }
}
