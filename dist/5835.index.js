export const id = 5835;
export const ids = [5835];
export const modules = {
97344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => (  catalogue),
_: () => (  isCode)
});
;// CONCATENATED MODULE: ./lib/shared/fault/catalogue-entry.js
const entry = (kind, title, hint, more) => ({
class: kind,
title,
hint,
more,
});
;// CONCATENATED MODULE: ./lib/shared/fault/artifact-codes.js
const artifactCodes = {
ARTIFACT_REFUSED: entry('refused', 'Evidence was found, and it does not hold.', 'look at the rows of the table that are not fine: each says what was expected, what was got, and from which bundle', 'A signature, the identity of its signer, the log or time that stands behind it, or what the statement claims is not what the policy asks for. Nothing was promoted. It is the answer to a question, not a failure of this step: do not run it again in the hope of another one.'),
ARTIFACT_NO_EVIDENCE: entry('refused', 'No evidence was found where the policy asks for some.', 'check that the build attests these very bytes, and that the place where its evidence lies is named', 'No bundle, attestation or signature speaks of this digest in the way that is asked for. Nothing found is never taken for nothing wrong. The table lists every place that was looked at, and what could not be read.'),
ARTIFACT_POLICY_UNUSABLE: entry('yours', 'The policy for artifacts asks for nothing, names nobody, or cannot be read.', 'name who must have signed and what must have been claimed; see docs/understand/verification.md', 'A policy that everything passes is no policy. A pattern has to be one that RE2 knows, and is matched against the whole value.'),
TRUST_UNUSABLE: entry('yours', 'A trusted root, a public key or a trust store cannot be used.', 'give a trusted root, key or root certificate that can be read and is the one that was pinned', 'What decides whom to trust has to be sound before anything is verified with it. A file that does not parse, has another hash than the pinned one, or holds a key that is too weak ends the step here: nothing was said about the artifact.'),
TRUST_NOT_REFRESHED: entry('world', 'The trusted root could not be brought up to date.', 'check the way to the repository above, or set trust-refresh to try or off', 'With trust-refresh: required the root has to come from its repository in this very run, signed and unexpired. With try the root at hand is used instead, and the summary says so.'),
ARTIFACT_NOT_FOUND: entry('yours', 'There is nothing to verify where the artifact should be.', 'check the path, the pattern or the reference, and that the build put the artifact there', 'A pattern that matches nothing, an empty folder, an image or a tag that the registry does not have. Nothing found is never taken for nothing wrong.'),
ARTIFACT_UNUSABLE: entry('yours', 'The artifact cannot be verified as it is given.', 'give regular files below artifact-root, or an image by its digest', 'A symbolic link, a path that leads out of artifact-root, a file that cannot be read, something that is no zip package where one is asked for, or a tag where only a digest names bytes.'),
ARTIFACT_CHANGED: entry('refused', 'The artifact changed while it was read.', 'find out what still writes to it; verify only when the build is done', 'Size or time of the file, or its place on the disk, were not the same after the last byte as before the first. What was verified would not be what is used.'),
CHECKSUMS_UNUSABLE: entry('yours', 'A list of checksums or of artifacts cannot be used.', 'write the list anew with sha256sum in the folder of the files', 'Every line has to be a checksum and a name below the folder of the list. A line that cannot be read, a name that leads elsewhere, a file that stands twice, and an algorithm that is broken end the step: half a list proves nothing.'),
REGISTRY_REFUSED: entry('world', 'A registry does not let us read.', 'give registry-username and registry-password, or log in with docker login in an earlier step', 'The registry wants other credentials than those that were tried. The message says which were, and from where.'),
REGISTRY_UNTRUSTED: entry('world', 'A registry answered with something that must not be believed or followed.', 'ask who runs the registry or the proxy in front of it; do not promote what came from there', 'Bytes with another digest than the one that was asked for, a digest in the headers that is not that of the bytes, or a redirect to a place where no image lies, such as an address of this network.'),
ATTESTATIONS_REFUSED: entry('world', 'GitHub does not let us read attestations.', 'give the job permissions: attestations: read, and a token that may read the repository', 'The attestations of a private repository need a token with attestations: read, and GitHub Enterprise Cloud. An answer of 404 without a token may mean the same.'),
ATTESTATIONS_TOO_MANY: entry('world', 'There are more attestations than are looked at.', 'raise max-attestations, or set initiator or predicate-type to narrow them down', 'The right one could be among those that would be cut off, so that none of them is used.'),
};
;// CONCATENATED MODULE: ./lib/shared/fault/general-codes.js
const generalCodes = {
INPUT_INVALID: entry('yours', 'One or more inputs are missing or cannot be read.', 'correct the inputs listed above; every one of them is named as you write it', 'All inputs are read before anything else happens, and all problems are shown together. Nothing was sent to Azure.'),
COMMAND_UNKNOWN: entry('yours', 'The terminal does not know this command.', 'run azure-promote --help for the list of commands', 'The first word after azure-promote names a step or a command. A near miss is suggested.'),
HOST_UNKNOWN: entry('yours', 'A step was started outside GitHub Actions and Azure Pipelines.', 'on a terminal, run node dist/cli.js followed by the name of the step', 'The files dist/<step>.js are started by a runner, which sets GITHUB_ACTIONS or TF_BUILD. Neither is set here.'),
PLAYGROUND_REFUSED: entry('yours', 'AZURE_PROMOTE_PLAYGROUND does not name a playground on this machine.', 'unset AZURE_PROMOTE_PLAYGROUND, or set it to the loopback address that the playground printed', 'The variable sends every request meant for Azure to a local playground. Only loopback addresses are accepted, so that it can never lead a real token elsewhere.'),
IDENTITY_MISSING: entry('yours', 'No identity was given and none could be found.', 'give client-id and tenant-id, or sign in first', 'Each host has its own way to sign in: OIDC on GitHub, a service connection on Azure Pipelines, az login on a terminal.'),
IDENTITY_NO_TOKEN: entry('world', 'A token could not be had.', 'check the identity and the service that issues its tokens', 'The host or Microsoft Entra did not issue a token. The message holds their own words.'),
IDENTITY_REFUSED: entry('world', 'Microsoft Entra refused the sign-in.', 'compare the federated credential, tenant and client with the facts above', 'Entra answered with an AADSTS code. The facts hold the code, and for a federated credential the subject that was sent.'),
IDENTITY_FORBIDDEN: entry('world', 'The identity may not do this.', 'assign the role named above, at the scope named above, and try again after a few minutes', 'Azure answered 403. The facts name the action, the scope and the least role that has it.'),
TARGET_NOT_FOUND: entry('world', 'A resource does not exist.', 'choose one of those that exist; they are listed above where the identity may list them', 'Azure answered 404 for the resource named. Names are compared without case.'),
TARGET_UNSUITABLE: entry('refused', 'The resource exists, but it cannot be used this way.', 'choose another resource, or another target', 'For example a resource id of another type, or a site that cannot have slots.'),
TRAFFIC_CONFLICT: entry('world', 'Somebody else changed the traffic between our reading and our writing.', 'find out who changed it, then start again from what is there now', 'There is no conditional write on these resources: the split is read before and after each write. Nothing was written after the difference was seen.'),
TRAFFIC_UNCLEAR: entry('world', 'Whether a change was applied is not known.', 'run the step again: it looks first, and never sends the change twice', 'The connection broke or the service failed after the request may have arrived. A swap is a toggle, so that it is never sent again blindly.'),
TRAFFIC_NOT_SETTLED: entry('world', 'The split that was asked for did not become visible in time.', 'look at asked and seen above; check whether another pipeline changes the same target', 'Asked is not done. The change was accepted, but what can be seen still differs after the longest time that this target is known to take.'),
TRAFFIC_DRIFTED: entry('world', 'The traffic was changed by somebody else after our write.', 'find out who changed it; the activity log names them when it can be read', 'What is seen is neither what was there before nor what was asked.'),
HTTP_REFUSED: entry('world', 'A service refused a request.', 'read the words of the service above; the request id finds the call in its logs', 'The service answered with a status that trying again does not change.'),
HTTP_GAVE_UP: entry('world', 'A service did not answer as it should, and trying again did not help.', 'try again later; if it lasts, look at the status page of the service', 'The request was repeated within its deadline as often as its kind allows. The facts hold the last answer and the number of tries.'),
HTTP_UNREADABLE: entry('world', 'A service answered a read with something that is not an answer.', 'try again; if a proxy stands between, check what it returns', 'An empty or non-JSON success is never taken for "nothing there": it would read as 0 %.'),
CANCELLED: entry('world', 'The run was cancelled.', 'run it again when it suits', 'The host or a person sent a signal. What was under way is named in the message.'),
IDENTITY_UNSUITABLE: entry('yours', 'The identity that was given cannot be used here.', 'give another identity, or repair this one as the message says', 'For example a certificate that has expired or has no private key, a service connection of another cloud or of an unknown kind, or an Azure CLI that is signed in elsewhere. Nothing was sent to Azure.'),
POLICY_INVALID: entry('yours', 'The policy, or a file that belongs to it, cannot be used.', 'correct the places that the message shows, each with its line and column; `azure-promote policy show` reads the file and changes nothing', 'A policy is read whole before anything else is done. A field that does not exist, a value of the wrong kind, environments that wait for each other, two environments with one target and a window that never opens are all refused.'),
POLICY_CHANGED: entry('refused', 'The policy is another one than the plan was made by.', 'plan again, look at what is different, and promote by the digest of the new plan', '`policy-digest` holds a promotion to the policy that somebody has looked at. Without it the policy of the default branch counts, as it stands when the promotion begins.'),
PROMOTION_REFUSED: entry('refused', 'The policy does not let this promotion begin.', 'read the reasons: each names its rule and what to do; nothing was changed', 'Order, soak, revoked evidence, freezes, windows and what was rolled back before are looked at before anything moves. All reasons are told at once.'),
POLICY_DECIDES_OTHERWISE: entry('refused', 'A case of `policy test` was decided otherwise than its file expects.', 'read the lines above: each names the case, what was expected, what was decided and why; correct the policy or the case', 'The cases are the memory of what the policy is for. They run offline and change nothing.'),
};
;// CONCATENATED MODULE: ./lib/shared/fault/ledger-codes.js
const ledgerCodes = {
LEDGER_UNREADABLE: entry('world', 'The ledger cannot be read or written.', 'check where it is, the permissions there and the way to it; put a damaged stream back to its last whole line', 'Absent means no entries. Anything else that cannot be read is this fault: a ledger is never treated as empty. A damaged line is named in the message. A write that failed has left the ledger as it was, unless the fact may-have-applied says that an answer was lost: what was to be written is then there or not, whole, and the next read tells.'),
LEDGER_BUSY: entry('world', 'Other processes kept the ledger locked.', 'try again; if it lasts, fewer processes should write at once, or to a faster disk', 'The file ledger holds a lock while it writes, for milliseconds. The lock of a process that died is taken over after ten seconds. This one kept changing hands for half a minute. The ledger in a branch of git pushes again when another stream was faster; here others were, twenty times.'),
LEDGER_ENTRY_TOO_LARGE: entry('yours', 'What should be kept is larger than an entry of the ledger may be.', 'shorten what goes into the entry: texts, queries, lists', 'An entry is one line of at most 65536 bytes, whichever ledger keeps it. Nothing was written.'),
LEDGER_REFUSED: entry('world', 'The ledger was reached, and took nothing.', 'read what the server says; give the token the right to write the contents of the repository', 'The rule of a branch or of a reference, a hook, or a missing right. Its own words are in the message. Nothing was written, and trying again would not help.'),
LEDGER_GIT_MISSING: entry('world', 'The ledger is in a git repository, and git is missing or too old.', 'install git 2.31 or newer on the machine that runs this', 'Runners of both hosts bring git. On a machine of your own it has to be on the path of the agent.'),
LEDGER_MISSING: entry('world', 'The container that the ledger should be in does not exist.', 'make the container once, by the command above, and give the identity the role to write to it', 'A ledger makes its blobs itself, and never the container: whoever may do that could as well delete it. A wrong name looks the same, so that nothing is made by guessing.'),
};
;// CONCATENATED MODULE: ./lib/shared/fault/record-codes.js
const recordCodes = {
RECORD_SIGNER_MISSING: entry('yours', 'Nobody would sign the record.', 'give signing-key or key-vault-key, or say sign: none', 'On GitHub a job signs by its own identity. Elsewhere there is no identity that the public authority knows, so that a key has to sign. An unsigned record is written only where somebody asks for one.'),
RECORD_KEY_UNUSABLE: entry('yours', 'The key that should sign records cannot be used.', 'give a private key in PEM (EC P-256 or P-384, Ed25519, RSA of at least 2048 bits), or a key of Key Vault that may sign', 'Nothing was moved and nothing was signed. A public key, a key behind a passphrase, a key that is disabled, and one that is not there end here.'),
RECORD_NOT_SIGNED: entry('world', 'The record could not be signed.', 'run record-promotion when the service answers again: it signs what is still missing', 'The authority, the log, the timestamp authority or the vault refused, or answered with something that is not about this record. The promotion itself stands as it ended.'),
RECORD_TOO_LARGE: entry('yours', 'The record is too large for the ledger.', 'name fewer pieces of evidence, or shorter notes: a digest of a list is as good as the list', 'An entry of the ledger has at most 64 KiB. Nothing was signed.'),
RECORD_IMPOSSIBLE: entry('yours', 'There is no such promotion to record.', 'run status for the promotions of this service and environment; one that has not ended is finished by resume', 'A record is about a promotion that the ledger knows, that has ended, and whose digest is known.'),
RECORD_REFUSED: entry('refused', 'The record of an environment before does not hold.', 'promote these very bytes through that environment first, and let it sign its record there', 'The newest record about these bytes is missing, was taken back, tells of a rollback, was not signed by somebody who is trusted, or is not about this environment. Nothing was signed for what comes behind it.'),
PACK_UNREADABLE: entry('yours', 'The pack of records cannot be read.', 'export it again with record-promotion, and copy it whole', 'A pack is written in one piece: its last line counts and covers all the others. One that is torn, cut off, in another order, or too large is not looked into.'),
PACK_REFUSED: entry('refused', 'A record in the pack does not hold.', 'the table says which, and why', 'Each record is checked for its signature, its details, its digest, its environment, the records before it, and the order of the times at which they were signed.'),
};
;// CONCATENATED MODULE: ./lib/shared/fault/rollout-codes.js
const rolloutCodes = {
CANDIDATE_WORSE: entry('refused', 'The candidate is worse than it may be, and the traffic went back.', 'read the verdict in the summary: it names the objective, the numbers of both arms and the time', 'A rollback of ours is never green. The journal of the rollout holds every decision with its reason.'),
CLOCK_SKEWED: entry('world', 'The clock of this machine is too far from the one that all writers have in common.', 'set the clock of the machine, for example by switching its time synchronisation on', 'Leases end at times. More than five minutes of difference, and two machines could believe that they may raise the traffic at once. Going back is done all the same.'),
RESUME_NOT_SEEN: entry('refused', 'Something would be left to resume, and resume does not run.', 'schedule the step resume for this environment and let it run once, or let this run wait until the end', 'Resume leaves a heartbeat in the ledger whenever it runs. Handing off, watching after the end of a run, and standby count on it, and need one that is younger than 24 hours.'),
JOURNAL_UNREADABLE: entry('yours', 'A journal cannot be replayed.', 'name the file that the output journal of the step names; a line that is broken is named in the message', 'A journal is a file of lines of JSON: the plan first, then one line per decision. Its last line may be torn, since its writer may have been killed. Any other line that cannot be read ends the replay.'),
JOURNAL_DIFFERS: entry('refused', 'This version would have decided otherwise than the journal says.', 'read the differences above: each names its line, what was decided then and what would be decided now', 'Either the rules have changed since the journal was written, or it was written by another version or changed by hand.'),
CANDIDATE_UNPROVEN: entry('refused', 'Whether the candidate is good could not be told in time, and the traffic went back.', 'give it longer rungs or more traffic, or check that its requests reach the telemetry', 'No data, an undecided verdict and a time limit never let a release through. The verdict names what was missing, and how much more was needed at this traffic.'),
CANDIDATE_UNEXPECTED: entry('refused', 'Something else lies in the candidate than was to be shifted to.', 'place the artifact again, or correct the input expect; a digest identifies bytes, a tag does not', 'Nothing was moved. The message names the digest that was expected and what was found.'),
CANDIDATE_NOT_READY: entry('refused', 'The candidate was not ready for traffic: it did not start, or did not answer as it should.', 'look at the log of the candidate; its own address is in the summary of status', 'Probes ask the candidate at its own address before the first percent. A private one cannot be reached from a hosted runner: set probes to 0 there, or run on a machine inside.'),
PLAN_UNFIT: entry('yours', 'The plan does not fit the target, its telemetry or the time that the job has.', 'correct what the message names: the ladder, its times, or what they need; dry-run shows the whole plan, and ends red for the same reason', 'Plans are checked before anything moves: shares against the target, rungs against the intervals of the telemetry, the whole against the limit of the job, a hand-off against the heartbeat of resume, and the traffic of the last hour against what has to be seen of a candidate.'),
ROLLOUT_ABORTED: entry('refused', 'Somebody, or something else in the same job, ordered the rollout to end, and the traffic went back.', 'ask whoever ordered it; the name and the reason are in the message', 'Orders are entries of the ledger: azure-promote abort, or a later step that failed while the rollout rested.'),
ROLLOUT_BUSY: entry('refused', 'The same rollout is being driven by another run.', 'wait for that run, or abort the promotion by its id', 'A driver holds a lease that it renews every minute. When it dies, the lease ends after three minutes and resume takes over.'),
ROLLOUT_HELD: entry('refused', 'The rollout stopped where it is, and a person has to decide.', 'run azure-promote continue or abort with the id of the promotion; without a word it goes back at the time that the summary names', 'Held means that going on is not proven to be right, and going back not to be better: stable fails too, nobody counts, or somebody asked to wait.'),
ROLLOUT_LEFT: entry('world', 'The run ended before its rollout did.', 'run resume: the order to go back stands in the ledger', 'Another driver has taken over, or a promotion was under way that cannot be called back. What is known is in the summary, with the commands that go back by hand.'),
ROLLOUT_STRANDED: entry('refused', 'The rollout could neither finish nor go back.', 'run the commands in the summary; they go back by hand', 'Going back was tried for half an hour. The last refusal is in the message: a missing right, a lock, or an arm that is gone.'),
ROLLBACK_UNKNOWN: entry('refused', 'What is good to go back to is not known, or is not where it was.', 'name it by the input to: an arm that status shows, or a digest that lies in one', 'Without being told, rollback brings back only what the ledger knows to be good and what can be seen to lie in place. A slot that holds something else by now is never swapped in.'),
ROLLBACK_UNPROVEN: entry('refused', 'The traffic was sent back, and the proof that was asked for could not be had.', 'look at the app at its own address; where a private one cannot be reached, set proof to control-plane or telemetry', 'The control plane says that the stable version has the traffic. Probes or telemetry were to confirm it and did not. A hosted runner reaches no private endpoint.'),
PROMOTION_UNKNOWN: entry('yours', 'The ledger knows no promotion of this id.', 'take the id from the output promotion, from the log of the run, or from status', 'Every stream of the ledger was looked through. The message names the promotions that are open there.'),
PROMOTION_ENDED: entry('refused', 'The promotion has ended, and takes no orders any more.', 'to undo what it did, run rollback', 'Pause, continue and abort are read by whoever drives a promotion. Nobody drives one that has ended.'),
PROMOTION_FAILED: entry('refused', 'The candidate could not be made the stable version, and the traffic went back.', 'read what the service said; for a swap, look at the log of the slot', 'The candidate had passed all of its shares. A swap is sent once and never again: what became of it is read from the builds.'),
};
;// CONCATENATED MODULE: ./lib/shared/fault/telemetry-codes.js
const telemetryCodes = {
OBJECTIVE_UNUSABLE: entry('yours', 'An objective cannot be read, or can never be met or missed.', 'correct the objective; the message names the place and what was expected', 'Objectives are read before anything is asked of Azure. An objective that cannot fail is refused like one that cannot pass.'),
LOG_QUERY_UNUSABLE: entry('yours', 'A source in Log Analytics is described in a way that can never be asked.', 'correct the setting; the message names it and says what was expected', 'The scope is the id of a workspace or the full id of an Application Insights component. Expressions and queries in KQL have to be whole: every text ended, every bracket closed, and an expression is one expression. They are looked at before anything is sent.'),
PROBE_UNUSABLE: entry('yours', 'An arm cannot be probed at the address that was given.', 'give an address with https:// that leads to this arm alone', 'Probes may carry a header of yours, and what they are answered is judged. They go over TLS to the address of the arm itself, follow no redirect, and never carry a user or a password in the address.'),
HTTP_SOURCE_UNUSABLE: entry('yours', 'A source of JSON over HTTP is described in a way that cannot be asked.', 'correct the template or the path; the message names each of them and what was expected', 'The address is a template with placeholders such as {from}, {to} and {arm} behind the host. Values are found by plain paths such as data.points[0].total: no wildcards, no filters, no code.'),
PROMETHEUS_UNUSABLE: entry('yours', 'A source in Prometheus is described in a way that can never be asked.', 'correct the setting; the message names it and says what was expected', 'The address is what stands in front of /api/v1. Conditions on labels are written as in PromQL, such as job="shop". A token travels by https:// only, and one of Azure to an Azure Monitor workspace alone. All of it is looked at before anything is sent.'),
JUDGE_LINE_UNREADABLE: entry('yours', 'A line given to azure-promote judge cannot be read.', 'correct the line; the message holds its number and what was expected there', 'Every line is one JSON object: a run, one of its checks, or its end. What was answered before the bad line stands.'),
GATE_FAILED: entry('refused', 'A gate has failed: the candidate is worse than stable, or an objective is missed.', 'read the reasons: each names the objective, the numbers of both arms and how sure it is', 'The page of the gate draws how the evidence grew. Nothing was moved: a gate only judges.'),
GATE_UNDECIDED: entry('refused', 'A gate could not tell: too little was seen, or both versions fail alike.', 'watch for longer, or when there is more traffic; the verdict says how much more is needed', 'Undecided is never taken for good. `azure-promote plan` tells beforehand what can be seen at which traffic.'),
GATE_NO_DATA: entry('refused', 'A gate was told of no requests, or of too small a part of the time.', 'check that the app reports to this source, and that role and versions are those of its telemetry', 'Nothing that was not seen passes. Telemetry is some minutes late: a version that has just begun may not be known yet.'),
TELEMETRY_UNREADABLE: entry('refused', 'Whoever counts requests could not be read.', 'read what the source said; a missing role is named with the scope at which it is needed', 'Refused, throttled, cut off or contradicting itself: an answer that cannot be trusted is no answer.'),
VERSION_UNKNOWN: entry('yours', 'A version that was named does not report to the source.', 'correct the version; those of the last hour are listed', 'Versions are compared letter by letter with service.version of the requests, which OpenTelemetry and Application Insights report when the app is told of it.'),
};
;// CONCATENATED MODULE: ./lib/shared/fault/catalogue.js
const catalogue = {
...generalCodes,
...ledgerCodes,
...rolloutCodes,
...telemetryCodes,
...artifactCodes,
...recordCodes,
UNEXPECTED: entry('ours', 'Something failed in a way nobody foresaw.', 'please report it with the lines above; they hold no secrets', 'A bug of azure-promote. The stack is in the debug log.'),
};
function isCode(text) {
return Object.hasOwn(catalogue, text);
}
}),
88538:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => (  asFault),
v: () => (  Fault)
});
var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97344);
class Fault extends Error {
name = 'Fault';
code;
class;
hint;
facts;
constructor(code, message, details = {}) {
super(message, details.cause === undefined ? undefined : { cause: details.cause });
const entry = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__  .s[code];
this.code = code;
this.class = entry.class;
this.hint = details.hint ?? entry.hint;
this.facts = details.facts ?? {};
}
}
function asFault(thrown) {
let at = thrown;
for (let depth = 0; isObject(at) && depth < 8; depth += 1) {
if (at instanceof Fault)
return at;
at = 'cause' in at ? at.cause : undefined;
}
return new Fault('UNEXPECTED', wordsOf(thrown) || 'something failed without a message', { cause: thrown });
}
function wordsOf(thrown) {
if (!isObject(thrown))
return String(thrown);
return 'message' in thrown && typeof thrown.message === 'string' ? thrown.message : '';
}
function isObject(value) {
return typeof value === 'object' && value !== null;
}
}),
26316:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IQ: () => (  withDefault),
Rk: () => (  offeredOn),
j6: () => (  only),
lq: () => (  optional),
mw: () => (  required)
});
function required(kind, describe, task) {
const take = (text, { parsers }) => text === undefined ? { expected: kind.expected, note: 'it is required' } : kind.parse(text, parsers);
return { kind, describe, presence: 'required', take, ...(task && { task }) };
}
function optional(kind, describe, task) {
const take = (text, { parsers }) => text === undefined ? { value: undefined } : kind.parse(text, parsers);
return { kind, describe, presence: 'optional', take, ...(task && { task }) };
}
function withDefault(kind, fallback, describe, task) {
const take = (text, { parsers }) => kind.parse(text ?? fallback, parsers);
return { kind, describe, presence: 'default', fallback, take, ...(task && { task }) };
}
function only(hosts, input) {
const take = (text, reading) => hosts.includes(reading.host) ? input.take(text, reading) : { value: undefined };
return { ...input, on: hosts, take };
}
function offeredOn(input, host) {
return input.on === undefined || input.on.includes(host);
}
}),
62600:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HB: () => (  unreachable),
jJ: () => (  terminalVariable),
lO: () => (  spell),
xQ: () => (  camelCase)
});
const hostNames = (  null && (['github', 'azure-pipelines', 'terminal']));
const canonical = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
function isCanonicalName(name) {
return canonical.test(name);
}
function camelCase(name) {
return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function pascalCase(name) {
return camelCase(name).replace(/^[a-z]/, letter => letter.toUpperCase());
}
function spell(name, host) {
switch (host) {
case 'github':
return name;
case 'azure-pipelines':
return camelCase(name);
case 'terminal':
return `--${name}`;
default:
return unreachable(host);
}
}
function terminalVariable(name) {
return `AZURE_PROMOTE_${name.replaceAll('-', '_').toUpperCase()}`;
}
function collisions(names) {
const seen = new Map();
const pairs = [];
for (const name of names) {
const key = camelCase(name).toUpperCase();
const other = seen.get(key);
if (other === undefined)
seen.set(key, name);
else
pairs.push([other, name]);
}
return pairs;
}
function unreachable(value) {
throw new Error(`unreachable: ${String(value)}`);
}
}),
41604:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I$: () => (  exitCode),
KI: () => (  outcomes),
gf: () => (  isGreen),
sG: () => (  outcomeOf)
});
const outcomes = [
'passed',
'refused',
'rolled-back',
'held',
'waiting',
'stranded',
'broken',
];
function isGreen(outcome) {
return outcome === 'passed' || outcome === 'waiting';
}
const exitCodes = {
passed: 0,
waiting: 0,
refused: 1,
'rolled-back': 1,
held: 4,
stranded: 5,
broken: 70,
};
const faultExitCodes = { refused: 1, yours: 2, world: 3, ours: 70 };
function exitCode(outcome, fault) {
return fault === undefined || outcome === 'stranded' ? exitCodes[outcome] : faultExitCodes[fault];
}
function outcomeOf(fault) {
return fault === 'ours' || fault === 'world' ? 'broken' : 'refused';
}
}),
5157:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  loadStep),
V: () => (  stepNames)
});
const loaders = {
promote: async () => (await Promise.all( [__webpack_require__.e(7485), __webpack_require__.e(2424)]).then(__webpack_require__.bind(__webpack_require__, 86965))).promote,
status: async () => (await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(1205), __webpack_require__.e(3918)]).then(__webpack_require__.bind(__webpack_require__, 41487))).status,
'verify-artifact': async () => (await Promise.all( [__webpack_require__.e(8397), __webpack_require__.e(5895)]).then(__webpack_require__.bind(__webpack_require__, 38397))).verifyArtifact,
'canary-shift': async () => (await Promise.all( [__webpack_require__.e(4522), __webpack_require__.e(8987), __webpack_require__.e(3032), __webpack_require__.e(9167), __webpack_require__.e(1723)]).then(__webpack_require__.bind(__webpack_require__, 89167))).canaryShift,
rollback: async () => (await Promise.all( [__webpack_require__.e(7493), __webpack_require__.e(2134)]).then(__webpack_require__.bind(__webpack_require__, 92537))).rollback,
resume: async () => (await __webpack_require__.e(  6815).then(__webpack_require__.bind(__webpack_require__, 86815))).resume,
'slo-gate': async () => (await Promise.all( [__webpack_require__.e(3681), __webpack_require__.e(9283), __webpack_require__.e(8987), __webpack_require__.e(4824), __webpack_require__.e(9542)]).then(__webpack_require__.bind(__webpack_require__, 84824))).sloGate,
'record-promotion': async () => (await __webpack_require__.e(  7915).then(__webpack_require__.bind(__webpack_require__, 27915))).recordPromotion,
};
const stepNames = Object.keys(loaders);
async function loadStep(name) {
return isStep(name) ? loaders[name]() : undefined;
}
function isStep(name) {
return Object.hasOwn(loaders, name);
}
})
};
