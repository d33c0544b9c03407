// What the deployments of an environment should say after some news: which is added, and which gets which state.
import { isGreen } from '../step/outcome.js';
import type { News } from './news.js';
import { plain } from './words.js';

export type DeploymentState =
  | 'queued'
  | 'in_progress'
  | 'pending'
  | 'success'
  | 'failure'
  | 'error'
  | 'inactive';

/** A deployment of the same service in the same environment. */
export type KnownDeployment = {
  readonly id: number;
  /** Absent where GitHub made it by itself, for a job that names an environment. */
  readonly promotion?: string;
  readonly digest?: string;
  /** Empty while it has none. */
  readonly state: string;
  /** Made by GitHub for a job of this very run: it writes the states of it, also after us. */
  readonly isOfThisRun: boolean;
};

export type Move = {
  readonly of: number | 'new';
  readonly state: DeploymentState;
  readonly description: string;
};

export type Moves = {
  /** The deployment of this promotion, where there is one already. */
  readonly own?: KnownDeployment;
  readonly moves: readonly Move[];
};

const longestDescription = 140;

/** `known`: newest first. `reference`: the id of its deployment, as it was kept. */
export function movesFor(
  news: News,
  known: readonly KnownDeployment[],
  reference: string | undefined,
): Moves {
  const own = ownOf(news, known, reference);
  const older = known
    .slice(own === undefined ? 0 : known.indexOf(own) + 1)
    .filter(({ promotion }) => promotion !== undefined && promotion !== news.promotion);
  return { ...(own && { own }), moves: [...ofOwn(news, own), ...ofOlder(news, older)] };
}

function ownOf(
  { promotion, digest }: News,
  known: readonly KnownDeployment[],
  reference: string | undefined,
): KnownDeployment | undefined {
  return (
    known.find(each => String(each.id) === reference) ??
    known.find(each => each.promotion === promotion) ??
    // A promotion that waited in an earlier run may have got another name since.
    known.find(each => each.digest === digest && each.state === 'queued') ??
    known.find(each => each.promotion === undefined && each.isOfThisRun)
  );
}

function ofOwn(news: News, own: KnownDeployment | undefined): readonly Move[] {
  if (own?.isOfThisRun === true && own.promotion === undefined) return [];
  // Nothing was ever there of what was refused.
  if (own === undefined && news.phase === 'ended' && news.outcome === 'refused') return [];
  const description = plain(news.headline, longestDescription);
  return [{ of: own?.id ?? 'new', state: stateOf(news), description }];
}

function ofOlder(news: News, older: readonly KnownDeployment[]): readonly Move[] {
  if (news.phase !== 'ended') return [];
  if (news.outcome === 'passed') {
    return older
      .filter(({ state }) => state === 'success')
      .map(({ id }) => ({ of: id, state: 'inactive', description: `followed by ${plain(news.promotion)}` }));
  }
  return news.outcome === 'rolled-back' ? servingAgain(older, news.serving) : [];
}

/** While one of them is active nothing was taken from it, and nothing has to be given back. */
function servingAgain(older: readonly KnownDeployment[], serving: string | undefined): readonly Move[] {
  if (older.some(({ state }) => state === 'success')) return [];
  const back = older.find(
    ({ state, digest }) => state === 'inactive' && (serving === undefined || digest === serving),
  );
  return back === undefined ? [] : [{ of: back.id, state: 'success', description: 'has the traffic again' }];
}

export function stateOf(news: News): DeploymentState {
  const hasTraffic = (news.weight ?? 0) > 0;
  if (news.phase === 'started') return 'in_progress';
  if (news.phase === 'waiting') return hasTraffic ? 'in_progress' : 'queued';
  const { outcome } = news;
  if (isGreen(outcome)) return outcome === 'passed' ? 'success' : hasTraffic ? 'in_progress' : 'queued';
  if (outcome === 'held') return 'pending';
  return outcome === 'stranded' || outcome === 'broken' ? 'error' : 'failure';
}

/** As GitHub itself takes it, and the names that people give to the same. */
export function isProduction(environment: string): boolean {
  return /^(prod|production|live)([-_./ ].*)?$/i.test(environment);
}
