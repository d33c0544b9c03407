// A look at the candidate before its first visitor: does it answer as it should, several times in a row?
import type { Finding } from '../../checks/finding.js';
import type { Clock } from '../../http/clock.js';
import type { Probed, Prober } from '../../http/probe.js';
import { addressProblem, headersOf, isBad, type Marked, type VersionPlace, versionIn } from './visit.js';

export type SmokeMeans = Marked & {
  readonly prober: Prober;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
};

export type Smoke = {
  readonly path: string;
  /** Default 200 alone. */
  readonly expectStatus?: readonly number[];
  /** So many answers in a row must be as they should. Default 3. */
  readonly times?: number;
  readonly version?: VersionPlace & { readonly expected: string };
  /** One answer. Default 10 s. */
  readonly deadlineMilliseconds?: number;
  /** All of it: an app that is just starting gets so much time. Default 60 s. */
  readonly withinMilliseconds?: number;
};

const pauseMilliseconds = 1_000;

export async function smoke(means: SmokeMeans, address: URL, wish: Smoke): Promise<readonly Finding[]> {
  const url = URL.canParse(wish.path, address.href) ? new URL(wish.path, address) : undefined;
  const problem = url === undefined ? 'it is no path' : strayProblem(url, address);
  const name = `GET ${wish.path}`;
  const expected = expectationOf(wish);
  if (url === undefined || problem !== undefined) {
    const fix = 'name a path of the app, such as /health';
    return [{ name, looked: 'could-not-look', fine: false, expected, got: `no look at it: ${problem}`, fix }];
  }
  const seen = await look(means, url, wish);
  return [answerFinding(name, expected, seen), ...versionFinding(seen, wish)];
}

type Seen = {
  readonly fine: boolean;
  readonly probes: readonly Probed[];
  /** The last answers were right, only too few of them. */
  readonly ranOut?: boolean;
};

/** Until so many in a row are as they should be, or the time is over. */
async function look(means: SmokeMeans, url: URL, wish: Smoke): Promise<Seen> {
  const { prober, clock, cancelled } = means;
  const { times = 3, deadlineMilliseconds = 10_000, withinMilliseconds = 60_000 } = wish;
  const endsAt = clock.now() + withinMilliseconds;
  const probes: Probed[] = [];
  for (let inRow = 0; ; ) {
    const probed = await prober({ url, headers: headersOf(means), deadlineMilliseconds });
    probes.push(probed);
    inRow = isBad(probed, wish.expectStatus ?? [200]) ? 0 : inRow + 1;
    if (inRow >= times) return { fine: true, probes: probes.slice(-times) };
    if (clock.now() + pauseMilliseconds > endsAt) return { fine: false, probes, ranOut: inRow > 0 };
    await clock.sleep(pauseMilliseconds, cancelled);
  }
}

function answerFinding(name: string, expected: string, { fine, probes, ranOut }: Seen): Finding {
  const got = ranOut ? `${inShort(probes)}, and then the time for it was over` : inShort(probes);
  if (probes.every(({ kind }) => kind === 'silent')) {
    const fix = 'check that the app is started, and that this machine may reach it';
    return { name, expected, looked: 'could-not-look', fine: false, got, fix };
  }
  const fix = ranOut
    ? 'find out what makes its answers slow, or ask for fewer of them; nobody was sent to it yet'
    : 'look at the log of the app; nobody was sent to it yet';
  return { name, expected, looked: 'checked', fine, got, ...(!fine && { fix }) };
}

function versionFinding({ probes }: Seen, { version }: Smoke): readonly Finding[] {
  if (version === undefined) return [];
  const [name, expected] = ['version', version.expected];
  if (probes.every(({ kind }) => kind === 'silent')) {
    return [{ name, expected, looked: 'could-not-look', fine: false, got: 'no answer' }];
  }
  const said = [
    ...new Set(probes.flatMap(each => (each.kind === 'silent' ? [] : [versionIn(each, version)]))),
  ];
  const fine = said.length === 1 && said[0] === expected;
  const got = said.map(each => each ?? 'an answer that says no version').join(', ');
  const fix = 'check what was placed, and where the app says its version';
  return [{ name, expected, looked: 'checked', fine, got, ...(!fine && { fix }) }];
}

function expectationOf({ expectStatus = [200], times = 3 }: Smoke): string {
  return `${expectStatus.join(' or ')}, ${times} times in a row`;
}

/** Of many only the last: the story is how it ended. */
function inShort(probes: readonly Probed[]): string {
  const words = probes.slice(-5).map(each => (each.kind === 'silent' ? each.why : String(each.status)));
  return `${probes.length > 5 ? `${probes.length} answers, at last ` : ''}${words.join(', ')}`;
}

function strayProblem(url: URL, address: URL): string | undefined {
  return url.origin === address.origin ? addressProblem(url) : 'it leads to another host';
}
