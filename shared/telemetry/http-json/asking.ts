// The requests behind one question about one arm: one for a list of intervals, else one for each interval.
import type { Transport } from '../../http/transport.js';
import type { Grid } from '../../judge/reading.js';
import type { OwnHeader } from '../probe/visit.js';
import type { ArmInTelemetry } from '../telemetry.js';
import { type Unreadable, unreadable } from '../unreadable.js';
import { type Spot, spotsIn } from './cells.js';
import type { Where } from './described.js';

export type Means = {
  readonly transport: Pick<Transport, 'send'>;
  readonly header: OwnHeader | undefined;
  readonly now: () => number;
  readonly lagMilliseconds: number;
  readonly stepMilliseconds: number;
};

/** More would be a burden on a service that others need as well. */
const mostRequests = 120;

export type About = { readonly whose: string; readonly arm: ArmInTelemetry; readonly grid: Grid };
export type Spots = { readonly kind: 'spots'; readonly spots: readonly Spot[] };

export async function ask(means: Means, where: Where, about: About): Promise<Spots | Unreadable> {
  const { grid, whose } = about;
  if (where.list !== undefined) {
    const answer = await once(means, where, about);
    if ('kind' in answer) return answer;
    return { kind: 'spots', spots: spotsIn({ json: answer.json, whose }, where.list, grid) };
  }
  const intervals = intervalsOf(grid);
  if (intervals.length > mostRequests) {
    return unreadable(
      `${intervals.length} intervals were asked for, and each would be a request: ${mostRequests} are the most`,
      'describe where a list of intervals lies, with points and at, or judge by longer intervals',
    );
  }
  const spots: Spot[] = [];
  for (const each of intervals) {
    const answer = await once(means, where, { ...about, grid: each });
    if ('kind' in answer) return answer;
    spots.push({ from: each.from, json: answer.json, place: { whose, path: [] } });
  }
  return { kind: 'spots', spots };
}

async function once(
  { transport, header }: Means,
  { template }: Where,
  { whose, arm, grid }: About,
): Promise<Unreadable | { readonly json: unknown }> {
  const filled = template.fill({ grid, arm });
  if (filled.kind === 'lacking') {
    return unreadable(`${whose}: ${filled.why}, which the address of the question asks for`);
  }
  const { json } = await transport.send({
    method: 'GET',
    url: filled.url,
    ...(header && { headers: { [header.name]: header.value.reveal() } }),
  });
  return { json };
}

function intervalsOf({ from, to, stepMilliseconds }: Grid): readonly Grid[] {
  const count = Math.max(0, Math.round((to - from) / stepMilliseconds));
  return Array.from({ length: count }, (_, at) => {
    const begin = from + at * stepMilliseconds;
    return { from: begin, to: begin + stepMilliseconds, stepMilliseconds };
  });
}

export type Whole = { readonly kind: 'grid'; readonly grid: Grid };

/** The grid as far as it is complete by now. */
export function wholeGrid(
  { now, lagMilliseconds, stepMilliseconds: finest }: Means,
  { from, to, stepMilliseconds: step }: Grid,
): Whole | Unreadable | { readonly kind: 'no-data'; readonly why: string } {
  if (!(step >= finest) || step % finest !== 0 || from % step !== 0) {
    return unreadable(
      `this service is asked in steps of ${finest / 1_000} s, and the grid does not consist of them`,
    );
  }
  const until = Math.min(Math.floor(to / step), Math.floor((now() - lagMilliseconds) / step)) * step;
  if (until <= from) {
    return { kind: 'no-data', why: `no interval of this time is over for ${lagMilliseconds / 1_000} s` };
  }
  return { kind: 'grid', grid: { from, to: until, stepMilliseconds: step } };
}
