import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../../../shared/policy/policy.js';
import { promotedOf } from '../../../../shared/steps/promote/artifact.js';

const digest = `sha256:${'ab'.repeat(32)}`;
const hex = 'ab'.repeat(32);
const from = { of: 'promotion.yml', path: 'artifact', line: 3 };
const image = (text: string): Settings => ({ image: { text, from } });
const packaged = (text: string): Settings => ({ package: { text, from } });

describe('what is promoted', () => {
  it.each<readonly [string, string, Settings, object]>([
    [
      'a digest, of the image of the policy',
      digest,
      image('ghcr.io/contoso/pay'),
      { digest, reference: `ghcr.io/contoso/pay@${digest}`, kind: 'image' },
    ],
    ['a digest alone', digest, {}, { digest }],
    [
      'a digest, of the package of the policy',
      digest,
      packaged('https://acme.blob.core.windows.net/p/{digest}.zip'),
      {
        digest,
        reference: `https://acme.blob.core.windows.net/p/${hex}.zip#${digest}`,
        kind: 'package',
      },
    ],
    [
      'an image with a tag and a port, of the same image',
      `localhost:5000/pay:1.2@${digest}`,
      image('localhost:5000/pay'),
      { digest, reference: `localhost:5000/pay:1.2@${digest}`, kind: 'image' },
    ],
    [
      'an image in other letters',
      `GHCR.io/Contoso/pay@${digest}`,
      image('ghcr.io/contoso/pay'),
      { digest, kind: 'image' },
    ],
    [
      'an image where the policy names none',
      `ghcr.io/x/y@${digest}`,
      {},
      { reference: `ghcr.io/x/y@${digest}` },
    ],
    [
      'a package where the policy names none',
      `https://x.example/p.zip#${digest}`,
      {},
      { reference: `https://x.example/p.zip#${digest}`, kind: 'package' },
    ],
    [
      'the package of the policy by its whole address',
      `https://x.example/${hex}.zip#${digest}`,
      packaged('https://x.example/{digest}.zip'),
      { kind: 'package', digest },
    ],
  ])('is %s', (_, given, settings, expected) => {
    expect(promotedOf(given, settings)).toMatchObject(expected);
  });

  it.each<readonly [string, string, Settings]>([
    ['of another name', `ghcr.io/contoso/other@${digest}`, image('ghcr.io/contoso/pay')],
    ['of another registry', `evil.io/contoso/pay@${digest}`, image('ghcr.io/contoso/pay')],
    ['that only ends alike', `ghcr.io/evil/contoso/pay@${digest}`, image('contoso/pay')],
    ['of another port', `localhost:5001/pay@${digest}`, image('localhost:5000/pay')],
    [
      'of another place',
      `https://evil.example/${hex}.zip#${digest}`,
      packaged('https://x.example/{digest}.zip'),
    ],
  ])('is no artifact %s', (_, given, settings) => {
    expect(() => promotedOf(given, settings)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', hint: expect.stringContaining('policy') }),
    );
  });
});
