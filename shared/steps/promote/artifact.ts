// Which bytes are promoted: what the run names, joined with what the policy says of it.
import { Fault } from '../../fault/fault.js';
import type { Settings } from '../../policy/policy.js';

export type Promoted = {
  /** `sha256:…` */
  readonly digest: string;
  /** As canary-shift takes it; absent where a digest is all that is known. */
  readonly reference?: string;
  readonly kind?: 'image' | 'package';
};

export function promotedOf(given: string, { image, package: address }: Settings): Promoted {
  const digest = given.slice(-71);
  const named = given.slice(0, -72);
  if (named === '') return ofPolicy(digest, image?.text, address?.text);
  const kind = given.includes('#') ? 'package' : 'image';
  if (kind === 'image' && image !== undefined) refuseOther(withoutTag(named), image.text);
  if (kind === 'package' && address !== undefined) refuseOther(named, packageAt(address.text, digest));
  return { digest, reference: given, kind };
}

function ofPolicy(digest: string, image: string | undefined, address: string | undefined): Promoted {
  if (image !== undefined) return { digest, reference: `${image}@${digest}`, kind: 'image' };
  if (address === undefined) return { digest };
  return { digest, reference: `${packageAt(address, digest)}#${digest}`, kind: 'package' };
}

function packageAt(address: string, digest: string): string {
  return address.replaceAll('{digest}', digest.slice('sha256:'.length));
}

function withoutTag(name: string): string {
  return name.replace(/:[^:/]*$/, '');
}

function refuseOther(got: string, expected: string): void {
  if (got.toLowerCase() === withoutTag(expected).toLowerCase() || got === expected) return;
  throw new Fault('INPUT_INVALID', 'one input needs attention', {
    facts: { artifact: `expected ${expected} by the policy, got ${got}` },
    hint: 'promote what the policy is about, or change the policy',
  });
}
