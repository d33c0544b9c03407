// A load of our own as a source: it begins with the arms that it is told, rests when it is told to, and tells what was
// counted of each pair of arms. Nothing of any visitor is in it.
import { asFault, Fault } from '../../fault/fault.js';
import type { Reading, Side } from '../../judge/reading.js';
import type { Counting } from '../generator.js';
import type { Answered, ArmInTelemetry, Arms, VersionSeen } from '../telemetry.js';
import { unreadable } from '../unreadable.js';
import { type Addresses, type ProbeGenerator, type ProbeOptions, probeGenerator } from './generator.js';
import { bucketMilliseconds } from './tally.js';

export type LoadOptions = Omit<ProbeOptions, 'arms' | 'promotion'> & {
  /** The arm's own address; undefined where it has none. */
  readonly addressOf: (arm: ArmInTelemetry) => Promise<URL | undefined>;
  /** How people wrote the rate. */
  readonly rate: string;
};

export type Load = Counting & Required<Pick<Counting, 'traffic' | 'versions'>>;

/** One answer is waited for so long; then it is bad. Until that, the newest interval is not complete. */
const deadlineMilliseconds = 10_000;

const marked = 'every request was synthetic: a GET of our own, marked, and none of a visitor';

/** Of one pair of arms. It outlasts a rest, with all that it has counted. */
type Line = { generator?: ProbeGenerator; why?: string };

type Running = { readonly key: string; readonly stop: AbortController; readonly done: Promise<void> };

export function probeLoad(options: LoadOptions): Load {
  const lines = new Map<string, Line>();
  let running: Running | undefined;
  const rest = async (): Promise<void> => {
    const last = running;
    running = undefined;
    last?.stop.abort();
    await last?.done;
  };
  const begin = (arms: Arms, by: string): void => {
    const key = keyOf(arms);
    if (running?.key === key) return;
    void rest();
    const line = lines.get(key) ?? {};
    lines.set(key, line);
    const stop = new AbortController();
    const done = send(options, { line, arms, by }, stop.signal).then(() => {
      // It could not begin, or the run is over: told to begin again, it tries again.
      if (running?.stop === stop) running = undefined;
    });
    running = { key, stop, done };
  };
  const lineOf = (arms: Arms) => lines.get(keyOf(arms));
  return {
    traffic: { begin, rest },
    name: `synthetic requests, ${options.rate} to each arm`,
    abilities: {
      stepMilliseconds: bucketMilliseconds,
      lagMilliseconds: deadlineMilliseconds,
      latency: 'histogram',
      questions: ['counts', 'versions'],
      leastRoles: [],
    },
    counts: async ({ metric, arms, grid }) => {
      if (metric !== 'requests') return unreadable(`our own requests tell nothing of ${metric}`);
      const { generator, why } = lineOf(arms) ?? {};
      if (why !== undefined) return unreadable(why);
      if (generator === undefined) return { kind: 'no-data', why: 'no request was sent yet' };
      const stray = strayAnswer(generator, arms);
      return stray === undefined ? told(await generator.counted(grid)) : unreadable(stray);
    },
    versions: async () => versionsSeen([...lines.values()]),
  };
}

type Sending = { readonly line: Line; readonly arms: Arms; readonly by: string };

/** An arm that cannot be asked makes no noise here: whoever asks what was counted is told. */
async function send(options: LoadOptions, { line, arms, by }: Sending, signal: AbortSignal): Promise<void> {
  try {
    delete line.why;
    const addresses = await addressesOf(options, arms);
    line.generator ??= probeGenerator({ deadlineMilliseconds, ...options, promotion: by, arms: addresses });
    line.generator.move(addresses);
    await line.generator.run(signal);
  } catch (thrown) {
    // No address, one that may not be asked, or an answer that nobody had thought of. The end of the run is no trouble.
    if (!options.cancelled.aborted) line.why = asFault(thrown).message;
  }
}

/** Asked for whenever the traffic begins again: an arm that was promoted may answer elsewhere. */
async function addressesOf({ addressOf }: LoadOptions, { candidate, stable }: Arms): Promise<Addresses> {
  const of = async (arm: ArmInTelemetry, side: Side) => {
    const address = await addressOf(arm);
    if (address !== undefined) return address;
    throw new Fault('PROBE_UNUSABLE', `the ${side} has no address of its own to be asked at`);
  };
  const first = await of(candidate, 'candidate');
  return stable === undefined
    ? { candidate: first }
    : { candidate: first, stable: await of(stable, 'stable') };
}

function keyOf({ candidate, stable }: Arms): string {
  return JSON.stringify([candidate.arm, stable?.arm]);
}

function told(answer: Answered<Reading>): Answered<Reading> {
  if (answer.kind !== 'told') return answer;
  const { value } = answer;
  return { kind: 'told', value: { ...value, remarks: [marked, ...value.remarks] } };
}

/** The address has led to somebody else: what was counted there is no answer of this arm. */
function strayAnswer(generator: ProbeGenerator, arms: Arms): string | undefined {
  const strays = generator.versions().flatMap(({ side, version }) => {
    const expected = arms[side]?.version;
    if (expected === undefined || version === expected) return [];
    return [`at the address of the ${side} ${version} answered, and ${expected} was expected`];
  });
  return strays[0];
}

function versionsSeen(lines: readonly Line[]): Answered<readonly VersionSeen[]> {
  const value = lines.flatMap(({ generator }) => generator?.versions() ?? []);
  return value.length === 0 ? { kind: 'no-data', why: 'no answer said a version' } : { kind: 'told', value };
}
