// What to do about a check that did not hold, where whoever looked knew nothing better.
import type { Check } from '../../artifact/artifact.js';
import { signerInputs } from './policy-inputs.js';

export function withFix(check: Check): Check {
  if (check.fine || check.fix !== undefined) return check;
  return { ...check, fix: fixFor(check) };
}

const fixes: Readonly<Record<string, string>> = {
  'predicate-type': 'attest what is asked for in the build, or name the other type in predicate-type',
  'builder-id': 'build with the builder that the policy names, or name the other one in builder-id',
  'build-type': 'build in the way that the policy names, or name the other one in build-type',
  'external-parameters': 'find out who started the build with these parameters',
  'max-age': 'build and attest again, or allow more time in max-age',
  'not-before': 'build and attest again; this evidence is from before',
  certificate:
    'give the trusted root of the instance that issued this certificate, in trusted-root or trust-instances',
  'transparency log': 'attest again; this evidence has no entry in a log that fits',
  'signed time': 'attest again; nobody who is trusted saw when this was signed',
  signature: 'do not use it: the evidence or the bytes were changed after signing',
  subject: 'take the artifact from the build again; the evidence is about other bytes',
};

function fixFor({ name }: Check): string {
  // The certificate's fields stand with their number behind them: `source-ref (1.14)`.
  const plain = name.replace(/ \(.*\)$/, '');
  if (Object.hasOwn(signerInputs, plain)) {
    return `somebody else signed this; only if you trust what was got, write it into ${plain}`;
  }
  return fixes[plain] ?? 'do not use the artifact before you know why';
}
