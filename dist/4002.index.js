import { shared as shared3 } from './shared-3.js';
export const id = 4002;
export const ids = [4002,6808];
export const modules = {
64002:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
keepCredentials: () => (  keepCredentials)
});
var promises_ = __webpack_require__(51455);
var fault = __webpack_require__(88538);
var secret = __webpack_require__(85062);
var process = __webpack_require__(56808);
var json = __webpack_require__(86378);
;// CONCATENATED MODULE: ./lib/shared/kubernetes/identity/plugin.js
const deadlineMilliseconds = 60_000;
const mostOutputBytes = 1_048_576;
async function askPlugin(plugin, { environment, stopwatch, signal }) {
const { command, apiVersion, cluster } = plugin;
const spec = { ...(cluster && { cluster }), interactive: false };
const info = JSON.stringify({ apiVersion, kind: 'ExecCredential', spec });
const ended = await (0,process.runProcess)({
command,
args: plugin.arguments,
env: { ...environment, ...plugin.environment, KUBERNETES_EXEC_INFO: info },
deadlineMilliseconds,
maxOutputBytes: mostOutputBytes,
clock: stopwatch,
signal,
});
const why = problemWith(ended);
if (why !== undefined)
throw failed(plugin, why);
return credentialsIn('stdout' in ended ? ended.stdout : '', plugin);
}
function problemWith(ended) {
switch (ended.kind) {
case 'ended':
return ended.exitCode === 0
? undefined
: `it ended with ${ended.exitCode ?? ended.signal}: ${lastWords(ended.stderr)}`;
case 'timed-out':
return `it was not done after ${deadlineMilliseconds / 1_000} s`;
case 'not-found':
return 'there is no such program';
case 'not-started':
return `it cannot be started (${ended.error})`;
default:
return ended;
}
}
function lastWords(text) {
const line = text.trim().split('\n').at(-1) ?? '';
return line.replace(/[^\s]{40,}/g, '***').slice(0, 300) || 'without a word';
}
function credentialsIn(text, plugin) {
const answer = parsed(text);
if (answer?.['kind'] !== 'ExecCredential' || answer['apiVersion'] !== plugin.apiVersion) {
throw failed(plugin, `its answer is no ExecCredential of ${plugin.apiVersion}`);
}
const status = (0,json .t5)(answer['status']) ?? {};
const token = (0,json .r7)(status['token']);
const chain = (0,json .r7)(status['clientCertificateData']);
const key = (0,json .r7)(status['clientKeyData']);
if ((chain === undefined) !== (key === undefined))
throw failed(plugin, 'it gave half of a certificate');
if (token === undefined && chain === undefined)
throw failed(plugin, 'it gave neither token nor certificate');
const until = (0,json .r7)(status['expirationTimestamp']);
const expiresAt = until === undefined ? undefined : Date.parse(until);
if (expiresAt !== undefined && Number.isNaN(expiresAt))
throw failed(plugin, 'it says no time that can be read');
return {
...(token !== undefined && { token: new secret .z(token) }),
...(chain !== undefined && key !== undefined && { certificate: { chain, key: new secret .z(key) } }),
...(expiresAt !== undefined && { expiresAt }),
};
}
function parsed(text) {
try {
return (0,json .t5)(JSON.parse(text));
}
catch {
return undefined;
}
}
function failed({ command, installHint }, why) {
const fallback = 'run it by hand with the same identity: kubectl get --raw /version';
return new fault .v('IDENTITY_NO_TOKEN', `${command} gave no credentials for the cluster: ${why}`, {
hint: installHint === undefined ? fallback : installHint.replace(/\s+/g, ' ').slice(0, 300),
});
}
;// CONCATENATED MODULE: ./lib/shared/kubernetes/identity/credentials.js
const marginMilliseconds = 30_000;
function keepCredentials({ certificate, bearer }, keeping) {
let held;
const own = { ...(certificate && { certificate }) };
const fresh = async (signal) => {
switch (bearer?.kind) {
case undefined:
return own;
case 'token':
return { ...own, token: bearer.token };
case 'file':
return { ...own, token: await tokenIn(bearer.path) };
case 'program':
return { ...own, ...(await askPlugin(bearer, { ...keeping, signal })) };
default:
return bearer;
}
};
return {
credentials: async (signal) => {
const isOver = (held?.expiresAt ?? Number.POSITIVE_INFINITY) - marginMilliseconds <= keeping.stopwatch.now();
if (held === undefined || isOver || bearer?.kind === 'file') {
held = await fresh(signal);
for (const secret of [held.token, held.certificate?.key])
if (secret)
keeping.mask(secret);
}
return held;
},
drop: () => {
held = undefined;
return bearer?.kind === 'program' || bearer?.kind === 'file';
},
};
}
async function tokenIn(path) {
const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
if (text.trim() !== '')
return new secret .z(text.trim());
throw new fault .v('IDENTITY_NO_TOKEN', `the file ${path} holds no token`, {
hint: 'whoever mounts it, a pod or a sidecar, has to write it first',
});
}
}),
86378:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Of: () => (  listIn),
Po: () => (  numberIn),
r7: () => (  textIn),
t5: () => (  fieldsIn)
});
function fieldsIn(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function listIn(value) {
if (!Array.isArray(value))
return [];
return value.map(fieldsIn).filter(each => each !== undefined);
}
function textIn(value) {
return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberIn(value) {
return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
}),
56808:
(shared3[56808])
};
