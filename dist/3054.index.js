import { shared as shared3 } from './shared-3.js';
export const id = 3054;
export const ids = [3054,6808];
export const modules = {
28888:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => (  withoutSecrets),
r: () => (  traceUrl)
});
const hidden = '***';
const namesOfSecrets = /authorization|cookie|identity-header|password|secret|(assertion|code|credentials?|key|passwd|pwd|sig|signature|token)$/i;
const shortestSecret = 8;
const shapesOfSecrets = [
/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
/(?<=\b(?:Bearer|Basic|SharedKey|SharedAccessSignature)\s)[^\s"',;]{8,}/gi,
/(?<=[?&](?:code|key|sig|token)=)[^\s"'&,;<>]+/gi,
/(?<=\b(?:accesskey|accountkey|assertion|client_assertion|client_secret|password|pwd|secret|sharedaccesskey|\w+_token)["']?\s?[=:]\s?["']?)[^\s"'&,;<>]{8,}/gi,
];
function traceUrl(url) {
const parts = [...url.searchParams].map(([name, value]) => name.toLowerCase() === 'api-version' ? `${name}=${encodeURIComponent(value)}` : `${name}=…`);
const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
return `${url.protocol}//${url.host}${url.pathname}${query}`;
}
function withoutSecrets(text, sent) {
let clean = text;
for (const secret of secretsOf(sent))
clean = clean.replaceAll(secret, hidden);
for (const shape of shapesOfSecrets)
clean = clean.replace(shape, hidden);
return clean;
}
function secretsOf({ url, headers, body }) {
const named = [...headers, ...url.searchParams, ...fieldsOf(body)]
.filter(([name]) => namesOfSecrets.test(name))
.flatMap(([, value]) => spellings(value));
const long = [...named, url.password].filter(value => value.length >= shortestSecret);
return [...new Set(long)].sort((one, other) => other.length - one.length);
}
function spellings(value) {
const credential = /^\w+ (\S+)$/.exec(value)?.[1] ?? value;
const opened = /^basic /i.test(value) ? Buffer.from(credential, 'base64').toString('utf8') : '';
const password = opened.slice(opened.indexOf(':') + 1);
return [value, credential, encodeURIComponent(credential), password];
}
function fieldsOf(body) {
if (typeof body !== 'string')
return [];
if (!/^\s*[[{]/.test(body))
return [...new URLSearchParams(body)];
try {
return leaves('', JSON.parse(body));
}
catch {
return [];
}
}
function leaves(name, value) {
if (typeof value === 'string')
return [[name, value]];
if (typeof value !== 'object' || value === null)
return [];
return Object.entries(value).flatMap(([key, inner]) => leaves(Array.isArray(value) ? name : key, inner));
}
}),
20923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HF: () => (  gitMissing),
J5: () => (  refused),
Nf: () => (  unsure),
S2: () => (  busy),
_P: () => (  unusable),
gz: () => (  failed)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71149);
const rights = 'check the address of the repository, and that the token may read and write its contents';
const otherLayout = 'let the token write the contents of the repository; where its rules take no references of their own, use git+branch:NAME with a branch that takes pushes';
function unusable({ remote }, why, ref) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, {
hint: 'look at the repository with git itself; put a damaged stream back to its last whole commit',
facts: { repository: remote.address, ...(ref !== undefined && { reference: ref }) },
});
}
function failed({ remote }, stderr) {
const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .Z9)(stderr) || 'git failed without a word';
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_UNREADABLE', `the ledger cannot be used: ${words}`, {
hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .US)(stderr)
? rights
: 'check the address of the repository and the way to it, then try again',
facts: { repository: remote.address },
});
}
function unsure(thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v))
return thrown;
const { code, message, hint, facts } = thrown;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v(code, message, { hint, facts: { ...facts, 'may-have-applied': true }, cause: thrown });
}
function refused({ remote, layout }, words, ref) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_REFUSED', `the repository refused what was to be kept: ${words || 'without a word'}`, {
facts: { repository: remote.address, reference: ref },
...(layout === 'refs' && { hint: otherLayout }),
});
}
function busy({ remote }, ref) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_BUSY', 'the ledger is written to by others all the time', {
facts: { repository: remote.address, reference: ref },
});
}
function gitMissing(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('LEDGER_GIT_MISSING', `the ledger cannot be used: ${why}`);
}
}),
33054:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
scratchFor: () => (  scratchFor)
});
var fault = __webpack_require__(88538);
var redact = __webpack_require__(28888);
var process = __webpack_require__(56808);
var faults = __webpack_require__(20923);
var repository = __webpack_require__(97638);
;// CONCATENATED MODULE: ./lib/shared/ledger/git/settings.js
const marker = 'azurepromote.known';
const keptVariable = /^GIT_(EXEC_PATH|SSH|SSH_COMMAND|SSH_VARIANT|SSL_CAINFO|SSL_CAPATH|SSL_CERT|SSL_KEY|HTTP_PROXY_AUTHMETHOD|PROXY_SSL_\w+)$/i;
const keptSetting = /^(http\.(.*\.)?(proxy|proxyauthmethod|proxyssl\w+|sslbackend|sslcainfo|sslcapath|sslcert|sslkey|schannel\w+)|core\.sshcommand|ssh\.variant)$/i;
function gitEnvironment(environment, settings, own = 'own') {
const kept = Object.entries(environment).filter(([name]) => !/^(GIT_|SSH_ASKPASS|LC_|LANG)/i.test(name) || keptVariable.test(name));
const configuration = own === 'own'
? { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
: ofUser(environment, ['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_GLOBAL']);
return {
...Object.fromEntries(kept),
...configuration,
...asVariables(settings),
GIT_TERMINAL_PROMPT: '0',
GIT_ASKPASS: '',
GCM_INTERACTIVE: 'never',
SSH_ASKPASS_REQUIRE: 'never',
GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
LC_ALL: 'C',
};
}
function ofUser(environment, names) {
return Object.fromEntries(names.map(name => [name, environment[name]]).filter(([, value]) => value));
}
function asVariables(settings) {
const pairs = settings.flatMap(([name, value], at) => [
[`GIT_CONFIG_KEY_${at}`, name],
[`GIT_CONFIG_VALUE_${at}`, value],
]);
return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(settings.length) };
}
function settingsOf(listed) {
return listed
.split('\0')
.filter(line => line !== '')
.map(line => {
const end = line.indexOf('\n');
return end === -1 ? [line, 'true'] : [line.slice(0, end), line.slice(end + 1)];
});
}
function carriedOver(settings, signIn) {
return settings.filter(([name]) => keptSetting.test(name) || (signIn === 'as-user' && /^credential\./i.test(name)));
}
function ownSettings({ address, web }, header) {
const authorized = web === undefined || header === undefined
? []
: [
['credential.helper', ''],
[`http.${web.href}.extraHeader`, `Authorization: ${header}`],
['http.followRedirects', 'false'],
];
return [
[marker, '1'],
['remote.ledger.url', address],
['core.hooksPath', '/dev/null'],
['push.gpgSign', 'false'],
['gc.auto', '0'],
['maintenance.auto', 'false'],
['core.fsync', 'none'],
['core.fsyncObjectFiles', 'false'],
['fastimport.unpackLimit', '1'],
['http.lowSpeedLimit', '1'],
['http.lowSpeedTime', '20'],
...authorized,
];
}
;// CONCATENATED MODULE: ./lib/shared/ledger/git/program.js
const mostPrintedBytes = 67_108_864;
function scratchFor(access) {
const own = ownSettings(access.remote, headerOf(access.authorization));
let ofUser;
return async (work, holding) => {
const folder = await (0,repository .B9)(holding);
try {
ofUser ??= await userSettings(access, folder, own);
const env = gitEnvironment(access.environment, [...ofUser, ...own]);
return await work({
folder,
run: async (args, input = '', variables = {}) => {
const all = { ...env, ...variables };
return ranOf(access, await start(access, { folder, env: all, args, input }));
},
});
}
finally {
await (0,repository .jD)(folder);
}
};
}
function headerOf(authorization) {
const header = authorization?.reveal();
if (header === undefined || /^[\x20-\x7e]+$/.test(header))
return header;
throw new fault .v('INPUT_INVALID', 'the token of the ledger holds signs that no header can hold');
}
function start(access, { folder, env, args, input }) {
const { clock, signal, deadlineMilliseconds } = access;
return (0,process.runProcess)({
command: 'git',
args,
env: { ...env, GIT_DIR: folder },
folder,
input,
deadlineMilliseconds,
maxOutputBytes: mostPrintedBytes,
clock,
signal,
});
}
function ranOf(access, result) {
switch (result.kind) {
case 'not-found':
throw (0,faults .HF)('git is not installed, or not on the path');
case 'not-started':
throw (0,faults .HF)(`git cannot be started (${result.error})`);
case 'timed-out': {
const slow = `fatal: git did not end within ${Math.round(access.deadlineMilliseconds / 1000)} s`;
return { exitCode: undefined, stdout: '', stderr: `${slow}\n` };
}
case 'ended':
if (result.truncated)
throw (0,faults ._P)(access, 'git printed more than 64 MiB');
return {
exitCode: result.exitCode,
stdout: result.stdout,
stderr: withoutToken(access, result.stderr),
};
default:
return result;
}
}
function withoutToken({ remote, authorization }, text) {
const headers = authorization === undefined ? [] : [['authorization', authorization.reveal()]];
return (0,redact .c)(text, { url: remote.web ?? new URL('file:///'), headers, body: undefined });
}
async function userSettings(access, folder, own) {
const env = gitEnvironment(access.environment, own, 'of-user');
const { exitCode, stdout } = ranOf(access, await start(access, { folder, env, args: ['config', '--list', '-z'], input: '' }));
if (exitCode !== 0)
return [];
const settings = settingsOf(stdout);
if (!settings.some(([name]) => name === marker))
throw (0,faults .HF)('git is too old');
return carriedOver(settings, access.authorization === undefined ? 'as-user' : 'by-token');
}
}),
97638:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B9: () => (  makeRepository),
R8: () => (  filesOf),
jD: () => (  removeRepository)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _file_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3169);
const mostKeptBytes = 4_194_304;
async function makeRepository(holding = new Map()) {
try {
const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'azure-promote-git-'));
await Promise.all(['objects', 'refs'].map(name => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))));
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
for (const [path, content] of holding) {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), content);
}
return folder;
}
catch (cause) {
throw (0,_file_lock_js__WEBPACK_IMPORTED_MODULE_3__  .Oq)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `git needs a temporary folder (${(0,_file_lock_js__WEBPACK_IMPORTED_MODULE_3__  .CA)(cause)})`, cause);
}
}
async function filesOf(folder) {
const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
const files = new Map();
let room = mostKeptBytes;
for (const each of found) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(each.parentPath, each.name).slice(folder.length + 1);
if (!each.isFile() || !/^(objects[\\/]|shallow$)/.test(path))
continue;
const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
room -= content.length;
if (room < 0)
return undefined;
files.set(path, content);
}
return files;
}
async function removeRepository(folder) {
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}
}),
71149:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
US: () => (  isForbidden),
Z9: () => (  wordsOf),
bg: () => (  mayPass),
d7: () => (  pushAnswer),
iE: () => (  saysAbsent)
});
const longest = 300;
function wordsOf(stderr) {
const lines = stderr.split(/[\r\n]+/).map(line => line.trim());
const remote = lines.filter(isOfServer).map(line => line.slice('remote:'.length).trim());
const own = ownLines(stderr).map(line => line.replace(/^(fatal|error): /, ''));
const said = remote.some(line => line !== '') ? remote : own;
const words = said.filter(line => line !== '').join('; ');
return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
function ownLines(stderr) {
return stderr
.split(/[\r\n]+/)
.map(line => line.trim())
.filter(line => /^(fatal|error): /.test(line) && !/^error: failed to push some refs/.test(line));
}
function isOfServer(line) {
return line.startsWith('remote:');
}
function saysAbsent(stderr, ref) {
return ownLines(stderr).includes(`fatal: couldn't find remote ref ${ref}`);
}
const passing = /could ?n[o']t resolve|failed to connect|connection (was )?(refused|reset|closed|timed out|aborted)|returned error: (408|429|5\d\d)|early EOF|unexpected disconnect|hung up|empty reply|timed out|timeout|operation too slow|TLS connection|SSL_ERROR|SSL_connect|recv failure|send failure|unexpected eof|curl (16|18|28|35|52|55|56|92)\b/i;
const forbidden = /returned error: (401|403|404)|authentication failed|could not read (username|password)|permission( to \S+)? denied|repository '.*' not found|access denied/i;
function mayPass(stderr) {
return !isForbidden(stderr) && ownLines(stderr).some(line => passing.test(line));
}
function isForbidden(stderr) {
return ownLines(stderr).some(line => forbidden.test(line));
}
const overtaken = /^\[rejected\]|failed to update ref|cannot lock ref|unable to lock|incorrect old value|reference already exists|fetch first|non-fast-forward|already (been )?updated/i;
function pushAnswer(exitCode, stdout, stderr) {
if (exitCode === 0)
return { kind: 'taken' };
const rejected = stdout.split('\n').find(line => line.startsWith('!\t'));
const said = wordsOf(stderr);
const summary = rejected?.split('\t')[2]?.trim() ?? '';
if (rejected === undefined || summary.includes('remote failed to report status')) {
return isForbidden(stderr)
? { kind: 'refused', words: said }
: { kind: 'unclear', stderr, mayPass: mayPass(stderr) };
}
const reason = /\((.*)\)$/.exec(summary)?.[1] ?? summary;
const words = said === '' || said === reason ? reason : `${reason}: ${said}`;
if (summary === '[rejected] (stale info)')
return { kind: 'moved', words };
return { kind: overtaken.test(summary) ? 'overtaken' : 'refused', words };
}
}),
56808:
(shared3[56808])
};
