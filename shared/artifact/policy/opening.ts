// Opens evidence with the module that understands it, and loads that module only then.
import type { Evidence, Unreadable } from './evidence.js';
import { type Opening, type Testimony, unjudged } from './testimony.js';

export type Testimonies = { readonly open: readonly Testimony[]; readonly unreadable: readonly Unreadable[] };

export async function testimonies(evidence: readonly Evidence[]): Promise<Testimonies> {
  const open: Testimony[] = [];
  const unreadable: Unreadable[] = [];
  for (const piece of evidence) {
    const opening = await guarded(() => openingOf(piece));
    if ('why' in opening) unreadable.push({ source: piece.source, why: opening.why });
    else open.push(opening);
  }
  return { open, unreadable };
}

/** One piece that we trip over must not hide a good one beside it. It is named, and is no evidence. */
async function guarded(open: () => Promise<Opening>): Promise<Opening> {
  try {
    return await open();
  } catch (thrown) {
    // A mistake of ours: what evidence may hold is answered where it is read.
    return { why: unjudged(thrown) };
  }
}

async function openingOf(evidence: Evidence): Promise<Opening> {
  switch (evidence.kind) {
    case 'bundle': {
      const { openBundle } = await import('../sigstore/bundle-testimony.js');
      return openBundle(evidence);
    }
    case 'envelope': {
      const { openEnvelope } = await import('../sigstore/envelope-testimony.js');
      return openEnvelope(evidence);
    }
    case 'jws':
    case 'cose': {
      const { openNotary } = await import('../notation/notary-testimony.js');
      return openNotary(evidence);
    }
    default:
      return evidence satisfies never;
  }
}
