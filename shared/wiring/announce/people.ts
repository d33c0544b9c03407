// Who is behind this run: what the host says of it, and on GitHub who approved it.
import { userInfo } from 'node:os';
import { asFault } from '../../fault/fault.js';
import type { People } from '../../steps/announcing/people.js';
import type { Wiring } from '../adapters.js';
import { realClock } from '../clock.js';
import { thisRun } from '../rollout/ports/this-run.js';
import { startPatience } from './patience.js';

export async function peopleOf(wiring: Wiring): Promise<People> {
  const { host, environment } = wiring;
  const requestedBy = requesterOf(wiring);
  return {
    run: thisRun(host, environment).run,
    ...(requestedBy !== undefined && { requestedBy }),
    approvedBy: async name => (host.name === 'github' ? approversOf(wiring, name) : []),
  };
}

function requesterOf({ host, environment }: Wiring): string | undefined {
  switch (host.name) {
    case 'github':
      // Whoever starts a run again is not always who started it first.
      return environment['GITHUB_TRIGGERING_ACTOR'] || environment['GITHUB_ACTOR'] || undefined;
    case 'azure-pipelines':
      return environment['BUILD_REQUESTEDFOR'] || undefined;
    case 'terminal':
      return userInfo().username || undefined;
    default: {
      const unreachable: never = host.name;
      return unreachable;
    }
  }
}

async function approversOf(wiring: Wiring, environment: string): Promise<readonly string[]> {
  const { host } = wiring;
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = wiring.environment;
  const patience = startPatience(host, wiring.stopwatch ?? realClock);
  try {
    const [{ approvalsOf }, { githubOf }] = await Promise.all([
      import('../../github/approvals.js'),
      import('./tellers.js'),
    ]);
    const asked = approvalsOf(githubOf(wiring, patience.signal), repository, run);
    const approvals = await Promise.race([asked, patience.over]);
    const own = approvals.filter(
      each =>
        each.state === 'approved' &&
        each.user !== '' &&
        each.environments.some(name => name.toLowerCase() === environment.toLowerCase()),
    );
    return [...new Set(own.map(({ user }) => user))];
  } catch (thrown) {
    // Who approved is worth knowing, and nothing depends on it.
    const fault = asFault(thrown);
    host.log.warning(`nobody says who approved the run: ${fault.message} (${fault.hint})`);
    return [];
  } finally {
    patience.end();
  }
}
