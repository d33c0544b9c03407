// The linked artifacts of an organisation on GitHub: which digest has the traffic of a service in an environment.
import type { DeploymentRecord } from '../github/deployment-records.js';
import type { News, Teller } from './news.js';
import { plain } from './words.js';

export type RecordsOf = {
  readonly organisation: string;
  readonly record: (record: DeploymentRecord) => Promise<void>;
  /** Where the run comes from, when it belongs to the organisation. */
  readonly repository?: string;
};

export function tellRecords({ organisation, record, repository }: RecordsOf): Teller {
  return {
    name: 'deployment-records',
    tell: async news => {
      const digest = runningNow(news);
      // Whoever ends the promotion without being asked to tell anybody finds here who was told.
      if (digest === undefined) return organisation;
      const { artifact, stream } = news;
      await record({
        name: plain(nameOf(artifact) ?? stream.service, 256),
        digest,
        status: 'deployed',
        environment: stream.environment,
        deployment: stream.service,
        ...(repository !== undefined && { repository }),
      });
      return organisation;
    },
  };
}

/** Nothing is said of what never had all of the traffic: whatever was said of the one before still holds. */
function runningNow(news: News): string | undefined {
  if (news.phase !== 'ended') return undefined;
  const digest = news.outcome === 'passed' ? (news.serving ?? news.digest) : news.serving;
  return digest !== undefined && /^sha256:[a-f0-9]{64}$/.test(digest) ? digest : undefined;
}

/** Without tag and digest: it is the name that they have in common. */
function nameOf(artifact: string | undefined): string | undefined {
  const name = artifact?.replace(/[@#].*$/, '').replace(/:[^:/]*$/, '');
  return name === '' ? undefined : name;
}
