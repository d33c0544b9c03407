// One request of our own to Azure Resource Manager, signed in; for what no official client does as we need it.
import { Fault } from '../fault/fault.js';
import type { Answer, Request } from '../http/transport.js';
import { type Arm, armFault } from './arm.js';

/** `url` may be a path below Resource Manager, or the address that an earlier answer gave. */
export type ArmRequest = Omit<Request, 'url'> & { readonly url: string; readonly resource: string };

export async function sendToArm(
  arm: Arm,
  { resource, url, headers, ...request }: ArmRequest,
): Promise<Answer> {
  const target = addressOf(arm, url);
  const { token } = await arm.credential.getToken(arm.cloud.resourceManagerScope);
  try {
    return await arm.transport.send({
      ...request,
      url: target,
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
  } catch (thrown) {
    // A refusal gets our words; everything else goes on as it came.
    throw armFault(thrown, resource);
  }
}

/** Our token goes to Azure and nowhere else, whatever an answer says. */
function addressOf({ cloud }: Arm, url: string): URL {
  const home = new URL(cloud.resourceManager);
  const target = URL.canParse(url, home.href) ? new URL(url, home) : undefined;
  if (target?.origin === home.origin) return target;
  throw new Fault('HTTP_UNREADABLE', 'an answer of Azure leads to another host, which is not followed', {
    facts: { expected: home.host, got: target?.host ?? 'no address' },
  });
}
