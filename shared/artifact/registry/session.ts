// A session with one registry: signs in when it is asked to, with as much as is needed here, and says who we were when
// that is not enough.
import { Fault } from '../../fault/fault.js';
import type { Download } from '../../http/download.js';
import { readChallenge } from './challenge.js';
import type { CredentialSource } from './credentials.js';
import { originOf } from './reference.js';
import { type Actions, answerChallenge } from './token.js';

export type RegistryPlace = {
  readonly registry: string;
  readonly repository: string;
  readonly download: Download;
  readonly credentials: CredentialSource;
};

/** Only for addresses of the registry itself: its credentials are for nobody else. */
export function openSession(place: RegistryPlace, actions: Actions): Download {
  const { download, repository, credentials, registry } = place;
  const origin = originOf(place);
  let authorization: string | undefined;
  return async request => {
    const send = () =>
      download({ ...request, headers: { ...request.headers, ...(authorization && { authorization }) } });
    const first = await send();
    if (first.status !== 401) return first;
    const challenge = readChallenge(first.header('www-authenticate'));
    const credential = await credentials(registry);
    authorization =
      challenge && (await answerChallenge({ download, origin, repository, actions, challenge, credential }));
    const second = authorization === undefined ? first : await send();
    if (second.status !== 401) return second;
    const who = credential === undefined ? 'anonymously' : `with what came from ${credential.from}`;
    const what = actions === 'pull' ? 'read' : 'write to';
    throw new Fault(
      'REGISTRY_REFUSED',
      `${origin.host} does not let us ${what} ${repository} (401), asked ${who}`,
      {
        facts: { registry: origin.host, repository, status: 401, credentials: credential?.from ?? 'none' },
      },
    );
  };
}
