import { shared as shared16 } from './shared-16.js';
import { shared as shared45 } from './shared-45.js';
export const id = 8661;
export const ids = [8661];
export const modules = {
49297:
(shared45[49297]),
15372:
(shared45[15372]),
45259:
(shared16[45259]),
51337:
(shared45[51337]),
98661:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
github: () => (  github)
});
var external_node_fs_ = __webpack_require__(73024);
var cancellation = __webpack_require__(49297);
;// CONCATENATED MODULE: ./lib/shared/host/codec/github-codec.js
function githubCommand(name, properties, text) {
const pairs = Object.entries(properties).filter(([, value]) => value !== '');
const written = pairs.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',');
return `::${name}${written === '' ? '' : ` ${written}`}::${escapeText(text)}`;
}
const githubCommands = {
debug: text => githubCommand('debug', {}, text),
annotation: ({ kind, text, title }) => githubCommand(kind, { title: title ?? '' }, text),
openGroup: title => githubCommand('group', {}, title),
closeGroup: '::endgroup::',
mask: line => githubCommand('add-mask', {}, line),
};
function githubRecord(name, value) {
if (name === '' || /[=\r\n]|<</.test(name))
throw new Error('the name of a record would end it early');
const end = unusedDelimiter(name + value);
return `${name}<<${end}\n${value}\n${end}\n`;
}
function githubInputVariable(name) {
return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function unusedDelimiter(value) {
let delimiter = 'azure_promote_end';
for (let count = 2; value.includes(delimiter); count += 1)
delimiter = `azure_promote_end_${count}`;
return delimiter;
}
function escapeText(text) {
return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
return escapeText(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
var host_ending = __webpack_require__(51337);
var host_process = __webpack_require__(27368);
var job_status = __webpack_require__(80062);
var fault_fault = __webpack_require__(88538);
var secret = __webpack_require__(85062);
;// CONCATENATED MODULE: ./lib/shared/host/official/id-token.js
const permission = 'add `permissions: id-token: write` to the job or the workflow; a pull request from a fork never gets a token';
const [urlName, tokenName] = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
async function githubIdToken(ask, audience) {
const url = addressFor(ask.environment, audience);
const key = new secret .z(variable(ask.environment, tokenName));
ask.mask(key);
const { createTransport } = await Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(9543), __webpack_require__.e(557), __webpack_require__.e(1)]).then(__webpack_require__.bind(__webpack_require__, 60557));
const { environment, clock, cancelled: signal, trace } = ask;
const transport = createTransport({ clock, environment, signal, trace, userAgent: 'azure-promote' });
try {
const headers = { authorization: `Bearer ${key.reveal()}`, accept: 'application/json' };
const { json } = await transport.send({ method: 'GET', url, headers });
const token = valueIn(json);
ask.mask(token);
return token;
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
throw fault.code === 'CANCELLED' ? fault : notIssued(fault, audience);
}
}
function addressFor(environment, audience) {
const given = variable(environment, urlName);
if (!URL.canParse(given))
throw missing(`${urlName} is no address`);
const url = new URL(given);
url.searchParams.set('audience', audience);
return url;
}
function variable(environment, name) {
const value = environment[name] ?? '';
if (value === '')
throw missing(name);
return value;
}
function missing(what) {
return new fault_fault .v('IDENTITY_NO_TOKEN', 'this job may not ask GitHub for an ID token', {
hint: permission,
facts: { missing: what },
});
}
function valueIn(json) {
const found = typeof json === 'object' && json !== null && 'value' in json ? json.value : undefined;
if (typeof found === 'string' && found !== '')
return new secret .z(found);
throw new fault_fault .v('IDENTITY_NO_TOKEN', 'the answer holds no token');
}
function notIssued(cause, audience) {
return new fault_fault .v('IDENTITY_NO_TOKEN', `GitHub did not issue an ID token: ${cause.message}`, {
hint: 'run the job again; if it lasts, look at www.githubstatus.com, and at the proxy of a self-hosted runner',
facts: { ...cause.facts, audience },
cause,
});
}
var pipeline_log = __webpack_require__(69903);
var summary = __webpack_require__(95736);
;// CONCATENATED MODULE: ./lib/shared/host/github.js
function github(io, clock) {
(0,host_process .Bd)(io);
const cancelled = (0,cancellation .Z)(io, 'ignore');
const inputs = (0,host_process .Zr)(io.env, ['INPUT_']);
const state = new Map();
const { log, mask, redact } = (0,pipeline_log .v5)(io, 'github', githubCommands);
const record = (file, name, value) => {
const path = io.env[file] ?? '';
if (path === '') {
log.warning(`${name} is not written: ${file} names no file`);
return;
}
try {
(0,external_node_fs_.appendFileSync)(path, githubRecord(name, redact(value)), 'utf8');
}
catch (thrown) {
log.warning(`${name} is not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
}
};
const output = (name, value) => record('GITHUB_OUTPUT', name, value);
return {
name: 'github',
raw: name => inputs.get(githubInputVariable(name)) || undefined,
log,
mask,
redact,
output,
publish: (name, value) => record('GITHUB_ENV', name, value),
summary: markdown => summarize(io, redact(markdown), log.warning),
save: (name, value) => {
state.set(name, value);
record('GITHUB_STATE', name, value);
},
saved: name => state.get(name) ?? (io.env[`STATE_${name}`] || undefined),
jobStatus: () => (0,job_status .J)(inputs.get(githubInputVariable('job-status'))),
idToken: audience => githubIdToken({ environment: io.env, clock, cancelled, trace: log.debug, mask }, audience),
connection: () => undefined,
cancelled,
finish: async (ending) => {
if ((0,host_ending .WN)(ending))
io.exitCode = 1;
for (const [name, value] of (0,host_ending .u8)(ending))
output(name, value);
(0,host_ending .LX)(ending, log);
await (0,host_process .zd)(io);
},
};
}
async function summarize(io, markdown, warn) {
const path = io.env['GITHUB_STEP_SUMMARY'] ?? '';
if (path === '')
return;
try {
await (0,summary .fe)(path, markdown);
}
catch (thrown) {
warn(`the summary is not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
}
}
}),
27368:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bd: () => (  outliveReaders),
Zr: () => (  takeVariables),
zd: () => (  printed)
});
function takeVariables(environment, prefixes) {
const taken = new Map();
for (const [name, value] of Object.entries(environment)) {
if (!prefixes.some(prefix => name.startsWith(prefix)))
continue;
if (value !== undefined)
taken.set(name, value);
delete environment[name];
}
return taken;
}
function outliveReaders(io) {
for (const printer of [io.stdout, io.stderr])
printer.on('error', () => undefined);
}
async function printed(io) {
for (const printer of [io.stdout, io.stderr]) {
await new Promise(resolve => {
printer.write('', () => resolve());
});
}
}
}),
80062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  jobStatusOf)
});
const words = {
success: 'succeeded',
succeeded: 'succeeded',
succeededwithissues: 'succeeded',
failure: 'failed',
failed: 'failed',
cancelled: 'cancelled',
canceled: 'cancelled',
};
function jobStatusOf(word) {
return words[word?.toLowerCase() ?? ''] ?? 'unknown';
}
}),
69903:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v5: () => (  startSpeech)
});
var _codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15372);
var _codec_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45259);
const annotationKinds = ['notice', 'warning', 'error'];
const mostAnnotations = 10;
const longestAnnotation = 4096;
function startSpeech(io, host, commands) {
const { hide, redact } = (0,_codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__  .I)();
const print = (line) => void io.stdout.write(`${line}\n`);
const lines = (text) => (0,_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_0__  .vL)(redact(text), host);
const mask = (secret) => {
hide(secret.reveal());
for (const line of (0,_codec_redaction_js__WEBPACK_IMPORTED_MODULE_1__  .F)(secret.reveal()))
print(commands.mask(line));
};
return { print, redact, lines, mask, log: pipelineLog({ print, lines }, commands) };
}
function pipelineLog({ print, lines }, commands) {
const given = { notice: 0, warning: 0, error: 0 };
const missed = { notice: 0, warning: 0, error: 0 };
const plain = (text) => {
for (const line of lines(text))
print(line);
};
const annotate = (annotation, places) => {
const { kind } = annotation;
const shown = fitted(annotation, lines);
const command = commands.annotation(shown);
const fits = command !== undefined && given[kind] < places;
if (command !== undefined)
(fits ? given : missed)[kind] += 1;
if (fits)
print(command);
if (!fits || shown.text.endsWith(cutMark))
plain(`${kind}: ${annotation.text}`);
};
return {
debug: text => {
for (const line of lines(text))
print(commands.debug(line));
},
info: plain,
notice: text => annotate({ kind: 'notice', text }, mostAnnotations),
warning: text => annotate({ kind: 'warning', text }, mostAnnotations),
error: text => annotate({ kind: 'error', text }, mostAnnotations - 1),
group: (title, content) => {
print(commands.openGroup(lines(title).join(' ')));
for (const text of content)
plain(text);
print(commands.closeGroup);
},
last: annotation => annotate(annotation, mostAnnotations),
close: () => {
for (const kind of annotationKinds) {
const count = missed[kind];
if (count > 0)
print(`${count} more ${count === 1 ? kind : `${kind}s`} above, only in this log`);
}
},
};
}
const cutMark = '… (the whole of it stands in the log)';
function fitted({ kind, text, title }, lines) {
const whole = lines(text).join('\n');
const start = whole.slice(0, longestAnnotation - cutMark.length).replace(/[\ud800-\udbff]$/, '');
const shown = whole.length <= longestAnnotation ? whole : `${start}${cutMark}`;
return { kind, text: shown, ...(title !== undefined && { title: lines(title).join(' ') }) };
}
}),
95736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sy: () => (  writeSummary),
fe: () => (  appendSummary)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
const summaryLimit = 1024 * 1024;
const cutNote = '\n\nThe rest of this page is left out: it would be longer than the host accepts.\n';
function fittedSummary(markdown, room) {
const bytes = Buffer.from(markdown, 'utf8');
if (bytes.length <= room)
return markdown;
const fence = '\n```';
const budget = room - Buffer.byteLength(fence + cutNote);
if (budget <= 0)
return '';
const lineEnd = bytes.subarray(0, budget).lastIndexOf('\n');
const kept = bytes.subarray(0, lineEnd > 0 ? lineEnd : wholeCharacters(bytes, budget)).toString('utf8');
return `${kept}${endsInsideFence(kept) ? fence : ''}${cutNote}`;
}
async function appendSummary(path, markdown) {
const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
const text = fittedSummary(`${markdown}\n`, summaryLimit - before.size);
if (text !== '')
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text, 'utf8');
}
async function writeSummary(directory, page, markdown) {
const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, page === 1 ? 'azure-promote.md' : `azure-promote-${page}.md`);
await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, fittedSummary(`${markdown}\n`, summaryLimit), 'utf8');
return path;
}
function wholeCharacters(bytes, end) {
let at = end;
while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
at -= 1;
return at;
}
function endsInsideFence(markdown) {
return (markdown.match(/^```/gm)?.length ?? 0) % 2 === 1;
}
})
};
