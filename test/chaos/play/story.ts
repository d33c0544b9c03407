// The entries of a stream as plain JSON, read without the product's own reader: what they say of each promotion.

export type Line = {
  readonly number: number;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly previous: string;
  readonly hash: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map((line): Line => JSON.parse(line));
}

export type Told = {
  readonly promotion: string;
  readonly fence: number;
  /** Of the newest lease, as long as nobody gave it back; in milliseconds since 1970. */
  readonly leaseUntil: number | undefined;
  /** Until then nobody but the run that opened it begins to drive. */
  readonly beginsUntil: number;
  /** Absent for one that rests until somebody says how to go on. */
  readonly restsUntil: number | undefined;
  readonly rested: string | undefined;
  readonly finished: string | undefined;
  readonly finishedAt: number | undefined;
  /** The last one that was reached. */
  readonly state: string | undefined;
  readonly plan: Readonly<Record<string, unknown>>;
};

/** `before`: nothing was written yet. `while`: its rollout was open. `after`: the ledger had its end already. */
export type Phase = 'before' | 'while' | 'after';

export function phaseOf(told: Told | undefined): Phase {
  if (told === undefined) return 'before';
  return told.finished === undefined ? 'while' : 'after';
}

/** As long as a lease. */
const beginMilliseconds = 3 * 60_000;

const ends = ['lease-given-back', 'rested', 'finished'];

/** The newest promotion; undefined when none was opened. */
export function newestTold(lines: readonly Line[]): Told | undefined {
  const id = textIn(
    lines.findLast(({ kind }) => kind === 'rollout-opened'),
    'promotion',
  );
  if (id === undefined) return undefined;
  const own = lines.filter(line => line.body['promotion'] === id);
  const last = (...kinds: readonly string[]) => own.findLast(({ kind }) => kinds.includes(kind));
  const [lease, end] = [last('lease-taken', 'lease-renewed'), last(...ends)];
  const isHeld = lease !== undefined && (end === undefined || end.number < lease.number);
  const rested = last('rested');
  const rests = rested !== undefined && (lease === undefined || lease.number < rested.number);
  const finished = last('finished');
  return {
    promotion: id,
    fence: numberIn(last('lease-taken'), 'fence') ?? 0,
    beginsUntil: Date.parse(own[0]?.at ?? '') + beginMilliseconds,
    leaseUntil: isHeld ? timeIn(lease, 'until') : undefined,
    restsUntil: rests ? timeIn(rested, 'wakeAt') : undefined,
    rested: rests ? textIn(rested, 'outcome') : undefined,
    finished: textIn(finished, 'outcome'),
    finishedAt: finished === undefined ? undefined : Date.parse(finished.at),
    state: stateIn(last('state-reached', 'rested')),
    plan: planIn(last('rollout-opened')),
  };
}

function stateIn(line: Line | undefined): string | undefined {
  const state = line?.body['state'];
  if (!isObject(state)) return undefined;
  const { name, step } = state;
  return typeof step === 'string' ? `${name}/${step}` : String(name);
}

function planIn(line: Line | undefined): Readonly<Record<string, unknown>> {
  const order = line?.body['order'];
  const plan = isObject(order) ? order['plan'] : undefined;
  return isObject(plan) ? plan : {};
}

function textIn(line: Line | undefined, name: string): string | undefined {
  const value = line?.body[name];
  return typeof value === 'string' ? value : undefined;
}

function numberIn(line: Line | undefined, name: string): number | undefined {
  const value = line?.body[name];
  return typeof value === 'number' ? value : undefined;
}

function timeIn(line: Line | undefined, name: string): number | undefined {
  const text = textIn(line, name);
  return text === undefined ? undefined : Date.parse(text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && Boolean(value) && !Array.isArray(value);
}
