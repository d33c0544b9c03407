// A trusted root as the library needs it, with what the library does not look at: whether keys have a beginning.
import { X509Certificate } from 'node:crypto';
import { TrustedRoot as RootMessage } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import type { TrustedRoot } from '../artifact.js';
import { unusable } from '../trust/trusted-root.js';
import { wordsOf } from './words.js';

export type Material = {
  readonly root: TrustedRoot;
  readonly library: TrustMaterial;
  /** Every certificate of every authority that issues signing certificates. */
  readonly issuers: readonly X509Certificate[];
  /** Logs that are not used, with the reason: the library would trust them since ever. */
  readonly unused: readonly string[];
};

const known = new WeakMap<TrustedRoot, Material>();

/** Read once per root, however many bundles it judges. */
export function materialOf(root: TrustedRoot): Material {
  const before = known.get(root);
  if (before !== undefined) return before;
  const material = readMaterial(root);
  known.set(root, material);
  return material;
}

function readMaterial(root: TrustedRoot): Material {
  try {
    const message = RootMessage.fromJSON(root.document);
    const timed = (log: (typeof message.tlogs)[number]) => isDate(log.publicKey?.validFor?.start);
    const untimed = [...message.tlogs, ...message.ctlogs].filter(log => !timed(log));
    const kept = { ...message, tlogs: message.tlogs.filter(timed), ctlogs: message.ctlogs.filter(timed) };
    const library = toTrustMaterial(kept);
    for (const authority of [...library.certificateAuthorities, ...library.timestampAuthorities]) {
      for (const certificate of authority.certChain) remember(certificate);
    }
    return {
      root,
      library,
      issuers: message.certificateAuthorities.flatMap(
        authority =>
          authority.certChain?.certificates.map(({ rawBytes }) => new X509Certificate(rawBytes)) ?? [],
      ),
      unused: untimed.map(log => `the key of the log ${log.baseUrl} has no validFor.start`),
    };
  } catch (thrown) {
    // The library throws whatever it meets: a missing field, a key or a certificate that cannot be read.
    throw unusable(root.origin, wordsOf(thrown), thrown);
  }
}

type LibraryCertificate = TrustMaterial['certificateAuthorities'][number]['certChain'][number];

/**
 * The library verifies the chain of every authority again with every bundle, and encodes it again for each comparison:
 * two thirds of its time. What these certificates say of each other does not change.
 */
function remember(certificate: LibraryCertificate): void {
  const encoded = certificate.root.toDER();
  certificate.root.toDER = () => encoded;
  const verify = certificate.verify.bind(certificate);
  const answers = new Map<LibraryCertificate | undefined, boolean>();
  certificate.verify = issuer => {
    const holds = answers.get(issuer) ?? verify(issuer);
    // Only what holds is kept; certificates of bundles never get in: they issue nothing.
    if (holds) answers.set(issuer, holds);
    return holds;
  };
}

function isDate(value: Date | undefined): boolean {
  return value !== undefined && !Number.isNaN(value.getTime());
}
