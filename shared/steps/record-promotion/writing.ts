// Which promotions get a record now: those that have ended and have none, when the environments before them hold.
import { Fault } from '../../fault/fault.js';
import type { Stream } from '../../ledger/ledger.js';
import type { Details, Predecessor } from '../../record/details.js';
import type { RecordValues } from './inputs.js';
import type { CheckedPredecessor, Owed, RecordDesk, Recorded, Signing } from './port.js';

/** What became of one promotion, or of a mere check of a digest. */
export type Row = {
  readonly promotion: string;
  readonly digest: string;
  readonly outcome: string;
  readonly recorded?: Recorded;
  readonly refused?: { readonly why: string; readonly hint: string };
  /** What was found to hold, or why there is nothing to say. */
  readonly notes: readonly string[];
};

export type Round = { readonly rows: readonly Row[]; readonly signing?: Signing };

export async function recordAll(desk: RecordDesk, stream: Stream, values: RecordValues): Promise<Round> {
  const { owed, newest } = await desk.survey(stream);
  const wanted = owed.filter(each => values.promotion === undefined || idOf(each) === values.promotion);
  refuseUnknown(wanted, values, newest?.recorded.promotion);
  const digest = values.digest ?? newest?.digest;
  if (wanted.every(({ kind }) => kind === 'unknown')) {
    const checked = digest === undefined ? [] : await checkOnly(desk, { stream, digest, values });
    return { rows: [...wanted.flatMap(unknownRow), ...checked] };
  }
  // Before anything is looked at: whoever cannot sign says so at once.
  const signing = await desk.ready(values);
  const rows: Row[] = [];
  for (const each of wanted) {
    if (each.kind === 'unknown') rows.push(...unknownRow(each));
    else rows.push(await recordOne(desk, { stream, details: each.details, values }));
  }
  return { rows, signing };
}

function idOf(owed: Owed): string {
  return owed.kind === 'owed' ? owed.details.promotion : owed.promotion;
}

function refuseUnknown(wanted: readonly Owed[], values: RecordValues, newest: string | undefined): void {
  const { promotion } = values;
  if (promotion === undefined || promotion === newest) return;
  const [only] = wanted;
  if (only?.kind === 'owed') return;
  const why = only?.why ?? 'it has not ended here, or has its record';
  throw new Fault('RECORD_IMPOSSIBLE', `${promotion} cannot be recorded: ${why}`, { facts: { promotion } });
}

function unknownRow(owed: Owed): readonly Row[] {
  if (owed.kind === 'owed') return [];
  return [{ promotion: owed.promotion, digest: '', outcome: 'not recorded', notes: [owed.why] }];
}

type Recording = { readonly stream: Stream; readonly details: Details; readonly values: RecordValues };

async function recordOne(desk: RecordDesk, { stream, details, values }: Recording): Promise<Row> {
  const { promotion, digest, outcome } = details;
  const row = { promotion, digest, outcome };
  const checks = await checked(desk, { stream, digest, values });
  const refused = checks.find(({ kind }) => kind === 'refused');
  // What went back is told all the same: nobody builds on it.
  if (refused?.kind === 'refused' && outcome === 'passed') return { ...row, refused, notes: [] };
  const found = checks.flatMap(each => (each.kind === 'holds' ? [each] : []));
  const predecessors = merged(
    details.predecessors,
    found.map(({ predecessor }) => predecessor),
  );
  const recorded = await desk.write(stream, { ...details, predecessors }, values);
  return { ...row, recorded, notes: found.map(({ words }) => words) };
}

/** What was checked now counts before what was prepared. */
function merged(prepared: readonly Predecessor[], found: readonly Predecessor[]): readonly Predecessor[] {
  const names = found.map(({ environment }) => environment);
  return [...prepared.filter(({ environment }) => !names.includes(environment)), ...found];
}

type Asked = { readonly stream: Stream; readonly digest: string; readonly values: RecordValues };

async function checkOnly(desk: RecordDesk, asked: Asked): Promise<readonly Row[]> {
  if (asked.values.predecessors === undefined) return [];
  const checks = await checked(desk, asked);
  const refused = checks.find(({ kind }) => kind === 'refused');
  const row = { promotion: '', digest: asked.digest, outcome: 'checked' };
  if (refused?.kind === 'refused') return [{ ...row, refused, notes: [] }];
  return [{ ...row, notes: checks.flatMap(each => (each.kind === 'holds' ? [each.words] : [])) }];
}

function checked(
  desk: RecordDesk,
  { stream: { service }, digest, values }: Asked,
): Promise<readonly CheckedPredecessor[]> {
  const environments = values.predecessors ?? [];
  return Promise.all(
    environments.map(environment => desk.predecessor({ service, environment }, digest, values)),
  );
}
