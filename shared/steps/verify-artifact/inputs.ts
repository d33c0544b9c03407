// The inputs of verify-artifact: which bytes, whose signature, what was claimed, where they were before.
import type { Inputs, ValuesOf } from '../../step/input.js';
import { optional, withDefault } from '../../step/input.js';
import { choice, file, flag, list, number, secret, text } from '../../step/kinds.js';
import { atMostOneOf, exactlyOneOf, needs } from '../../step/rules.js';
import { targetInputs, targetKinds } from '../../traffic/kinds.js';
import { identityInputs, ledgerInputs, streamInputs } from '../groups.js';
import { algorithmList, digestLines, documentOrPaths, lines } from './kinds.js';
import { claimInputs, signerInputs, trustInputs } from './policy-inputs.js';

const bytesInputs = {
  'artifact-path': optional(
    lines('paths, folders or patterns, one per line'),
    'Files to verify: paths, folders and patterns, one per line; `!` before a pattern leaves files out.',
  ),
  'artifact-root': optional(file(), 'The folder that no path may lead out of. Default: the current one.'),
  'artifact-kind': withDefault(
    choice(['auto', 'file', 'directory', 'zip']),
    'auto',
    'What the paths have to be. A zip package is verified as it is, never unpacked.',
  ),
  digest: optional(digestLines(), 'Instead of files: digests, as `sha256:` and 64 hex digits, one per line.'),
  image: optional(
    lines('images, one per line'),
    'Images as `registry/name@sha256:…`, one per line; a tag needs `image-tag-policy`.',
  ),
  'artifacts-list': optional(
    file(),
    'The list of what earlier steps of this job declared; on GitHub `$GITHUB_ARTIFACTS_LIST`. Write `env` to take that variable.',
  ),
  checksums: optional(
    lines('paths of checksum files, one per line'),
    'Checksum files in the form of sha256sum, BSD or OpenSSL, one per line.',
  ),
  'checksums-mode': optional(
    choice(['named', 'listed', 'exact']),
    '`named`: every artifact has to be listed. `listed`: everything listed has to be there, and nothing else is verified. `exact`: both. Default: `exact` for folders, else `named`.',
  ),
  'digest-algorithms': withDefault(
    algorithmList(),
    'sha256',
    'The digests to compute: `sha256`, `sha384`, `sha512`.',
  ),
  'weak-digests': optional(
    list(),
    'Broken algorithms that are accepted all the same: `sha1`, `md5`. Default: none.',
  ),
  'expected-digest': optional(
    digestLines(),
    'What the artifacts have to be: `sha256:…`, one per line, with a name behind it where there are several.',
  ),
} as const;

const imageInputs = {
  'image-tag-policy': withDefault(
    choice(['forbid', 'must-equal-expected', 'resolve']),
    'forbid',
    'What a tag in `image` means: refused, equal to `expected-digest`, or looked up once and from then on known by its digest.',
  ),
  'image-subject': withDefault(
    choice(['exact', 'index-of-platform', 'all-platforms']),
    'exact',
    'What has to be attested: the image as named, the index that lists it, or every platform that it lists.',
  ),
  'image-index': optional(text(), 'For `index-of-platform`: the tag or the digest of that index.'),
  'registry-auth': withDefault(
    choice(['auto', 'anonymous', 'inputs', 'docker', 'azure']),
    'auto',
    'How to sign in to the registry. `auto`: the inputs, then what docker login left, then nobody.',
  ),
  'registry-username': optional(text(), 'The user of the registry.'),
  'registry-password': optional(secret(), 'The password or token of the registry.'),
} as const;

const evidenceInputs = {
  evidence: optional(
    list(),
    'Where to look for evidence: `bundle`, `oci`, `github`, or `none`. Default: wherever the other inputs lead.',
  ),
  bundle: optional(
    documentOrPaths('paths, folders or patterns, one per line, or a document in JSON'),
    'Bundles, attestations or signatures: paths, folders, patterns, or the JSON itself.',
  ),
  'oci-fallback': withDefault(
    list(),
    'referrers,tag,legacy',
    'Where a registry keeps evidence: `referrers`, `tag` (sha256-…), `legacy` (.att).',
  ),
  'github-repository': optional(
    text({ pattern: /^[\w.-]+\/[\w.-]+$/, expected: 'owner/name' }),
    'The repository whose attestations on GitHub are looked at.',
  ),
  'github-owner': optional(
    text({ pattern: /^[\w.-]+$/, expected: 'an owner' }),
    'Instead of a repository: the organisation or user.',
  ),
  'github-token': optional(secret(), 'A token that may read attestations.'),
  initiator: withDefault(
    choice(['any', 'user', 'github']),
    'any',
    'Whose attestations: those of workflows (`user`), or the releases of GitHub itself.',
  ),
  'max-attestations': withDefault(
    number({ from: 1, to: 4000, whole: true }),
    '1000',
    'More than so many for one artifact is a failure.',
  ),
} as const;

const endInputs = {
  'compare-running': withDefault(
    choice(['off', 'report', 'must-be-same']),
    'off',
    'Whether to compare with what `target` runs now: not at all, to tell, or as a demand.',
  ),
  'on-failure': withDefault(
    choice(['fail', 'warn']),
    'fail',
    '`warn` lets the job go on. What was not proven is called unverified everywhere.',
  ),
  'evidence-file': optional(
    file(),
    'Where the evidence that was used is kept, as JSON Lines. Default: the temporary folder of the runner.',
  ),
  offline: withDefault(flag(), 'false', 'Refuses whatever would need the network.'),
} as const;

const { target: _, 'resource-group': group, ...place } = targetInputs;

export const verifyInputs = {
  ...bytesInputs,
  ...imageInputs,
  ...evidenceInputs,
  ...trustInputs,
  ...signerInputs,
  ...claimInputs,
  target: optional(choice(targetKinds), 'What runs the artifact now, for `compare-running`.', {
    label: 'Target',
  }),
  'resource-group': group,
  ...place,
  ...endInputs,
  ...identityInputs,
  ...ledgerInputs,
  ...streamInputs,
} as const satisfies Inputs;

export type VerifyValues = ValuesOf<typeof verifyInputs>;

export const verifyRules = [
  exactlyOneOf<typeof verifyInputs>('artifact-path', 'image', 'digest', 'artifacts-list'),
  atMostOneOf<typeof verifyInputs>('public-key', 'trust-store', 'signer-san', 'signer-san-pattern'),
  atMostOneOf<typeof verifyInputs>('github-repository', 'github-owner'),
  atMostOneOf<typeof verifyInputs>('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
  needs('artifact-root', 'artifact-path'),
  needs('checksums-mode', 'checksums'),
  needs('trusted-root-sha256', 'trusted-root'),
  needs('registry-username', 'registry-password'),
  needs('registry-password', 'registry-username'),
  needs('trusted-identities', 'trust-store'),
  needs('key-id', 'public-key'),
  needs('app', 'target'),
  needs('profile', 'target'),
  needs('resource-id', 'target'),
] as const;
