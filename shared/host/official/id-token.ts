// GitHub's ID token through @actions/core, which knows the runner's proxy settings. Loaded only when one is asked for.
import { Fault } from '../../fault/fault.js';
import { Secret } from '../../step/secret.js';
import type { HostProcess } from '../host-process.js';

const permission =
  'add `permissions: id-token: write` to the job or the workflow; a pull request from a fork never gets a token';

export async function githubIdToken(environment: HostProcess['env'], audience: string): Promise<Secret> {
  for (const name of ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    if ((environment[name] ?? '') !== '') continue;
    throw new Fault('IDENTITY_NO_TOKEN', 'this job may not ask GitHub for an ID token', {
      hint: permission,
      facts: { missing: name },
    });
  }
  const { getIDToken } = await import('@actions/core');
  try {
    return new Secret(await getIDToken(audience));
  } catch (thrown) {
    // The service refused, answered without a token, or was out of reach; core has tried again where that helps.
    throw notIssued(thrown, audience);
  }
}

function notIssued(cause: unknown, audience: string): Fault {
  const words = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
  return new Fault('IDENTITY_NO_TOKEN', `GitHub did not issue an ID token: ${words}`, {
    hint: 'run the job again; if it lasts, look at www.githubstatus.com, and at the proxy of a self-hosted runner',
    facts: { audience },
    cause,
  });
}
