export const id = 9474;
export const ids = [9474];
export const modules = {
9474:
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
var faults = __webpack_require__(20923);
var remote = __webpack_require__(23328);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var words = __webpack_require__(71149);
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
throw (0,faults .gz)(access, listed.stderr);
if (headers && !spokenByGit.test(await (0,promises_.readFile)(path, 'utf8')))
throw (0,faults ._P)(access, 'what answers there is no git server');
return listed.stdout
.split('\n')
.map(line => line.split('\t')[1] ?? '')
.filter(name => name !== '');
}
async function patiently(access, run) {
for (let attempt = 1;; attempt += 1) {
const ran = await run();
if (ran.exitCode === 0 || attempt === tries || !(0,words .bg)(ran.stderr))
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
if (!(0,words .iE)(fetched.stderr, ref))
throw (0,faults .gz)(access, fetched.stderr);
if (access.remote.web !== undefined)
await listRefs(scratch, access, ref);
return '';
}
const [commit = ''] = (await (0,promises_.readFile)((0,external_node_path_.join)(scratch.folder, 'FETCH_HEAD'), 'utf8')).split('\t');
return commit;
}
async function readTip(scratch, access, stream) {
const { ref, file } = (0,remote .$t)(access.layout, stream);
const commit = await fetchTip(scratch, access, ref);
if (commit === '')
return { commit, entries: [] };
const text = contentOf(await succeed(scratch, access, ['cat-file', '--batch'], `${commit}:${file}\n`));
if (text === undefined) {
if (access.layout !== 'refs')
return { commit, entries: [] };
throw (0,faults ._P)(access, `its commit holds no ${file}`, ref);
}
const chain = 'problem' in text ? { line: 1, ...text } : (0,ledger_chain .z)(text.content);
if ('problem' in chain)
throw (0,faults ._P)(access, `line ${chain.line}: ${chain.problem}`, ref);
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
throw (0,faults .gz)(access, stderr);
return stdout;
}
;// CONCATENATED MODULE: ./lib/shared/ledger/git/commit.js
const mostStreamBytes = 33_554_432;
async function commitOn({ scratch, access, stream }, tip, entries) {
const { file } = (0,remote .$t)(access.layout, stream);
const text = entries.map(entry => `${(0,ledger_entry .IL)(entry)}\n`).join('');
if (Buffer.byteLength(text) > mostStreamBytes)
throw (0,faults ._P)(access, 'the stream would exceed 32 MiB');
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
const { ref } = (0,remote .$t)(access.layout, stream);
const lease = `--force-with-lease=${ref}:${expected}`;
const args = ['push', '--porcelain', '--no-verify', '--no-recurse-submodules', lease];
const { exitCode, stdout, stderr } = await scratch.run([...args, 'ledger', `${commit}:${ref}`]);
return (0,words .d7)(exitCode, stdout, stderr);
}
async function isBelow({ scratch, access, stream }, commit, depth) {
const { ref } = (0,remote .$t)(access.layout, stream);
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
throw (0,faults .S2)(writing.access, (0,remote .$t)(writing.access.layout, writing.stream).ref);
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
throw last.answer.kind === 'moved' ? thrown : (0,faults .Nf)(thrown);
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
const { ref } = (0,remote .$t)(access.layout, stream);
const isUnmoved = mine.onto === tip.commit;
const isHopeless = idle >= mostIdle;
switch (answer.kind) {
case 'refused':
if (isUnmoved || idle >= mostRefusals)
throw (0,faults .J5)(access, answer.words, ref);
return;
case 'moved':
case 'overtaken':
if (isUnmoved && isHopeless)
throw (0,faults .J5)(access, answer.words, ref);
return;
case 'unclear':
if (isUnmoved && (isHopeless || !answer.mayPass))
throw (0,faults .Nf)((0,faults .gz)(access, answer.stderr));
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
var program = __webpack_require__(33054);
var repository = __webpack_require__(97638);
var fault = __webpack_require__(88538);
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
remote: (0,remote .M8)(options.remote),
layout: (0,remote .HX)(options.layout),
authorization: options.authorization,
environment: options.environment,
clock: options.clock,
signal: options.signal,
deadlineMilliseconds: options.deadlineMilliseconds ?? 60_000,
};
const inScratch = (0,program.scratchFor)(access);
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
kept = { path, tip, files: await (0,repository .R8)(scratch.folder) };
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
? (await listRefs(scratch, access, (0,remote .uo)(of))).map(remote .rf)
: (await listFiles(scratch, access, (0,remote .Mi)(layout.branch))).map(remote .Mg);
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
23328:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$t: () => (  placeOf),
HX: () => (  checkLayout),
M8: () => (  parseRemote),
Mg: () => (  streamOfFile),
Mi: () => (  branchRef),
rf: () => (  streamOfRef),
uo: () => (  refPattern)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _stream_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20159);
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
if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || !text.includes(':'))
return { address: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(text), web: undefined };
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
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', `the repository of the ledger cannot be used: ${why}`, {
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
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', 'the branch of the ledger needs a plain name', {
hint: 'use letters, digits, dots, hyphens, underscores and single slashes',
facts: { got: branch.slice(0, 60) },
});
}
function placeOf(layout, stream) {
const path = (0,_stream_path_js__WEBPACK_IMPORTED_MODULE_2__  .CX)(stream);
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
return ref.startsWith(root) ? (0,_stream_path_js__WEBPACK_IMPORTED_MODULE_2__  .kD)(ref.slice(root.length)) : undefined;
}
function streamOfFile(file) {
return file.endsWith(ending) ? (0,_stream_path_js__WEBPACK_IMPORTED_MODULE_2__  .kD)(file.slice(0, -ending.length)) : undefined;
}
function hasControls(text) {
return [...text].some(sign => sign < ' ' || sign === '\u007f');
}
})
};
