// The load generator: visits fall due by the clock, whether or not earlier ones were answered, and none is forgotten.
import { type Chance, chance } from '../random.js';
import { nextArrival } from './arrivals.js';
import { type CookieJar, startCookieJar } from './cookie-jar.js';
import { type Counts, type LoadReport, startCounts } from './counts.js';
import { startVisits, type Visits } from './visits.js';
import { overload, type Wish } from './wish.js';

/** Where a site can be visited. */
export type Door = { readonly site: string; readonly host: string; readonly url: string };

export type Load = {
  /** From now on this load and no other; says what is wrong with it, and then changes nothing. */
  set(wishes: readonly Wish[]): string | undefined;
  /** What is wrong with a load, without asking for it. */
  problem(wishes: readonly Wish[]): string | undefined;
  /** Of the load that runs, or of the one that was stopped. */
  report(): readonly LoadReport[];
  stop(): void;
};

export type LoadOptions = {
  readonly seed: number;
  readonly speed: number;
  readonly doors: () => readonly Door[];
};

type Stream = { readonly wish: Wish; readonly counts: Counts; stop(): void };

type Line = {
  readonly wish: Wish;
  readonly door: Door;
  readonly luck: Chance;
  readonly speed: number;
};

/** A breath between two looks at what is due: Node's timers know no shorter one. */
const breathMilliseconds = 1;

/** After a long standstill, what fell due meanwhile goes out in portions, so that answers can come in between. */
const portion = 1_000;

const requestFor = ({ wish, door }: Line, jar: CookieJar | undefined, now: number): string => {
  const cookie = jar?.header(now);
  const cookies = cookie === undefined ? '' : `cookie: ${cookie}\r\n`;
  return `GET ${wish.path} HTTP/1.1\r\nhost: ${door.host}\r\nuser-agent: playground-load\r\n${cookies}\r\n`;
};

type Turnstile = {
  readonly line: Line;
  readonly visits: Visits;
  readonly counts: Counts;
  readonly isOver: () => boolean;
};

const visit = (
  { line, visits, counts, isOver }: Turnstile,
  due: number,
  jar: CookieJar | undefined,
): void => {
  const sentAt = performance.now();
  const reply = visits.send(requestFor(line, jar, sentAt));
  if (reply === undefined) {
    counts.unsent();
    return;
  }
  counts.sent(sentAt - due);
  reply.then(
    came => {
      const now = performance.now();
      for (const each of came.cookies) jar?.take(each, now);
      counts.answered(came, now - sentAt);
    },
    () => {
      // The connection was reset, or nothing came in time: that is what the visitor saw, unless we left.
      if (!isOver()) counts.failed();
    },
  );
};

const startStream = (line: Line): Stream => {
  const visits = startVisits(new URL(line.door.url));
  const counts = startCounts();
  const jars = new Map<number, CookieJar>();
  const crowd = {
    perMillisecond: (line.wish.perSecond * line.speed) / 1000,
    returning: line.wish.returning,
  };
  const jarOf = (client: number | undefined): CookieJar | undefined => {
    if (client === undefined) return undefined;
    const jar = jars.get(client) ?? startCookieJar();
    jars.set(client, jar);
    return jar;
  };
  let over = false;
  const turnstile = { line, visits, counts, isOver: () => over };
  let next = nextArrival(crowd, line.luck);
  let dueAt = performance.now() + next.gap;
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const now = performance.now();
    for (let left = portion; dueAt <= now && left > 0; dueAt += next.gap, left -= 1) {
      counts.due();
      visit(turnstile, dueAt, jarOf(next.client));
      next = nextArrival(crowd, line.luck);
    }
    timer = setTimeout(look, Math.max(breathMilliseconds, dueAt - performance.now()));
    timer.unref();
  };
  look();
  return {
    wish: line.wish,
    counts,
    stop: () => {
      over = true;
      clearTimeout(timer);
      visits.close();
    },
  };
};

export const startLoad = ({ seed, speed, doors }: LoadOptions): Load => {
  let streams: readonly Stream[] = [];
  const doorOf = (wish: Wish): Door | undefined => doors().find(each => each.site === wish.site);
  const problem = (wishes: readonly Wish[]): string | undefined => {
    const unknown = wishes.find(each => !doorOf(each));
    if (!unknown) return overload(wishes, speed);
    const known = doors().map(each => each.site);
    return `There is no site ${unknown.site} to visit; there are ${known.join(', ')}.`;
  };
  const stop = (): void => {
    for (const stream of streams) stream.stop();
  };
  return {
    problem,
    set: wishes => {
      const wrong = problem(wishes);
      if (wrong !== undefined) return wrong;
      stop();
      streams = wishes.flatMap(wish => {
        const door = doorOf(wish);
        const luck = chance(seed, `load/${wish.site}`);
        return door && wish.perSecond > 0 ? [startStream({ wish, door, luck, speed })] : [];
      });
      return undefined;
    },
    report: () =>
      streams.map(({ wish: { site, perSecond, returning }, counts }) => ({
        site,
        perSecond,
        returning,
        ...counts.report(),
      })),
    stop,
  };
};
