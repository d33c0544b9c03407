// Traffic of our own: GET requests to each arm's own address, at a steady rate, counted as a client sees them.

import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Probed, Prober } from '../../http/probe.js';
import type { Side } from '../../judge/reading.js';
import type { Generator } from '../generator.js';
import type { VersionSeen } from '../telemetry.js';
import { unreadable } from '../unreadable.js';
import { bucketMilliseconds, edges, startTally, type Tally } from './tally.js';
import { addressProblem, headersOf, isBad, type Marked, type VersionPlace, versionIn } from './visit.js';

/** Each arm's own address: what is sent there is served by that arm and no other. */
export type Addresses = { readonly candidate: URL; readonly stable?: URL };

export type ProbeOptions = Marked & {
  readonly prober: Prober;
  readonly clock: Clock;
  /** Ends the requests that are under way as well. */
  readonly cancelled: AbortSignal;
  readonly arms: Addresses;
  /** To each arm. */
  readonly perSecond: number;
  /** Taken in turns. Default `/`. */
  readonly paths?: readonly string[];
  /** Default 10 s. */
  readonly deadlineMilliseconds?: number;
  /** Statuses that are as they should be. Default: everything from 200 to 299. */
  readonly expectStatus?: readonly number[];
  readonly version?: VersionPlace;
};

export type VersionAnswered = VersionSeen & { readonly side: Side };

export type ProbeGenerator = Generator & {
  /** Who answered, where a place was named that says so. */
  readonly versions: () => readonly VersionAnswered[];
  /** The arms answer elsewhere from the next run on. What was counted stays. */
  readonly move: (arms: Addresses) => void;
};

/** More under way at once would be a flood for an app that hardly answers any more. */
const mostUnderWay = 100;
const usualDeadlineMilliseconds = 10_000;
const longestDelay = 5_000;

export function probeGenerator(options: ProbeOptions): ProbeGenerator {
  refuseWrong(options);
  let { arms } = options;
  const tally = startTally();
  const versions = new Map<string, VersionAnswered>();
  const unsent = { candidate: 0, stable: 0 };
  const parts = { options, tally, versions, unsent };
  return {
    name: `probes of ${linesOf(arms)
      .map(({ address }) => address.host)
      .join(' and ')}`,
    run: async signal => {
      await Promise.all(linesOf(arms).map(line => drive(parts, line, signal)));
    },
    versions: () => [...versions.values()],
    move: moved => {
      refuseWrong({ ...options, arms: moved });
      arms = moved;
    },
    counted: async grid => {
      if (grid.stepMilliseconds % bucketMilliseconds !== 0) {
        return unreadable(
          `probes are counted in steps of ${bucketMilliseconds / 1_000} s, which do not fill this grid`,
        );
      }
      const reading = tally.reading(grid, options.clock.now());
      if (reading === undefined) return { kind: 'no-data', why: 'no probe was answered in this time' };
      return { kind: 'told', value: { ...reading, edges, remarks: remarksOf(unsent, versions) } };
    },
  };
}

type Line = { readonly side: Side; readonly address: URL };

function linesOf({ candidate, stable }: Addresses): readonly Line[] {
  const first: Line = { side: 'candidate', address: candidate };
  return stable === undefined ? [first] : [first, { side: 'stable', address: stable }];
}

type Parts = {
  readonly options: ProbeOptions;
  readonly tally: Tally;
  readonly versions: Map<string, VersionAnswered>;
  readonly unsent: { candidate: number; stable: number };
};

/** One arm, until the signal: probes fall due by the clock, whether or not earlier ones were answered. */
async function drive(parts: Parts, line: Line, signal: AbortSignal): Promise<void> {
  const { clock, perSecond, paths = ['/'], cancelled } = parts.options;
  const gap = 1_000 / perSecond;
  const underWay = new Set<Promise<void>>();
  const over = AbortSignal.any([signal, cancelled]);
  for (let due = clock.now(), turn = 0; !over.aborted; turn += 1, due += gap) {
    await patience(clock, due - clock.now(), over);
    if (over.aborted) break;
    // After a standstill the past is not made up for: a rush would be no measurement.
    const late = clock.now() - due;
    if (late > longestDelay) {
      parts.unsent[line.side] += Math.floor(late / gap);
      due += late;
    }
    if (underWay.size >= mostUnderWay) {
      parts.unsent[line.side] += 1;
      continue;
    }
    const url = new URL(paths[turn % paths.length] ?? '/', line.address);
    const probe = send(parts, { ...line, address: url }).finally(() => underWay.delete(probe));
    underWay.add(probe);
  }
  await Promise.all(underWay);
}

async function patience(clock: Clock, milliseconds: number, over: AbortSignal): Promise<void> {
  try {
    if (milliseconds > 0) await clock.sleep(milliseconds, over);
  } catch (thrown) {
    // The traffic is over: what woke the sleeper is no trouble. Anything else is one.
    if (!over.aborted) throw thrown;
  }
}

async function send({ options, tally, versions }: Parts, { side, address }: Line): Promise<void> {
  const { prober, clock, cancelled, deadlineMilliseconds = usualDeadlineMilliseconds } = options;
  const sentAt = clock.now();
  tally.sent(sentAt);
  try {
    const probed = await prober({ url: address, headers: headersOf(options), deadlineMilliseconds });
    const bad = isBad(probed, options.expectStatus);
    tally.settled({ side, sentAt, bad, milliseconds: probed.milliseconds });
    noteVersion(versions, { side, probed, sentAt, place: options.version });
  } catch (thrown) {
    tally.dropped(sentAt);
    // The run was cancelled under the probe: nobody waits for its answer.
    if (!cancelled.aborted) throw thrown;
  }
}

type Noted = {
  readonly side: Side;
  readonly probed: Probed;
  readonly sentAt: number;
  readonly place: VersionPlace | undefined;
};

function noteVersion(versions: Map<string, VersionAnswered>, { side, probed, sentAt, place }: Noted): void {
  const version = place && versionIn(probed, place);
  if (version === undefined) return;
  const key = `${side}/${version}`;
  const total = (versions.get(key)?.total ?? 0) + 1;
  versions.set(key, { side, version, total, lastSeen: sentAt });
}

function remarksOf(unsent: Parts['unsent'], versions: Parts['versions']): readonly string[] {
  const silent = Object.entries(unsent).filter(([, count]) => count > 0);
  return [
    ...silent.map(
      ([side, count]) => `${side}: ${count} probes were not sent, since too many were under way or late`,
    ),
    ...[...versions.values()].map(
      ({ side, version, total }) => `${side}: ${total} probes were answered by ${version}`,
    ),
  ];
}

function refuseWrong({ arms, perSecond }: ProbeOptions): void {
  if (!(perSecond > 0)) throw new Fault('UNEXPECTED', `${perSecond} probes a second are none`);
  for (const [side, address] of Object.entries(arms)) {
    const problem = addressProblem(address);
    if (problem === undefined) continue;
    throw new Fault('PROBE_UNUSABLE', `the ${side} cannot be probed at ${address.host}: ${problem}`);
  }
}
