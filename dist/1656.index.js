export const id = 1656;
export const ids = [1656,6808];
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
81656:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gitLedger: () => (  gitLedger)
});
var ledger = __webpack_require__(57938);
var stream_path = __webpack_require__(20159);
var external_node_crypto_ = __webpack_require__(77598);
var ledger_chain = __webpack_require__(97218);
var ledger_entry = __webpack_require__(25115);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/ledger/git/words.js
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
;// CONCATENATED MODULE: ./lib/shared/ledger/git/faults.js
const rights = 'check the address of the repository, and that the token may read and write its contents';
const otherLayout = 'let the token write the contents of the repository; where its rules take no references of their own, use git+branch:NAME with a branch that takes pushes';
function unusable({ remote }, why, ref) {
return new fault .v('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, {
hint: 'look at the repository with git itself; put a damaged stream back to its last whole commit',
facts: { repository: remote.address, ...(ref !== undefined && { reference: ref }) },
});
}
function failed({ remote }, stderr) {
const words = wordsOf(stderr) || 'git failed without a word';
return new fault .v('LEDGER_UNREADABLE', `the ledger cannot be used: ${words}`, {
hint: isForbidden(stderr)
? rights
: 'check the address of the repository and the way to it, then try again',
facts: { repository: remote.address },
});
}
function unsure(thrown) {
if (!(thrown instanceof fault .v))
return thrown;
const { code, message, hint, facts } = thrown;
return new fault .v(code, message, { hint, facts: { ...facts, 'may-have-applied': true }, cause: thrown });
}
function refused({ remote, layout }, words, ref) {
return new fault .v('LEDGER_REFUSED', `the repository refused what was to be kept: ${words || 'without a word'}`, {
facts: { repository: remote.address, reference: ref },
...(layout === 'refs' && { hint: otherLayout }),
});
}
function busy({ remote }, ref) {
return new fault .v('LEDGER_BUSY', 'the ledger is written to by others all the time', {
facts: { repository: remote.address, reference: ref },
});
}
function gitMissing(why) {
return new fault .v('LEDGER_GIT_MISSING', `the ledger cannot be used: ${why}`);
}
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/ledger/git/remote.js
const root = 'refs/azure-promote/';
const ending = '.jsonl';
function parseRemote(text) {
if (text === '' || hasControls(text))
throw oddRemote('it is empty or holds control characters');
if (/^https?:\/\//i.test(text))
return webRemote(text);
if (/^(ssh|file):\/\//i.test(text)) {
if (URL.parse(text)?.password !== '')
throw oddRemote('it is no address, or holds a password');
return { address: text, web: undefined };
}
if ((0,external_node_path_.isAbsolute)(text) || !text.includes(':'))
return { address: (0,external_node_path_.resolve)(text), web: undefined };
if (/^[\w.-]+@[\w.-]+:[^:]+$/.test(text))
return { address: text, web: undefined };
throw oddRemote('it is neither a path nor an address of https, http, ssh or file');
}
function webRemote(text) {
const web = URL.parse(text);
if (web === null || web.password !== '')
throw oddRemote('it is no address, or holds a password');
web.username = '';
return { address: web.href, web };
}
function oddRemote(why) {
return new fault .v('INPUT_INVALID', `the repository of the ledger cannot be used: ${why}`, {
hint: 'give the path of a repository or its address, and the token apart from it',
});
}
function checkLayout(layout) {
if (layout === 'refs')
return layout;
const { branch } = layout;
const isPlain = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(branch);
if (isPlain && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/i.test(branch))
return layout;
throw new fault .v('INPUT_INVALID', 'the branch of the ledger needs a plain name', {
hint: 'use letters, digits, dots, hyphens, underscores and single slashes',
facts: { got: branch.slice(0, 60) },
});
}
function placeOf(layout, stream) {
const path = (0,stream_path .CX)(stream);
return layout === 'refs'
? { ref: `${root}${path}`, file: `entries${ending}` }
: { ref: branchRef(layout.branch), file: `${path}${ending}` };
}
function branchRef(branch) {
return `refs/heads/${branch}`;
}
function refPattern({ service }) {
return `${root}${service ?? '*'}/*`;
}
function streamOfRef(ref) {
return ref.startsWith(root) ? (0,stream_path .kD)(ref.slice(root.length)) : undefined;
}
function streamOfFile(file) {
return file.endsWith(ending) ? (0,stream_path .kD)(file.slice(0, -ending.length)) : undefined;
}
function hasControls(text) {
return [...text].some(sign => sign < ' ' || sign === '\u007f');
}
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/shared/ledger/git/listing.js
const tries = 3;
const spokenByGit = /content-type:\s*application\/x-git-upload-pack-advertisement/i;
async function listRefs(scratch, access, pattern) {
const path = (0,external_node_path_.join)(scratch.folder, 'headers');
const headers = access.remote.web && {
GIT_TRACE_CURL: path,
GIT_TRACE_CURL_NO_DATA: '1',
GIT_TRACE_REDACT: '1',
};
const listed = await patiently(access, () => scratch.run(['ls-remote', 'ledger', pattern], '', headers));
if (listed.exitCode !== 0)
throw failed(access, listed.stderr);
if (headers && !spokenByGit.test(await (0,promises_.readFile)(path, 'utf8')))
throw unusable(access, 'what answers there is no git server');
return listed.stdout
.split('\n')
.map(line => line.split('\t')[1] ?? '')
.filter(name => name !== '');
}
async function patiently(access, run) {
for (let attempt = 1;; attempt += 1) {
const ran = await run();
if (ran.exitCode === 0 || attempt === tries || !mayPass(ran.stderr))
return ran;
await access.clock.sleep(500 * attempt, access.signal);
}
}
;// CONCATENATED MODULE: ./lib/shared/ledger/git/tip.js
const flags = ['--quiet', '--no-tags', '--no-recurse-submodules'];
async function fetchTip(scratch, access, ref, depth = 1) {
const args = ['fetch', ...flags, `--depth=${depth}`, 'ledger', ref];
const fetched = await patiently(access, () => scratch.run(args));
if (fetched.exitCode !== 0) {
if (!saysAbsent(fetched.stderr, ref))
throw failed(access, fetched.stderr);
if (access.remote.web !== undefined)
await listRefs(scratch, access, ref);
return '';
}
const [commit = ''] = (await (0,promises_.readFile)((0,external_node_path_.join)(scratch.folder, 'FETCH_HEAD'), 'utf8')).split('\t');
return commit;
}
async function readTip(scratch, access, stream) {
const { ref, file } = placeOf(access.layout, stream);
const commit = await fetchTip(scratch, access, ref);
if (commit === '')
return { commit, entries: [] };
const text = contentOf(await succeed(scratch, access, ['cat-file', '--batch'], `${commit}:${file}\n`));
if (text === undefined) {
if (access.layout !== 'refs')
return { commit, entries: [] };
throw unusable(access, `its commit holds no ${file}`, ref);
}
const chain = 'problem' in text ? { line: 1, ...text } : (0,ledger_chain .z)(text.content);
if ('problem' in chain)
throw unusable(access, `line ${chain.line}: ${chain.problem}`, ref);
return { commit, entries: chain.entries };
}
function contentOf(answer) {
const end = answer.indexOf('\n');
const header = answer.slice(0, end);
if (header.endsWith(' missing'))
return undefined;
const [, kind, size] = header.split(' ');
const content = answer.slice(end + 1, -1);
const isWhole = kind === 'blob' && Number(size) === Buffer.byteLength(content);
return isWhole ? { content } : { problem: 'it is no text' };
}
async function succeed(scratch, access, args, input) {
const { exitCode, stdout, stderr } = await scratch.run(args, input);
if (exitCode !== 0)
throw failed(access, stderr);
return stdout;
}
;// CONCATENATED MODULE: ./lib/shared/ledger/git/commit.js
const mostStreamBytes = 33_554_432;
async function commitOn({ scratch, access, stream }, tip, entries) {
const { file } = placeOf(access.layout, stream);
const text = entries.map(entry => `${(0,ledger_entry .IL)(entry)}\n`).join('');
if (Buffer.byteLength(text) > mostStreamBytes)
throw unusable(access, 'the stream would exceed 32 MiB');
const commands = [
'feature done',
'commit refs/heads/next',
'mark :1',
`committer azure-promote <azure-promote@invalid> ${Math.floor(access.clock.now() / 1000)} +0000`,
counted(messageOf(access, stream, entries.slice(tip.entries.length))),
...(tip.commit === '' ? [] : [`from ${tip.commit}`]),
`M 100644 inline ${file}`,
counted(text),
'get-mark :1',
'done',
];
const input = commands.map(command => `${command}\n`).join('');
return (await succeed(scratch, access, ['fast-import', '--quiet', '--force'], input)).trim();
}
function counted(text) {
return `data ${Buffer.byteLength(text)}\n${text}`;
}
function messageOf({ layout }, stream, added) {
const plain = added.map(({ kind }) => kind).filter(kind => /^[a-z][a-z0-9-]{0,40}$/.test(kind));
const kinds = [...new Set(plain)].slice(0, 3);
const what = kinds.length === 0 ? `${added.length} more` : kinds.join(', ');
const quiet = layout === 'refs' ? '' : ' [skip ci]';
return `${(0,stream_path .CX)(stream)}: ${what}${quiet}\n\nAzure-Promote-Write: ${(0,external_node_crypto_.randomUUID)()}\n`;
}
async function push({ scratch, access, stream }, commit, expected) {
const { ref } = placeOf(access.layout, stream);
const lease = `--force-with-lease=${ref}:${expected}`;
const args = ['push', '--porcelain', '--no-verify', '--no-recurse-submodules', lease];
const { exitCode, stdout, stderr } = await scratch.run([...args, 'ledger', `${commit}:${ref}`]);
return pushAnswer(exitCode, stdout, stderr);
}
async function isBelow({ scratch, access, stream }, commit, depth) {
const { ref } = placeOf(access.layout, stream);
const tip = await fetchTip(scratch, access, ref, depth);
if (tip === '')
return false;
return (await scratch.run(['merge-base', '--is-ancestor', commit, tip])).exitCode === 0;
}
;// CONCATENATED MODULE: ./lib/shared/ledger/git/append.js
const mostPushes = 20;
const mostIdle = 6;
const mostRefusals = 3;
const branchDepth = 1_000;
async function appendTo(writing, { added, expected, known }) {
let last;
let idle = 0;
for (let pushes = 0; pushes < mostPushes; pushes += 1) {
const tip = await lookAgain(writing, { last, known });
if (tip === 'ours')
return { kind: 'appended', version: last?.mine.version ?? expected };
if ((0,ledger .E)(tip.entries) !== expected)
return { kind: 'conflict' };
if (added.length === 0)
return { kind: 'appended', version: expected };
if (last !== undefined) {
if (last.mine.onto === tip.commit || last.answer.kind === 'refused')
idle += 1;
endIfHopeless(writing, last, { tip, idle });
await pause(writing, pushes);
}
const mine = last?.mine.onto === tip.commit ? last.mine : await commit(writing, tip, added);
const answer = await push(writing, mine.commit, mine.onto);
if (answer.kind === 'taken')
return { kind: 'appended', version: mine.version };
if (answer.kind === 'moved' && last === undefined && writing.access.layout === 'refs')
return { kind: 'conflict' };
last = { mine, answer };
}
throw busy(writing.access, placeOf(writing.access.layout, writing.stream).ref);
}
async function commit(writing, tip, added) {
const entries = (0,ledger_chain .W)(tip.entries, added);
return {
commit: await commitOn(writing, tip, entries),
onto: tip.commit,
length: entries.length,
version: (0,ledger .E)(entries),
};
}
async function lookAgain(writing, { last, known }) {
const { scratch, access, stream } = writing;
if (last === undefined)
return known ?? readTip(scratch, access, stream);
try {
const tip = await readTip(scratch, access, stream);
return (await landed(writing, last.mine, tip)) ? 'ours' : tip;
}
catch (thrown) {
throw last.answer.kind === 'moved' ? thrown : unsure(thrown);
}
}
async function landed(writing, mine, tip) {
if (tip.commit === mine.commit)
return true;
if (tip.entries[mine.length - 1]?.hash !== mine.version)
return false;
const above = tip.entries.length - mine.length + 1;
const depth = writing.access.layout === 'refs' ? above : above + branchDepth;
return isBelow(writing, mine.commit, depth + 1);
}
function endIfHopeless({ access, stream }, { mine, answer }, { tip, idle }) {
const { ref } = placeOf(access.layout, stream);
const isUnmoved = mine.onto === tip.commit;
const isHopeless = idle >= mostIdle;
switch (answer.kind) {
case 'refused':
if (isUnmoved || idle >= mostRefusals)
throw refused(access, answer.words, ref);
return;
case 'moved':
case 'overtaken':
if (isUnmoved && isHopeless)
throw refused(access, answer.words, ref);
return;
case 'unclear':
if (isUnmoved && (isHopeless || !answer.mayPass))
throw unsure(failed(access, answer.stderr));
return;
default:
answer;
}
}
async function pause({ access }, pushes) {
await access.clock.sleep((0,external_node_crypto_.randomInt)(Math.min(20 * 2 ** pushes, 1_000)), access.signal);
}
;// CONCATENATED MODULE: ./lib/shared/ledger/git/patience.js
const mostMilliseconds = 5_000;
const mostTimes = 32;
function createPatience({ clock, signal }) {
const conflicts = new Map();
return {
after: async (path, append) => {
const began = clock.now();
const appended = await append();
if (appended.kind === 'appended') {
conflicts.delete(path);
return appended;
}
const count = (conflicts.get(path) ?? 0) + 1;
conflicts.set(path, count);
const took = Math.max(0, clock.now() - began);
const longest = Math.min(took * Math.min(4 ** count, mostTimes), mostMilliseconds);
if (longest >= 1)
await clock.sleep((0,external_node_crypto_.randomInt)(Math.floor(longest) + 1), signal);
return appended;
},
};
}
var redact = __webpack_require__(28888);
var process = __webpack_require__(56808);
var external_node_os_ = __webpack_require__(48161);
var file_lock = __webpack_require__(3169);
;// CONCATENATED MODULE: ./lib/shared/ledger/git/repository.js
const mostKeptBytes = 4_194_304;
async function makeRepository(holding = new Map()) {
try {
const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'azure-promote-git-'));
await Promise.all(['objects', 'refs'].map(name => (0,promises_.mkdir)((0,external_node_path_.join)(folder, name))));
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
for (const [path, content] of holding) {
await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), content);
}
return folder;
}
catch (cause) {
throw (0,file_lock .Oq)((0,external_node_os_.tmpdir)(), `git needs a temporary folder (${(0,file_lock .CA)(cause)})`, cause);
}
}
async function filesOf(folder) {
const found = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
const files = new Map();
let room = mostKeptBytes;
for (const each of found) {
const path = (0,external_node_path_.join)(each.parentPath, each.name).slice(folder.length + 1);
if (!each.isFile() || !/^(objects[\\/]|shallow$)/.test(path))
continue;
const content = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path));
room -= content.length;
if (room < 0)
return undefined;
files.set(path, content);
}
return files;
}
async function removeRepository(folder) {
await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
}
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
const folder = await makeRepository(holding);
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
await removeRepository(folder);
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
throw gitMissing('git is not installed, or not on the path');
case 'not-started':
throw gitMissing(`git cannot be started (${result.error})`);
case 'timed-out': {
const slow = `fatal: git did not end within ${Math.round(access.deadlineMilliseconds / 1000)} s`;
return { exitCode: undefined, stdout: '', stderr: `${slow}\n` };
}
case 'ended':
if (result.truncated)
throw unusable(access, 'git printed more than 64 MiB');
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
throw gitMissing('git is too old');
return carriedOver(settings, access.authorization === undefined ? 'as-user' : 'by-token');
}
;// CONCATENATED MODULE: ./lib/shared/ledger/git/server-time.js
function serverTime({ remote: { web }, authorization }, transport) {
if (web === undefined || transport === undefined)
return undefined;
const url = new URL(`${web.href.replace(/\/$/, '')}/info/refs?service=git-upload-pack`);
return async () => {
const answer = await transport.send({
method: 'GET',
url,
headers: {
'git-protocol': 'version=2',
...(authorization !== undefined && { authorization: authorization.reveal() }),
},
expect: 'none',
});
const time = Date.parse(answer.header('date') ?? '');
if (!Number.isNaN(time))
return time;
throw new fault .v('LEDGER_UNREADABLE', 'the server of the ledger does not say what time it is', {
facts: { repository: web.href },
});
};
}
;// CONCATENATED MODULE: ./lib/shared/ledger/git/git.js
function gitLedger(options) {
const access = {
remote: parseRemote(options.remote),
layout: checkLayout(options.layout),
authorization: options.authorization,
environment: options.environment,
clock: options.clock,
signal: options.signal,
deadlineMilliseconds: options.deadlineMilliseconds ?? 60_000,
};
const inScratch = scratchFor(access);
const time = serverTime(access, options.transport);
return {
name: nameOf(access),
lasting: true,
...streamsIn(inScratch, access),
streams: async (of) => {
const wanted = (0,stream_path .yW)(of);
return (0,stream_path .IP)((await listStreams(inScratch, access, of)).filter(wanted));
},
...(time !== undefined && { time }),
};
}
function streamsIn(inScratch, access) {
let kept;
const patience = createPatience(access);
return {
read: async (stream) => {
const path = (0,stream_path .CX)(stream);
kept = undefined;
return inScratch(async (scratch) => {
const tip = await readTip(scratch, access, stream);
kept = { path, tip, files: await filesOf(scratch.folder) };
return tip.entries;
});
},
append: async (stream, added, expected) => {
const path = (0,stream_path .CX)(stream);
const isKnown = kept?.path === path && (0,ledger .E)(kept.tip.entries) === expected && added.length > 0;
const { tip: known, files } = isKnown && kept?.files !== undefined ? kept : {};
kept = undefined;
const append = { added, expected, known };
return patience.after(path, () => inScratch(scratch => appendTo({ scratch, access, stream }, append), files));
},
};
}
function nameOf({ remote, layout }) {
return layout === 'refs' ? `git:${remote.address}` : `git+branch:${layout.branch} of ${remote.address}`;
}
function listStreams(inScratch, access, of) {
const { layout } = access;
return inScratch(async (scratch) => {
const found = layout === 'refs'
? (await listRefs(scratch, access, refPattern(of))).map(streamOfRef)
: (await listFiles(scratch, access, branchRef(layout.branch))).map(streamOfFile);
return found.filter(stream => stream !== undefined);
});
}
async function listFiles(scratch, access, ref) {
const commit = await fetchTip(scratch, access, ref);
if (commit === '')
return [];
return (await succeed(scratch, access, ['ls-tree', '-r', '-z', '--name-only', commit])).split('\0');
}
}),
56808:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runProcess: () => (  runProcess)
});
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/shared/process/capped-output.js
function collect(stream, most) {
const chunks = [];
let room = most;
let truncated = false;
stream.on('data', (chunk) => {
if (chunk.length > room)
truncated = true;
if (room > 0)
chunks.push(chunk.subarray(0, room));
room = Math.max(0, room - chunk.length);
});
return {
text: () => new TextDecoder().decode(Buffer.concat(chunks)),
truncated: () => truncated,
release: () => stream.destroy(),
};
}
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/shared/process/process-tree.js
function leadsGroup() {
return external_node_process_.platform !== 'win32';
}
function signalTree(child, signal) {
const { pid } = child;
if (pid === undefined)
return;
if (!leadsGroup()) {
endTreeOnWindows(pid);
return;
}
try {
(0,external_node_process_.kill)(-pid, signal);
}
catch (thrown) {
const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
const gone = code === 'ESRCH' || code === 'EPERM';
if (!gone)
throw thrown;
}
}
function endTreeOnWindows(pid) {
const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
killer.on('error', () => {
(0,external_node_process_.kill)(pid);
});
}
;// CONCATENATED MODULE: ./lib/shared/process/process.js
const graceMilliseconds = 2_000;
const pipesMilliseconds = 500;
async function runProcess(request) {
request.signal.throwIfAborted();
const child = start(request);
const outputs = [child.stdout, child.stderr].map(stream => collect(stream, request.maxOutputBytes));
const failure = await started(child);
if (failure !== undefined)
return failure;
const over = new AbortController();
const stopped = stopOnTime(child, request, over.signal);
const end = await ended(child, request.clock);
over.abort();
const why = await stopped;
if (why !== undefined)
signalTree(child, 'SIGKILL');
for (const output of outputs)
output.release();
if (why === 'aborted')
throw request.signal.reason;
return why === 'timed-out'
? { kind: why, ...printed(outputs) }
: { kind: 'ended', ...end, ...printed(outputs) };
}
function start({ command, args, env, folder, input }) {
const child = (0,external_node_child_process_.spawn)(command, args, {
detached: leadsGroup(),
windowsHide: true,
...(env === undefined ? {} : { env: { ...env } }),
...(folder === undefined ? {} : { cwd: folder }),
});
child.stdin.on('error', () => {
});
child.stdin.end(input ?? '');
return child;
}
function started(child) {
return new Promise(resolve => {
child.once('spawn', () => resolve(undefined));
child.on('error', (error) => {
resolve(error.code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'not-started', error: error.code ?? '' });
});
});
}
function ended(child, clock) {
return new Promise(resolve => {
const closed = new AbortController();
child.once('exit', (code, signal) => {
const end = { exitCode: code ?? undefined, signal: signal ?? undefined };
child.once('close', () => {
closed.abort();
resolve(end);
});
clock.sleep(pipesMilliseconds, closed.signal).then(() => resolve(end), () => {
});
});
});
}
async function stopOnTime(child, { clock, deadlineMilliseconds, signal }, over) {
const why = await firstOf(clock, deadlineMilliseconds, signal, over);
if (why === undefined)
return undefined;
signalTree(child, 'SIGTERM');
try {
await clock.sleep(graceMilliseconds, over);
signalTree(child, 'SIGKILL');
}
catch {
}
return why;
}
async function firstOf(clock, milliseconds, signal, over) {
const either = AbortSignal.any([signal, over]);
try {
await clock.sleep(milliseconds, either);
return 'timed-out';
}
catch {
return over.aborted ? undefined : 'aborted';
}
}
function printed(outputs) {
const [stdout, stderr] = outputs.map(output => output.text());
return {
stdout: stdout ?? '',
stderr: stderr ?? '',
truncated: outputs.some(output => output.truncated()),
};
}
})
};
