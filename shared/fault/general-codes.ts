// The codes of inputs, identity, targets and the network.
import { type CatalogueEntry, entry } from './catalogue-entry.js';

export const generalCodes = {
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
  POLICY_INVALID: entry(
    'yours',
    'The policy, or a file that belongs to it, cannot be used.',
    'correct the places that the message shows, each with its line and column; `azure-promote policy show` reads the file and changes nothing',
    'A policy is read whole before anything else is done. A field that does not exist, a value of the wrong kind, environments that wait for each other, two environments with one target and a window that never opens are all refused.',
  ),
  POLICY_CHANGED: entry(
    'refused',
    'The policy is another one than the plan was made by.',
    'plan again, look at what is different, and promote by the digest of the new plan',
    '`policy-digest` holds a promotion to the policy that somebody has looked at. Without it the policy of the default branch counts, as it stands when the promotion begins.',
  ),
  PROMOTION_REFUSED: entry(
    'refused',
    'The policy does not let this promotion begin.',
    'read the reasons: each names its rule and what to do; nothing was changed',
    'Order, soak, revoked evidence, freezes, windows and what was rolled back before are looked at before anything moves. All reasons are told at once.',
  ),
  POLICY_DECIDES_OTHERWISE: entry(
    'refused',
    'A case of `policy test` was decided otherwise than its file expects.',
    'read the lines above: each names the case, what was expected, what was decided and why; correct the policy or the case',
    'The cases are the memory of what the policy is for. They run offline and change nothing.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
