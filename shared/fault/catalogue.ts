// Every code that a user can meet: stable, public, documented in docs/reference/errors.md (generated from here).

/** yours: input or policy. refused: the answer is no. world: Azure, network, permissions. ours: a bug. */
export type FaultClass = 'yours' | 'refused' | 'world' | 'ours';

export type CatalogueEntry = {
  readonly class: FaultClass;
  /** What happened, for the reference page. */
  readonly title: string;
  /** What to do, when the place that throws knows nothing better. */
  readonly hint: string;
  /** What leads here and how to get out, for `explain` and the reference page. */
  readonly more: string;
};

const entry = (kind: FaultClass, title: string, hint: string, more: string): CatalogueEntry => ({
  class: kind,
  title,
  hint,
  more,
});

export const catalogue = {
  INPUT_INVALID: entry(
    'yours',
    'One or more inputs are missing or cannot be read.',
    'correct the inputs listed above; every one of them is named as you write it',
    'All inputs are read before anything else happens, and all problems are shown together. Nothing was sent to Azure.',
  ),
  COMMAND_UNKNOWN: entry(
    'yours',
    'The terminal does not know this command.',
    'run azure-promote --help for the list of commands',
    'The first word after azure-promote names a step or a command. A near miss is suggested.',
  ),
  HOST_UNKNOWN: entry(
    'yours',
    'A step was started outside GitHub Actions and Azure Pipelines.',
    'on a terminal, run node dist/cli.js followed by the name of the step',
    'The files dist/<step>.js are started by a runner, which sets GITHUB_ACTIONS or TF_BUILD. Neither is set here.',
  ),
  PLAYGROUND_REFUSED: entry(
    'yours',
    'AZURE_PROMOTE_PLAYGROUND does not name a playground on this machine.',
    'unset AZURE_PROMOTE_PLAYGROUND, or set it to the loopback address that the playground printed',
    'The variable sends every request meant for Azure to a local playground. Only loopback addresses are accepted, so that it can never lead a real token elsewhere.',
  ),
  IDENTITY_MISSING: entry(
    'yours',
    'No identity was given and none could be found.',
    'give client-id and tenant-id, or sign in first',
    'Each host has its own way to sign in: OIDC on GitHub, a service connection on Azure Pipelines, az login on a terminal.',
  ),
  IDENTITY_NO_TOKEN: entry(
    'world',
    'A token could not be had.',
    'check the identity and the service that issues its tokens',
    'The host or Microsoft Entra did not issue a token. The message holds their own words.',
  ),
  IDENTITY_REFUSED: entry(
    'world',
    'Microsoft Entra refused the sign-in.',
    'compare the federated credential, tenant and client with the facts above',
    'Entra answered with an AADSTS code. The facts hold the code, and for a federated credential the subject that was sent.',
  ),
  IDENTITY_FORBIDDEN: entry(
    'world',
    'The identity may not do this.',
    'assign the role named above, at the scope named above, and try again after a few minutes',
    'Azure answered 403. The facts name the action, the scope and the least role that has it.',
  ),
  TARGET_NOT_FOUND: entry(
    'world',
    'A resource does not exist.',
    'choose one of those that exist; they are listed above where the identity may list them',
    'Azure answered 404 for the resource named. Names are compared without case.',
  ),
  TARGET_UNSUITABLE: entry(
    'refused',
    'The resource exists, but it cannot be used this way.',
    'choose another resource, or another target',
    'For example a resource id of another type, or a site that cannot have slots.',
  ),
  TRAFFIC_CONFLICT: entry(
    'world',
    'Somebody else changed the traffic between our reading and our writing.',
    'find out who changed it, then start again from what is there now',
    'There is no conditional write on these resources: the split is read before and after each write. Nothing was written after the difference was seen.',
  ),
  TRAFFIC_UNCLEAR: entry(
    'world',
    'Whether a change was applied is not known.',
    'run the step again: it looks first, and never sends the change twice',
    'The connection broke or the service failed after the request may have arrived. A swap is a toggle, so that it is never sent again blindly.',
  ),
  TRAFFIC_NOT_SETTLED: entry(
    'world',
    'The split that was asked for did not become visible in time.',
    'look at asked and seen above; check whether another pipeline changes the same target',
    'Asked is not done. The change was accepted, but what can be seen still differs after the longest time that this target is known to take.',
  ),
  TRAFFIC_DRIFTED: entry(
    'world',
    'The traffic was changed by somebody else after our write.',
    'find out who changed it; the activity log names them when it can be read',
    'What is seen is neither what was there before nor what was asked.',
  ),
  HTTP_REFUSED: entry(
    'world',
    'A service refused a request.',
    'read the words of the service above; the request id finds the call in its logs',
    'The service answered with a status that trying again does not change.',
  ),
  HTTP_GAVE_UP: entry(
    'world',
    'A service did not answer as it should, and trying again did not help.',
    'try again later; if it lasts, look at the status page of the service',
    'The request was repeated within its deadline as often as its kind allows. The facts hold the last answer and the number of tries.',
  ),
  HTTP_UNREADABLE: entry(
    'world',
    'A service answered a read with something that is not an answer.',
    'try again; if a proxy stands between, check what it returns',
    'An empty or non-JSON success is never taken for "nothing there": it would read as 0 %.',
  ),
  LEDGER_UNREADABLE: entry(
    'world',
    'The ledger cannot be read or written.',
    'check the path, its permissions and the space on its disk; restore a damaged file from a copy',
    'Absent means no entries. Anything else that cannot be read is this fault: a ledger is never treated as empty. A damaged line is named in the message. A write that failed has left the ledger as it was.',
  ),
  LEDGER_BUSY: entry(
    'world',
    'Other processes kept the ledger locked.',
    'try again; if it lasts, fewer processes should write at once, or to a faster disk',
    'The file ledger holds a lock while it writes, for milliseconds. The lock of a process that died is taken over after ten seconds. This one kept changing hands for half a minute.',
  ),
  CANCELLED: entry(
    'world',
    'The run was cancelled.',
    'run it again when it suits',
    'The host or a person sent a signal. What was under way is named in the message.',
  ),
  IDENTITY_UNSUITABLE: entry(
    'yours',
    'The identity that was given cannot be used here.',
    'give another identity, or repair this one as the message says',
    'For example a certificate that has expired or has no private key, a service connection of another cloud or of an unknown kind, or an Azure CLI that is signed in elsewhere. Nothing was sent to Azure.',
  ),
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
  UNEXPECTED: entry(
    'ours',
    'Something failed in a way nobody foresaw.',
    'please report it with the lines above; they hold no secrets',
    'A bug of azure-promote. The stack is in the debug log.',
  ),
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof catalogue;

export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}
