import { shared as shared34 } from './shared-34.js';
import { shared as shared35 } from './shared-35.js';
export const id = 2658;
export const ids = [2658];
export const modules = {
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
}),
86175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  promotionOf),
n: () => (  queueOf)
});
function promotionOf({ promotions }, id) {
return promotions.find(promotion => promotion.id === id);
}
function queueOf({ promotions, holder }) {
return promotions.filter(promotion => !promotion.finished && promotion !== holder);
}
}),
62658:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
makePromoteDesk: () => (  makePromoteDesk)
});
var happened = __webpack_require__(5526);
var promotion_standing = __webpack_require__(86175);
var read = __webpack_require__(4290);
var secret = __webpack_require__(85062);
var inputs = __webpack_require__(57485);
var ledgers = __webpack_require__(84134);
var wiring_parsers = __webpack_require__(57092);
var rollout_books = __webpack_require__(22588);
var this_run = __webpack_require__(36889);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var fault = __webpack_require__(88538);
var git_remote = __webpack_require__(23328);
var clock = __webpack_require__(76114);
;// CONCATENATED MODULE: ./lib/shared/wiring/promote/policy-files.js
async function openLibrary(wiring, values) {
const isRunner = wiring.host.name !== 'terminal';
const from = values['policy-from'] ?? (isRunner ? 'default-branch' : 'checkout');
if (from === 'checkout') {
if (isRunner)
wiring.host.log.warning(ownPolicy);
return library(values.policy, path => checkedOut(wiring, path));
}
const read = await fetched(wiring, from, values.policy);
return library(values.policy, path => read(path));
}
const ownPolicy = 'the policy is read from the checkout: whoever is promoted may have changed it; `policy-from: default-branch` reads it from where it was reviewed';
async function library(path, read) {
return { policy: await read(path), beside: read };
}
function documentOf(text, of) {
return { ...of, text, digest: digestOf(text) };
}
function digestOf(text) {
return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
async function checkedOut({ environment }, path) {
const root = environment['GITHUB_WORKSPACE'] ?? environment['BUILD_SOURCESDIRECTORY'] ?? '';
try {
return documentOf(await (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8'), { name: path, uri: `file:${path}` });
}
catch (thrown) {
throw unreadable(path, (0,fault .P)(thrown).message);
}
}
const deadlineMilliseconds = 60_000;
async function fetched(wiring, from, first) {
const { scratchFor } = await __webpack_require__.e(  3054).then(__webpack_require__.bind(__webpack_require__, 33054));
const signal = wiring.host.cancelled;
const remote = (0,git_remote .M8)(await (0,ledgers .e1)(wiring, signal));
const inScratch = scratchFor({
remote,
layout: 'refs',
authorization: (0,ledgers .rv)(wiring),
environment: wiring.environment,
clock: clock .dQ,
signal,
deadlineMilliseconds,
});
const wanted = from === 'default-branch' ? 'HEAD' : from;
const where = from === 'default-branch' ? 'the default branch' : 'the commit';
const readAt = async (path, commit) => inScratch(async ({ run }) => {
const fetching = await run(['fetch', '--quiet', '--depth=1', '--filter=blob:none', 'ledger', commit]);
if (fetching.exitCode !== 0)
throw unreadable(path, lastLine(fetching.stderr));
const [found, shown] = [
await run(['rev-parse', 'FETCH_HEAD']),
await run(['cat-file', 'blob', `FETCH_HEAD:${inTree(path)}`]),
];
if (shown.exitCode !== 0)
throw unreadable(path, `it is not in ${where}: ${lastLine(shown.stderr)}`);
const sha = found.stdout.trim();
return documentOf(shown.stdout, {
name: `${path} of ${where} (${sha.slice(0, 7)})`,
uri: uriOf(remote.web, { sha, path: inTree(path) }),
});
});
const policy = await readAt(first, wanted);
const commit = /[0-9a-f]{40}/.exec(policy.uri)?.[0] ?? wanted;
return async (path) => (path === first ? policy : readAt(path, commit));
}
function inTree(path) {
return external_node_path_.posix.normalize(path.replaceAll('\\', '/'));
}
function uriOf(web, { sha, path }) {
if (web === undefined)
return `git:${sha}#${path}`;
const address = web.href.replace(/\.git$/, '');
return web.host === 'dev.azure.com' || web.host.endsWith('.visualstudio.com')
? `${address}?path=/${path}&version=GC${sha}`
: `${address}/blob/${sha}/${path}`;
}
function lastLine(text) {
return text.trim().split('\n').at(-1) ?? '';
}
function unreadable(path, why) {
return new fault .v('POLICY_INVALID', `the policy ${path} cannot be read: ${why}`, {
hint: 'name the file by `policy`, from the root of the repository, and where it is read by `policy-from`',
});
}
;// CONCATENATED MODULE: ./lib/shared/wiring/promote/desk.js
function makePromoteDesk(wiring, makePorts) {
const { host, clock, environment } = wiring;
const books = async (given, stream) => {
const within = givenWiring(wiring, given);
return (0,rollout_books .F)(await (0,ledgers.openLedger)((0,ledgers .bC)(within).place, within, host.cancelled), stream);
};
return {
host: host.name,
info: host.log.info,
warn: host.log.warning,
now: () => clock.now(),
digestOf: digestOf,
open: values => openLibrary(wiring, values),
secret: name => {
const value = environment[name];
if (value !== undefined && value !== '')
host.mask(new secret .z(value));
return value;
},
enter: async ({ inputs, rules, needs }, given) => {
const within = givenWiring(wiring, given);
const parsers = await (0,wiring_parsers .I)(inputs, within.raw.get);
const raw = { ...within.raw, parsers };
const values = (0,read .K)(inputs, rules, raw);
const ports = await makePorts(needs, { ...within, raw });
return { values, ports: ports };
},
standing: async (given, stream) => (await books(given, stream)).read(),
order: async (given, stream, { kind, promotion, reason }) => {
const { driver: by } = (0,this_run .o)(host, environment);
await (await books(given, stream)).add(standing => {
const found = (0,promotion_standing .b)(standing, promotion);
if (found === undefined || found.finished !== undefined)
return [];
return [(0,happened .M)({ kind, promotion, reason }, { at: clock.now(), by })];
});
},
sleep: async (milliseconds, isOver) => {
const signal = isOver === undefined ? host.cancelled : AbortSignal.any([host.cancelled, isOver]);
try {
await clock.sleep(Math.max(0, milliseconds), signal);
}
catch (thrown) {
if (isOver?.aborted !== true || host.cancelled.aborted)
throw thrown;
}
},
publish: promotion => host.publish?.('PROMOTION_ID', promotion),
};
}
const runsOwn = [...Object.keys(inputs .o), 'job-timeout', 'journal', 'job-status'];
const givenAlways = Object.entries(inputs .o).flatMap(([name, { fallback }]) => fallback === undefined ? [] : [name]);
function givenWiring(wiring, given) {
const { raw } = wiring;
const get = (name) => {
const own = runsOwn.includes(name) ? raw.get(name) : undefined;
return givenAlways.includes(name) ? (given[name] ?? own) : (own ?? given[name]);
};
return { ...wiring, raw: { ...raw, get } };
}
}),
22588:
(shared34[22588]),
36889:
(shared35[36889])
};
