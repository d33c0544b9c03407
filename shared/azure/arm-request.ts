// One request of our own to Azure Resource Manager, signed in; for what no official client does as we need it.
import type { Answer, Request } from '../http/transport.js';
import { type Arm, armFault } from './arm.js';

/** `url` may be a path below Resource Manager, or the address that an earlier answer gave. */
export type ArmRequest = Omit<Request, 'url'> & { readonly url: string | URL; readonly resource: string };

export async function sendToArm(
  arm: Arm,
  { resource, url, headers, ...request }: ArmRequest,
): Promise<Answer> {
  const { token } = await arm.credential.getToken(arm.cloud.resourceManagerScope);
  try {
    return await arm.transport.send({
      ...request,
      url: new URL(url, arm.cloud.resourceManager),
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
  } catch (thrown) {
    // A refusal gets our words; everything else goes on as it came.
    throw armFault(thrown, resource);
  }
}
