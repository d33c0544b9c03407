// A checkpoint says how large the tree is and what its root is; the proof beside it repeats both. The library verifies
// the checkpoint and does not look at what the proof repeats, nor at what stands beside the signatures.
import type { InclusionProof } from '@sigstore/protobuf-specs';
import { fromBase64 } from '../trust/base64.js';

const signatureLine = /^\u2014 \S+ (\S+)$/;

/** What does not fit, in words; undefined when it does. */
export function checkpointProblem({ checkpoint, rootHash, treeSize }: InclusionProof): string | undefined {
  const text = checkpoint?.envelope ?? '';
  const split = text.indexOf('\n\n');
  const [note, signatures] = [text.slice(0, Math.max(split, 0)).split('\n'), text.slice(split + 2)];
  const lines = signatures.split('\n');
  if (split === -1 || lines.pop() !== '') return 'its checkpoint does not end as one';
  for (const line of lines) {
    const signature = signatureLine.exec(line)?.[1];
    if (signature === undefined || fromBase64(signature) === undefined) {
      return 'its checkpoint has something else among its signatures';
    }
  }
  const [, size, root = ''] = note;
  if (treeSize !== '0' && treeSize !== size)
    return 'its proof is for a tree of another size than its checkpoint';
  const isOther = rootHash.length > 0 && rootHash.toString('base64') !== root;
  return isOther ? 'its proof is for another tree than its checkpoint' : undefined;
}
