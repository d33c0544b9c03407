// Which Sigstore issued a certificate, and what it therefore has to come with. The issuing authority decides, and
// nobody's wish: with GitHub's demands every bundle of the public-good instance would pass too.
import type { X509Certificate } from 'node:crypto';
import type { Demands } from '../artifact.js';
import type { Material } from './trust-material.js';

export type Instance = {
  readonly name: 'public-good' | 'github' | 'custom';
  readonly demands: Demands;
  readonly material: Material;
};

const publicGood: Demands = { logEntries: 1, certificateTimestamps: 1, times: 1 };
/** GitHub's own instance keeps no log: its timestamp authority is the one witness of the time. */
const github: Demands = { logEntries: 0, certificateTimestamps: 0, times: 1 };

/**
 * Every root with an authority that issued this certificate by its own words, in the order of the roots. Whether it did
 * is for the library to verify, which wants the same name in the chain.
 */
export function instancesOf(leaf: X509Certificate, materials: readonly Material[]): readonly Instance[] {
  return materials
    .filter(({ issuers }) => issuers.some(issuer => leaf.checkIssued(issuer)))
    .map(material => instanceOf(leaf, material));
}

function instanceOf(leaf: X509Certificate, material: Material): Instance {
  switch (organizationOf(leaf.issuer)) {
    case 'sigstore.dev':
      return { name: 'public-good', demands: publicGood, material };
    case 'GitHub, Inc.':
      return { name: 'github', demands: github, material };
    default:
      return { name: 'custom', demands: demandsOf(material), material };
  }
}

/** Without an observed time, a certificate that lives for ten minutes proves nothing. */
function demandsOf({ root }: Material): Demands {
  const demands = root.demands ?? publicGood;
  return { ...demands, times: Math.max(1, demands.times) };
}

/** Node writes one attribute per line, with a backslash before what would part them. */
export function organizationOf(name: string): string | undefined {
  const line = name.split('\n').find(each => each.startsWith('O='));
  return line?.slice(2).replace(/\\(.)/g, '$1');
}
