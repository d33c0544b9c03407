// The deployments of a repository on GitHub, kept right: one for each promotion, and the older ones inactive.
// A job that names an environment has a deployment by GitHub itself; that one is taken, and no second is made.
import type { Deployment, Deployments } from '../github/deployments.js';
import { isProduction, type KnownDeployment, type Move, movesFor } from './deployment-moves.js';
import type { News, Teller } from './news.js';
import { plain } from './words.js';

export type DeploymentsOf = {
  readonly deployments: Deployments;
  readonly sha: string;
  /** The id of this run, as its address has it. */
  readonly run: string;
  readonly logUrl: string;
  readonly info: (text: string) => void;
};

export const deploymentsHerald = 'github-deployments';

/** Each costs a request for its state. */
const mostOfOurs = 6;
const mostOfJobs = 3;

export function tellDeployments(of: DeploymentsOf): Teller {
  return {
    name: deploymentsHerald,
    tell: async (news, reference) => {
      const { own, moves } = movesFor(news, await known(of, news, reference), reference);
      const isLeft = own?.isOfThisRun === true && moves.every(({ of: id }) => id !== own.id);
      if (isLeft && String(own.id) !== reference) of.info(leftToGitHub);
      let id = own?.id;
      for (const move of moves) {
        const moved = await carryOut(of, news, move);
        if (move.of === 'new') id = moved;
      }
      return id === undefined ? undefined : String(id);
    },
  };
}

const leftToGitHub =
  'this job names the environment, so that GitHub keeps its deployment by itself, and calls it a success whenever the job ends green; write `deployment: false` below `environment:`, and it is kept by what became of the promotion';

async function known(
  { deployments, sha, run }: DeploymentsOf,
  news: News,
  reference: string | undefined,
): Promise<readonly KnownDeployment[]> {
  const listed = await deployments.list(news.stream.environment);
  const ours = listed.filter(({ payload }) => payload['service'] === news.stream.service);
  const ofJobs = listed.filter(each => each.sha === sha && payloadIsEmpty(each));
  const kept = listed.filter(({ id }) => String(id) === reference);
  const wanted = new Set([...kept, ...ours.slice(0, mostOfOurs), ...ofJobs.slice(0, mostOfJobs)]);
  const unlisted = reference === undefined || kept.length > 0 ? [] : forgotten(reference);
  const all = [...unlisted, ...listed.filter(each => wanted.has(each))];
  return Promise.all(
    all.map(async ({ id, payload }) => {
      const statuses = await deployments.statuses(id);
      const { promotion, digest } = payload;
      return {
        id,
        ...(typeof promotion === 'string' && { promotion }),
        ...(typeof digest === 'string' && { digest }),
        state: statuses[0]?.state ?? '',
        isOfThisRun:
          typeof promotion !== 'string' &&
          statuses.some(({ logUrl }) => logUrl.includes(`/actions/runs/${run}/job`)),
      };
    }),
  );
}

/** So many came after it that it is not among the newest. */
function forgotten(reference: string): readonly Deployment[] {
  const id = Number(reference);
  return Number.isSafeInteger(id) && id > 0 ? [{ id, sha: '', payload: {} }] : [];
}

function payloadIsEmpty({ payload }: Deployment): boolean {
  return Object.keys(payload).length === 0;
}

async function carryOut(
  { deployments, sha, logUrl }: DeploymentsOf,
  news: News,
  { of, state, description }: Move,
): Promise<number> {
  const { promotion, digest, artifact, stream } = news;
  const { service, environment } = stream;
  const id =
    of === 'new'
      ? await deployments.create({
          ref: sha,
          environment,
          isProduction: isProduction(environment),
          description: `${plain(service, 60)} ${plain(promotion, 60)}`,
          payload: {
            promotion,
            service,
            digest,
            ...(artifact !== undefined && { artifact: plain(artifact) }),
          },
        })
      : of;
  await deployments.say(id, { state, description, ...(logUrl.startsWith('https://') && { logUrl }) });
  return id;
}
