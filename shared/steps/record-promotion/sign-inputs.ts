// How records are signed, and by whom the records of the environments before have to be signed.
import { type Inputs, optional, type ValuesOf, withDefault } from '../../step/input.js';
import { choice, file, secret, text } from '../../step/kinds.js';
import { documentOrPaths } from '../verify-artifact/kinds.js';

const address = text({
  pattern: /^(https:\/\/[^\s/]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)\/?$/,
  expected: 'an address, `https://HOST`',
});

export const signInputs = {
  sign: optional(
    choice(['sigstore', 'key', 'none']),
    'Who signs records: `sigstore`, keyless by the identity of the job; `key`; or `none`, and then the ledger alone vouches. Default: `key` where one is given, else `sigstore` on GitHub; elsewhere it has to be said.',
  ),
  'signing-key': optional(secret(), 'A private key in PEM that signs records.'),
  'key-vault-key': optional(
    text({
      pattern: /^https:\/\/[a-z0-9.-]+\/keys\/[A-Za-z0-9-]+(\/[0-9a-f]{32})?$/,
      expected: 'the address of a key, `https://VAULT.vault.azure.net/keys/NAME`',
    }),
    'A key of Azure Key Vault that signs records, by its address. Without a version the newest one signs.',
  ),
  sigstore: optional(
    choice(['public-good', 'github', 'custom']),
    'Whose Sigstore signs: the public one, GitHub’s own, or that of the three addresses. Default: as GitHub’s own attestations do it, `public-good` for a public repository, else `github`.',
  ),
  'fulcio-url': optional(address, 'For `sigstore: custom`: the authority that certifies the identity.'),
  'rekor-url': optional(address, 'For `sigstore: custom`: the transparency log.'),
  'timestamp-url': optional(address, 'For `sigstore: custom`: the timestamp authority.'),
  store: withDefault(
    choice(['ledger', 'github', 'oci']),
    'ledger',
    'Where records are kept: in the `ledger`; with `github` as attestations of this repository too, which needs `attestations: write`; with `oci` beside the image in its registry too, which needs the right to push there, such as `AcrPush`.',
  ),
  'record-workflow': optional(
    text(),
    'The workflow that signs the records of the environments before: `owner/repo/.github/workflows/file.yml`. Default: any workflow of this repository.',
  ),
  'record-key': optional(
    documentOrPaths('paths of public keys, or a key in PEM'),
    'Public keys that sign the records of the environments before: paths, one per line, or PEM. Default: the key that signs here.',
  ),
  'trusted-root': optional(
    file(),
    'A trusted root of Sigstore, as JSON or JSON Lines. Default: the public root that ships with us, or GitHub’s by TUF.',
  ),
  'trusted-root-sha256': optional(
    text({ pattern: /^[0-9a-fA-F]{64}$/, expected: '64 hex digits' }),
    'What the SHA-256 of `trusted-root` has to be.',
  ),
} as const satisfies Inputs;

export type SignValues = ValuesOf<typeof signInputs>;
