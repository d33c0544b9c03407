// The codes of artifacts, what is said of them, and trust.
import { type CatalogueEntry, entry } from './catalogue-entry.js';

export const artifactCodes = {
  ARTIFACT_REFUSED: entry(
    'refused',
    'Evidence was found, and it does not hold.',
    'look at the rows of the table that are not fine: each says what was expected, what was got, and from which bundle',
    'A signature, the identity of its signer, the log or time that stands behind it, or what the statement claims is not what the policy asks for. Nothing was promoted. It is the answer to a question, not a failure of this step: do not run it again in the hope of another one.',
  ),
  ARTIFACT_NO_EVIDENCE: entry(
    'refused',
    'No evidence was found where the policy asks for some.',
    'check that the build attests these very bytes, and that the place where its evidence lies is named',
    'No bundle, attestation or signature speaks of this digest in the way that is asked for. Nothing found is never taken for nothing wrong. The table lists every place that was looked at, and what could not be read.',
  ),
  ARTIFACT_POLICY_UNUSABLE: entry(
    'yours',
    'The policy for artifacts asks for nothing, names nobody, or cannot be read.',
    'name who must have signed and what must have been claimed; see docs/understand/verification.md',
    'A policy that everything passes is no policy. A pattern has to be one that RE2 knows, and is matched against the whole value.',
  ),
  TRUST_UNUSABLE: entry(
    'yours',
    'A trusted root, a public key or a trust store cannot be used.',
    'give a trusted root, key or root certificate that can be read and is the one that was pinned',
    'What decides whom to trust has to be sound before anything is verified with it. A file that does not parse, has another hash than the pinned one, or holds a key that is too weak ends the step here: nothing was said about the artifact.',
  ),
  TRUST_NOT_REFRESHED: entry(
    'world',
    'The trusted root could not be brought up to date.',
    'check the way to the repository above, or set trust-refresh to try or off',
    'With trust-refresh: required the root has to come from its repository in this very run, signed and unexpired. With try the root at hand is used instead, and the summary says so.',
  ),
  ARTIFACT_NOT_FOUND: entry(
    'yours',
    'There is nothing to verify where the artifact should be.',
    'check the path, the pattern or the reference, and that the build put the artifact there',
    'A pattern that matches nothing, an empty folder, an image or a tag that the registry does not have. Nothing found is never taken for nothing wrong.',
  ),
  ARTIFACT_UNUSABLE: entry(
    'yours',
    'The artifact cannot be verified as it is given.',
    'give regular files below artifact-root, or an image by its digest',
    'A symbolic link, a path that leads out of artifact-root, a file that cannot be read, something that is no zip package where one is asked for, or a tag where only a digest names bytes.',
  ),
  ARTIFACT_CHANGED: entry(
    'refused',
    'The artifact changed while it was read.',
    'find out what still writes to it; verify only when the build is done',
    'Size or time of the file, or its place on the disk, were not the same after the last byte as before the first. What was verified would not be what is used.',
  ),
  CHECKSUMS_UNUSABLE: entry(
    'yours',
    'A list of checksums or of artifacts cannot be used.',
    'write the list anew with sha256sum in the folder of the files',
    'Every line has to be a checksum and a name below the folder of the list. A line that cannot be read, a name that leads elsewhere, a file that stands twice, and an algorithm that is broken end the step: half a list proves nothing.',
  ),
  REGISTRY_REFUSED: entry(
    'world',
    'A registry does not let us read.',
    'give registry-username and registry-password, or log in with docker login in an earlier step',
    'The registry wants other credentials than those that were tried. The message says which were, and from where.',
  ),
  REGISTRY_UNTRUSTED: entry(
    'world',
    'A registry answered with something that must not be believed or followed.',
    'ask who runs the registry or the proxy in front of it; do not promote what came from there',
    'Bytes with another digest than the one that was asked for, a digest in the headers that is not that of the bytes, or a redirect to a place where no image lies, such as an address of this network.',
  ),
  ATTESTATIONS_REFUSED: entry(
    'world',
    'GitHub does not let us read attestations.',
    'give the job permissions: attestations: read, and a token that may read the repository',
    'The attestations of a private repository need a token with attestations: read, and GitHub Enterprise Cloud. An answer of 404 without a token may mean the same.',
  ),
  ATTESTATIONS_TOO_MANY: entry(
    'world',
    'There are more attestations than are looked at.',
    'raise max-attestations, or set initiator or predicate-type to narrow them down',
    'The right one could be among those that would be cut off, so that none of them is used.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
