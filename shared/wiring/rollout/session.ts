// One driver of one rollout: what it was told, what it works with, and what it keeps in memory while it drives.
import type { Fault } from '../../fault/fault.js';
import type { Host } from '../../host/host.js';
import type { Clock } from '../../http/clock.js';
import { type Judge, startJudge } from '../../judge/judge.js';
import type { Verdict } from '../../judge/verdict.js';
import type { Happened } from '../../promotion/happened.js';
import type { Header, Written } from '../../rollout/journal.js';
import type { Look } from '../../rollout/look.js';
import type { State } from '../../rollout/state.js';
import type { Passed } from '../../steps/canary-shift/port.js';
import type { Compensated } from '../../steps/rollback/compensation.js';
import type { Evicted } from '../../traffic/app-service/evicting.js';
import type { Pinned, PinnedQuestion } from '../../traffic/app-service/pinned.js';
import type { Retired } from '../../traffic/container-apps/going-back.js';
import type { Readiness } from '../../traffic/container-apps/live/readiness.js';
import type { Pulled } from '../../traffic/front-door/brake.js';
import type { Split } from '../../traffic/split.js';
import type { Receipt, TrafficTarget } from '../../traffic/target.js';
import type { Bell } from './bell.js';
import type { Books } from './books.js';
import type { Collector } from './evidence/collector.js';
import type { Reins } from './reins.js';
import type { StandingOrder } from './standing-order.js';

export type RolloutTarget = TrafficTarget & {
  /** Whether every arm that the split raises could take its share. */
  readonly ready?: (split: Split) => Promise<Readiness>;
  /** Throws what the first share would be refused for, by reading alone. `isPlaced`: something is placed there before. */
  readonly demandFit?: (candidate: string, isPlaced: boolean) => Promise<void>;
  /** Stops an arm that gets nothing and costs all the same. */
  readonly retire?: (arm: string) => Promise<Retired>;
  /** Where clients end up that a cookie binds to an arm: measured, not guessed. */
  readonly pinnedClients?: (question: PinnedQuestion) => Promise<Pinned>;
  /** What a brake beside the control plane did, when it was pulled last. */
  readonly braked?: () => Promise<Pulled | undefined>;
  /** Gives such clients the build of stable. */
  readonly evict?: (question: PinnedQuestion) => Promise<Evicted>;
};

/** One look at the candidate at its own address. */
export type Smoke = {
  readonly look: (address: URL | undefined, signal: AbortSignal) => Promise<Smoked>;
};
export type Smoked = { readonly fine: boolean; readonly words: string };

/** One line for every decision, on this machine. It never throws: a full disk stops no rollout. */
export type Journal = {
  readonly path: string | undefined;
  readonly open: (header: Header) => void;
  readonly write: (written: Written) => void;
};

export type Session = {
  readonly order: StandingOrder;
  /** One process, and whatever cleans up behind it in the same job. */
  readonly driver: string;
  /** Where people find this run. */
  readonly run: string;
  readonly books: Books;
  readonly targets: { readonly forward: RolloutTarget; readonly back: RolloutTarget };
  readonly evidence?: Collector;
  readonly smoke?: Smoke;
  /** The time that all writers have in common. */
  readonly clock: Clock;
  readonly reins: Reins;
  readonly bell: Bell;
  readonly journal: Journal;
  readonly host: Pick<Host, 'log' | 'progress' | 'persist'>;
  /** Undoes what was registered with this promotion. It never throws. */
  readonly undoOthers?: () => Promise<readonly Compensated[]>;
  /** Asked when its turn has come at last: why it may not begin any more. It never throws. */
  readonly whyNoMore?: () => Promise<string | undefined>;
  /** Whoever only looks in for a while: what has to be waited for longer is left to the next one. */
  readonly restsAfter?: number;
  readonly kept: Kept;
};

/** What one write asked, for whoever looks what became of it. */
export type Asked = Pick<Receipt, 'asked' | 'before' | 'askedAt' | 'unchanged'>;

/** `unclear`: it may land at any time. */
export type BecameOf = 'landed' | 'refused' | 'unclear';

/** The one thing that changes while a rollout is driven. */
export type Kept = {
  state: State;
  /** Of the lease; 0 until it was taken. */
  fence: number;
  /** By the newest entry of this driver: until then nobody else can have followed it. 0 where that is not known. */
  leasedUntil: number;
  /** Of the newest write. */
  asked: Asked | undefined;
  /** A raise that was sent: what became of it. Whoever goes back meanwhile does not wait for it. */
  underWay: Promise<BecameOf> | undefined;
  /** When this driver's newest change was taken, as long as nothing of it was sent back. */
  movedAt: number | undefined;
  /** Of the newest look at the share while it is judged: drift counts when it is seen twice. */
  strayed: boolean;
  /** It remembers what it judged, so that the looks of a long watch stay short. */
  readonly judge: Judge;
  verdict: Verdict | undefined;
  /** What was looked at since the journal was told last: of more than one look where an order came in between. */
  looks: readonly Look[];
  /** The number of the newest order that was heard, and of the newest that was decided on. */
  heard: number;
  answered: number;
  /** What the ledger was not told yet. */
  readonly untold: Happened[];
  /** What nobody had thought of, the first of it. */
  fault: Fault | undefined;
  /** What is left behind where it went back: where clients are that were bound, what still runs. */
  readonly leftOver: string[];
  /** What was undone beside the traffic, or could not be. */
  readonly compensated: Compensated[];
  /** The newest answer of no, for its hint. */
  refusal: Fault | undefined;
  /** Why somebody else drives now: then nothing more is written from here. */
  lost: string | undefined;
  readonly history: Passed[];
  readonly warnings: string[];
};

export function keep(state: State): Kept {
  return {
    state,
    fence: 0,
    leasedUntil: 0,
    asked: undefined,
    underWay: undefined,
    movedAt: undefined,
    strayed: false,
    judge: startJudge(),
    verdict: undefined,
    looks: [],
    heard: 0,
    answered: 0,
    untold: [],
    fault: undefined,
    leftOver: [],
    compensated: [],
    refusal: undefined,
    lost: undefined,
    history: [],
    warnings: [],
  };
}

export function promotionOf({ order }: Session): string {
  return order.plan.promotion;
}

export function warn({ kept, host }: Session, text: string): void {
  kept.warnings.push(text);
  host.log.warning(text);
}
