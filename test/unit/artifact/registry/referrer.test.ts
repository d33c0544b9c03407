import { describe, expect, it } from '@jest/globals';
import { digestOfText, indexWith, referrerOf } from '../../../../shared/artifact/registry/referrer.js';

const image = {
  mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
  digest: `sha256:${'ab'.repeat(32)}`,
  size: 1234,
};
const evidence = {
  bundle: '{"é":1}',
  predicateType: 'https://in-toto.io/attestation/svr/v0.2',
  created: '2026-11-20T13:00:00.000Z',
};

describe('a bundle as a referrer', () => {
  it('is the manifest that other tools write, to the byte', () => {
    const { text, entry } = referrerOf(evidence, image);
    expect(text).toBe(
      [
        '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",',
        '"artifactType":"application/vnd.dev.sigstore.bundle.v0.3+json",',
        '"config":{"mediaType":"application/vnd.oci.empty.v1+json",',
        '"digest":"sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","size":2},',
        '"layers":[{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json",',
        `"digest":"${digestOfText(evidence.bundle)}","size":8}],`,
        `"subject":{"mediaType":"${image.mediaType}","digest":"${image.digest}","size":1234},`,
        '"annotations":{"org.opencontainers.image.created":"2026-11-20T13:00:00.000Z",',
        '"dev.sigstore.bundle.content":"dsse-envelope",',
        '"dev.sigstore.bundle.predicateType":"https://in-toto.io/attestation/svr/v0.2"}}',
      ].join(''),
    );
    expect(entry).toMatchObject({ digest: digestOfText(text), size: Buffer.byteLength(text) });
  });

  it('is the same bytes however often it is made', () => {
    expect(referrerOf(evidence, image)).toEqual(referrerOf({ ...evidence }, { ...image }));
  });
});

describe('the index of the digest', () => {
  const { entry } = referrerOf(evidence, image);

  it('begins with the first entry, with its kind and all of its annotations', () => {
    expect(JSON.parse(indexWith(undefined, entry) ?? '')).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [entry],
    });
  });

  it('keeps all that others wrote, and takes an entry once', () => {
    const theirs = { digest: `sha256:${'cd'.repeat(32)}`, unheardOf: { of: [1] } };
    const before = Buffer.from(JSON.stringify({ manifests: [theirs], annotations: { by: 'others' } }));
    const after = indexWith(before, entry) ?? '';
    expect(JSON.parse(after)).toMatchObject({ manifests: [theirs, entry], annotations: { by: 'others' } });
    expect(indexWith(Buffer.from(after), entry)).toBeUndefined();
  });

  it.each(['{"layers":[]}', 'no JSON', '[]'])('is not made out of something else: %s', text => {
    expect(() => indexWith(Buffer.from(text), entry)).toThrow(
      expect.objectContaining({ code: 'REGISTRY_UNTRUSTED' }),
    );
  });
});
