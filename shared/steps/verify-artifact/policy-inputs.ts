// The inputs of verify-artifact that make its policy: whom to trust, who must have signed, and what.
import { optional, withDefault } from '../../step/input.js';
import { choice, duration, file, keyValues, list, structured, text } from '../../step/kinds.js';
import { documentOrPaths, instant, lines } from './kinds.js';

export const trustInputs = {
  'trusted-root': optional(
    file(),
    'A trusted root of Sigstore, as JSON or JSON Lines. Default: the public root that ships with us.',
  ),
  'trusted-root-sha256': optional(
    text({ pattern: /^[0-9a-fA-F]{64}$/, expected: '64 hex digits' }),
    'What the SHA-256 of `trusted-root` has to be.',
  ),
  'trust-instances': withDefault(
    list(),
    'public-good',
    'Whose roots count when no `trusted-root` is given: `public-good`, `github`.',
  ),
  'trust-refresh': withDefault(
    choice(['off', 'try', 'required']),
    'off',
    'Whether those roots are brought up to date over TUF first.',
  ),
  'public-key': optional(
    documentOrPaths('paths of public keys, or a key in PEM'),
    'Managed keys that must have signed: paths, one per line, or PEM.',
  ),
  'key-id': optional(text(), 'The hint that a bundle must carry for `public-key`.'),
  'trust-store': optional(
    lines('paths of root certificates, one per line'),
    'Root certificates for signatures of the Notary Project: files or folders, one per line.',
  ),
  'timestamp-trust-store': optional(
    lines('paths of root certificates, one per line'),
    'Roots of those who may countersign the time of such signatures.',
  ),
  'trusted-identities': optional(
    lines('lines of x509.subject, or *'),
    'Who may sign under these roots: `x509.subject: C=…, O=…`, one per line, or `*`.',
  ),
  'notation-level': withDefault(
    choice(['strict', 'permissive', 'audit']),
    'strict',
    'How strictly such signatures are looked at.',
  ),
} as const;

const wanted = (words: string) => optional(text(), words);

export const signerInputs = {
  'signer-san': wanted(
    'The name in the signer’s certificate, whole: the address of a workflow, or an e-mail address.',
  ),
  'signer-san-pattern': wanted('A pattern (RE2) for the whole name in the signer’s certificate.'),
  'signer-issuer': wanted(
    'Who vouched for the signer. Default: GitHub Actions. `none`: the certificate must name nobody.',
  ),
  'signer-workflow': wanted(
    'The workflow that signed: `owner/repo/.github/workflows/file.yml`, with or without `@ref`.',
  ),
  'signer-ref': wanted('The ref of that workflow.'),
  'signer-digest': wanted('The commit of that workflow.'),
  'source-repository': wanted('The repository that was built: `owner/name`.'),
  'source-repository-id': wanted('Its id, which a new repository of the same name does not have.'),
  'source-owner': wanted('The owner of the repository.'),
  'source-owner-id': wanted('The id of the owner.'),
  'source-ref': wanted('The ref that was built: `refs/heads/main`.'),
  'source-digest': wanted('The commit that was built.'),
  'build-config': wanted('The workflow that was started.'),
  'build-trigger': wanted('What started it: `push`.'),
  'runner-environment': wanted('`github-hosted` or `self-hosted`.'),
  visibility: wanted('`public`, `private` or `internal`: of the repository when it signed.'),
  'deployment-environment': wanted('The environment that let the signing job run.'),
  'token-subject': wanted('The subject of the token that the signer showed.'),
  'certificate-extensions': optional(
    keyValues(),
    'Extensions of the certificate by OID: `1.3.6.1.4.1.57264.1.20=push`, one per line.',
  ),
} as const;

export const claimInputs = {
  'predicate-type': optional(
    list(),
    'What has to be claimed, by its type. `any`: any statement, or a bare signature. Default: SLSA provenance v1; for keys and the Notary Project any.',
  ),
  'builder-id': wanted('The builder that the provenance has to name.'),
  'build-type': wanted('The type of build that the provenance has to name.'),
  'external-parameters': optional(
    keyValues(),
    'Parameters of the build: `workflow.ref=refs/heads/main`, one per line.',
  ),
  'other-parameters': withDefault(
    choice(['allowed', 'refused']),
    'allowed',
    'Whether the build may have had others.',
  ),
  require: optional(
    structured(),
    'Several demands that must all hold, as a list in YAML or JSON: each has a `name` and any of the inputs on signer and claim.',
  ),
  'max-age': optional(duration(), 'How old the signature may be, by the time that somebody trusted saw it.'),
  'not-before': optional(instant(), 'When the signature may have been made at the earliest.'),
  predecessors: optional(
    list(),
    'Environments that the artifact must have passed, in their order: `dev, staging`.',
  ),
  'record-workflow': wanted(
    'The workflow that signs the records of these environments. Default: `signer-workflow`.',
  ),
  'record-max-age': optional(duration(), 'How old such a record may be.'),
} as const;
