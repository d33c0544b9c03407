// A target and its telemetry, as small as they can be: one share, and a candidate that is good or bad. Every effect has
// a few answers, and each leaves the world in some state. Time passes only where an effect waits.
//
// What it assumes of a driver: between the last look at the lease and the write nothing comes in between. A driver
// sends nothing when its lease could end before the answer, so that only an answer may be lost, never a late write.
import type { Effect } from '../../../shared/rollout/effect.js';
import type { Event, VerdictTold } from '../../../shared/rollout/event.js';
import type { State } from '../../../shared/rollout/state.js';
import { minute, second } from './plans.js';

export type World = { readonly share: number; readonly candidate: 'good' | 'bad' };
export type Answer = { readonly event: Event; readonly world: World };

/** `fair`: going back works, and nobody else touches the traffic. */
export type Mood = 'fair' | 'any';

export function answers(effect: Effect, told: Told, mood: Mood): readonly Answer[] {
  const { state, world } = told;
  const { at } = state;
  const same = (...events: readonly Event[]) => events.map(event => ({ event, world }));
  switch (effect.kind) {
    case 'claim':
      return same({ kind: 'claim-granted', at }, { kind: 'claim-queued', behind: 'prm_other', at });
    case 'check-candidate':
      return same(
        { kind: 'candidate-accepted', builds: { staging: 'sha256:new', production: 'sha256:old' }, at },
        { kind: 'candidate-refused', why: 'another digest', at },
      );
    case 'place':
      return same({ kind: 'placed', at }, { kind: 'place-failed', why: 'no right', at });
    case 'await-ready':
      return same({ kind: 'arm-ready', at }, { kind: 'arm-not-ready', why: 'no replica', at });
    case 'probe':
      return same({ kind: 'probe-passed', at }, { kind: 'probe-failed', why: '503', at });
    case 'judge':
      return same(...judgements(world, Math.max(at, effect.notBefore), mood));
    case 'reconcile':
      return same(
        { kind: 'reconciled', found: world.share === state.asked ? 'applied' : 'not-applied', at },
        { kind: 'reconciled', found: 'cannot-know', at },
      );
    case 'clean':
      return same(
        { kind: 'cleaned', at },
        ...rough(mood, { kind: 'clean-failed', why: 'no right', at } as const),
      );
    case 'wait':
      return same({ kind: 'woken', at: Math.max(at, effect.until) });
    case 'rest':
    case 'finish':
      return [];
    case 'raise':
    case 'promote':
    case 'settle':
    case 'go-back':
    case 'prove-back':
      return trafficAnswers(effect, told, mood);
    default: {
      const unreachable: never = effect;
      return unreachable;
    }
  }
}

function rough<T>(mood: Mood, ...of: readonly T[]): readonly T[] {
  return mood === 'any' ? of : [];
}

type Moving = Extract<Effect, { readonly kind: 'raise' | 'promote' | 'settle' | 'go-back' | 'prove-back' }>;

function trafficAnswers(effect: Moving, { state: { at }, world }: Told, mood: Mood): readonly Answer[] {
  const same = (...events: readonly Event[]) => events.map(event => ({ event, world }));
  const moved = (event: Event, share: number) => ({ event, world: { ...world, share } });
  const { share } = world;
  switch (effect.kind) {
    case 'raise': {
      const unclear = { kind: 'raise-unclear', why: 'reset', at } as const;
      return [
        moved({ kind: 'raise-asked', percent: effect.percent, at }, effect.percent),
        moved(unclear, effect.percent),
        ...same(
          unclear,
          { kind: 'raise-refused', why: 'throttled', mayHeal: true, at },
          ...rough(mood, { kind: 'raise-refused', why: 'locked', mayHeal: false, at } as const),
        ),
      ];
    }
    case 'promote': {
      const unclear = { kind: 'promotion-unclear', why: 'reset', at } as const;
      return [
        moved({ kind: 'promotion-done', at }, 100),
        moved(unclear, 100),
        ...same(
          unclear,
          { kind: 'promotion-refused', why: 'busy', mayHeal: true, at },
          ...rough(mood, { kind: 'promotion-refused', why: 'locked', mayHeal: false, at } as const),
        ),
      ];
    }
    case 'settle': {
      const { percent } = effect;
      return [
        ...same(
          share === percent ? { kind: 'settled', percent, at } : { kind: 'drifted', percent: share, at },
          ...rough(mood, { kind: 'unseen', why: 'no sign of it', at } as const),
        ),
        ...rough(mood, 30, 0).map(elsewhere => moved({ kind: 'drifted', percent: elsewhere, at }, elsewhere)),
      ];
    }
    case 'go-back':
      return [
        moved({ kind: 'back-asked', at }, 0),
        ...same(...rough(mood, { kind: 'back-failed', why: 'throttled', at } as const)),
      ];
    case 'prove-back': {
      const unseen = { kind: 'back-failed', why: 'not seen', at } as const;
      const proven = { kind: 'went-back', proof: 'control-plane', at } as const;
      return same(share === 0 ? proven : unseen, ...rough(mood, unseen));
    }
    default: {
      const unreachable: never = effect;
      return unreachable;
    }
  }
}

export type Told = { readonly state: State; readonly world: World };

export function verdict(kind: VerdictTold['kind'], at: number, more: Partial<VerdictTold> = {}): VerdictTold {
  const sufficient = kind === 'pass';
  const because = `it is ${kind}`;
  return { kind, hold: false, sufficient, because, judgedUntil: at, candidateRequests: 100, ...more };
}

function judgements({ candidate }: World, at: number, mood: Mood): readonly Event[] {
  const told = [
    ...(candidate === 'good' || mood === 'any' ? [verdict('pass', at)] : []),
    ...(candidate === 'bad' || mood === 'any' ? [verdict('fail', at, { against: 'candidate' })] : []),
    verdict('undecided', at),
    ...(mood === 'fair'
      ? []
      : [
          verdict('unreadable', at),
          verdict('undecided', at, { hold: true }),
          verdict('no-data', at),
          verdict('no-data', at, { against: 'candidate' }),
          verdict('fail', at, { against: 'stable' }),
          verdict('fail', at, { against: 'both' }),
        ]),
  ];
  return told.map(each => ({ kind: 'judged', verdict: each, at }));
}

/** Two states with the same key behave alike: times count from now, and no plan of the tests looks further back. */
export function keyOf(state: State): string {
  const from = (at: number | undefined, longest = 45 * minute) =>
    at === undefined ? '' : Math.max(-longest, Math.min(longest, at - state.at)) / second;
  const { name, asked, seen, failed, paused, onlyBack, windows } = state;
  const isOver = asked === 100 && name !== 'promoting';
  return [
    name,
    'step' in state ? state.step : '',
    'reason' in state ? state.reason : '',
    'tries' in state ? state.tries : '',
    'claimed' in state ? state.claimed : '',
    asked,
    seen,
    failed,
    isOver ? '' : onlyBack,
    isOver ? '' : from(paused?.at, 20 * minute),
    from(state.wakeAt),
    'since' in state ? from(state.since) : '',
    'until' in state ? from(state.until) : '',
    from(windows.find(({ to }) => to === undefined)?.from, 90 * minute),
  ].join(' ');
}
