import { describe, expect, it } from '@jest/globals';
import { readArtifactsList } from '../../../../shared/artifact/files/artifacts-list.js';

const digest = `sha256:${'a'.repeat(64)}`;
const list = (subjects: readonly unknown[], version = 1) => JSON.stringify({ version, subjects });

describe('the list of artifacts of a runner', () => {
  it('names files and images by digest', () => {
    const read = readArtifactsList(
      list([
        { name: 'app.zip', digest, kind: 'file' },
        { name: 'ghcr.io/octo/app', digest, kind: 'oci' },
      ]),
    );
    expect('entries' in read && read.entries.map(({ kind, name }) => [kind, name])).toEqual([
      ['file', 'app.zip'],
      ['oci', 'ghcr.io/octo/app'],
    ]);
  });

  it.each([
    ['another version', list([{ name: 'x', digest, kind: 'file' }], 2), 'its version is not 1'],
    ['nothing', list([]), 'no step has declared anything'],
    ['no JSON', '{', 'it is not JSON'],
    [
      'another algorithm',
      list([{ name: 'x', digest: `sha512:${'a'.repeat(128)}`, kind: 'file' }]),
      'its subject 0 has another digest than SHA-256',
    ],
    [
      'a wrong length',
      list([{ name: 'x', digest: 'sha256:aa', kind: 'file' }]),
      'its subject 0 has no good digest: sha256 has 64 hex digits, not 2',
    ],
    [
      'another kind',
      list([{ name: 'x', digest, kind: 'npm' }]),
      'its subject 0 is neither a file nor an image',
    ],
    [
      'a conflict',
      list([
        { name: 'x', digest, kind: 'file' },
        { name: 'x', digest: `sha256:${'b'.repeat(64)}`, kind: 'file' },
      ]),
      'x has two different digests',
    ],
  ])('is refused for %s', (_, text, why) => {
    expect(readArtifactsList(text)).toEqual({ why });
  });
});
