import { shared as shared16 } from './shared-16.js';
import { shared as shared45 } from './shared-45.js';
export const id = 3090;
export const ids = [3090];
export const modules = {
73090:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
azurePipelines: () => (  azurePipelines)
});
var fault = __webpack_require__(88538);
var names = __webpack_require__(62600);
var step_secret = __webpack_require__(85062);
var cancellation = __webpack_require__(49297);
;// CONCATENATED MODULE: ./lib/shared/host/codec/azure-codec.js
function azureCommand(name, properties, text) {
const pairs = Object.entries(properties).filter(([, value]) => value !== '');
const written = pairs.map(([key, value]) => `${key}=${escapeProperty(value)};`).join('');
return `##vso[${name}${written === '' ? '' : ` ${written}`}]${escapeText(text)}`;
}
const azureCommands = {
debug: text => azureCommand('task.debug', {}, text),
annotation: ({ kind, text, title }) => kind === 'notice' ? undefined : azureCommand('task.logissue', { type: kind, code: title ?? '' }, text),
openGroup: title => `##[group]${title}`,
closeGroup: '##[endgroup]',
mask: line => azureCommand('task.setsecret', {}, line),
};
function azureOutput(variable, value) {
return azureCommand('task.setvariable', { variable, isOutput: 'true' }, value);
}
function azureVariable(variable, value) {
return azureCommand('task.setvariable', { variable }, value);
}
function azureTaskVariable(variable, value) {
return azureCommand('task.settaskvariable', { variable }, value);
}
function azureSummary(path) {
return azureCommand('task.uploadsummary', {}, path);
}
function azureBuildTag(tag) {
return azureCommand('build.addbuildtag', {}, tag.replaceAll(':', '-'));
}
function azureProgress(percent, text) {
return azureCommand('task.setprogress', { value: String(Math.round(percent)) }, text);
}
function azureResult(result, text) {
return azureCommand('task.complete', { result }, text);
}
function escapeText(text) {
return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
return escapeText(value).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
var host_ending = __webpack_require__(51337);
var host_process = __webpack_require__(27368);
var job_status = __webpack_require__(80062);
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/shared/host/official/task-library.js
const secretPrefixes = ['INPUT_', 'ENDPOINT_AUTH_', 'SECRET_', 'SECUREFILE_TICKET_'];
async function loadTaskLibrary(io, folder) {
const forgetNewHandlers = rememberHandlers(io);
const library = await whileKeyIsIn(folder, io.env, () => withoutDebugLines(io.stdout, () => __webpack_require__.e(  358).then(__webpack_require__.t.bind(__webpack_require__, 70358, 19))));
library.setStdStream(new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() }));
forgetNewHandlers();
(0,host_process .Zr)(io.env, secretPrefixes);
return library;
}
function rememberHandlers(io) {
const exceptions = io.listeners('uncaughtException');
const rejections = io.listeners('unhandledRejection');
return () => {
for (const listener of io.listeners('uncaughtException')) {
if (!exceptions.includes(listener))
io.off('uncaughtException', listener);
}
for (const listener of io.listeners('unhandledRejection')) {
if (!rejections.includes(listener))
io.off('unhandledRejection', listener);
}
};
}
async function whileKeyIsIn(folder, environment, work) {
const before = environment['AGENT_TEMPDIRECTORY'];
environment['AGENT_TEMPDIRECTORY'] = folder;
try {
return await work();
}
finally {
if (before === undefined)
delete environment['AGENT_TEMPDIRECTORY'];
else
environment['AGENT_TEMPDIRECTORY'] = before;
}
}
async function withoutDebugLines(stdout, work) {
const write = stdout.write;
stdout.write = (text, done) => {
if (!String(text).startsWith('##vso[task.debug]'))
return write.call(stdout, text, done);
done?.();
return true;
};
try {
return await work();
}
finally {
stdout.write = write;
}
}
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/shared/host/own-folder.js
const lastPlace = '/dev/shm';
const sample = '0'.repeat(36);
async function ownFolder(wanted) {
const first = wanted || (0,external_node_os_.tmpdir)();
let unwritten;
for (const place of [first, (0,external_node_os_.tmpdir)(), lastPlace]) {
try {
const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place, 'azure-promote-'));
await (0,promises_.writeFile)((0,external_node_path_.join)(path, 'sample'), sample);
return { path, ...(unwritten !== undefined && { unwritten }) };
}
catch (thrown) {
unwritten ??= thrown;
}
}
throw new Error(`no file of ${sample.length} bytes can be written: make room in ${first}`, {
cause: unwritten,
});
}
var pipeline_log = __webpack_require__(69903);
var summary = __webpack_require__(95736);
;// CONCATENATED MODULE: ./lib/shared/host/azure-pipelines.js
async function azurePipelines(io) {
(0,host_process .Bd)(io);
const cancelled = (0,cancellation .Z)(io, 'ignore');
const folder = await ownFolder(io.env['AGENT_TEMPDIRECTORY']);
const library = await loadTaskLibrary(io, folder.path);
const state = new Map();
const speech = (0,pipeline_log .v5)(io, 'azure-pipelines', azureCommands);
const { log, mask, print, redact, lines } = speech;
const output = (name, value) => print(azureOutput((0,names .xQ)(name), redact(value)));
return {
name: 'azure-pipelines',
raw: name => library.getInput((0,names .xQ)(name), false) || undefined,
log,
progress: now => {
log.info(now.line);
print(azureProgress(now.percent, lines(now.bar).join(' ')));
},
mask,
redact,
tag: text => print(azureBuildTag(lines(text).join(' '))),
output,
publish: (name, value) => print(azureVariable(name, redact(value))),
summary: summaries(folder, speech),
save: (name, value) => {
state.set(name, value);
print(azureTaskVariable(name, JSON.stringify(redact(value))));
},
saved: name => state.get(name) ?? taskVariable(library, name),
jobStatus: () => (0,job_status .J)(io.env['AGENT_JOBSTATUS']),
idToken: () => Promise.reject(noIdToken()),
connection: id => connection(library, id, mask),
cancelled,
finish: async (ending) => {
for (const [name, value] of (0,host_ending .u8)(ending))
output(name, value);
(0,host_ending .LX)(ending, log);
const result = (0,host_ending .WN)(ending) ? 'Failed' : 'Succeeded';
print(azureResult(result, lines(`${ending.outcome}: ${ending.headline}`).join(' ')));
await (0,host_process .zd)(io);
},
};
}
function summaries({ path, unwritten }, { print, redact, log }) {
let pages = 0;
return async (markdown) => {
pages += 1;
try {
if (unwritten !== undefined)
throw unwritten;
print(azureSummary(await (0,summary .Sy)(path, pages, redact(markdown))));
}
catch (thrown) {
log.warning(`the summary is not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
}
};
}
function taskVariable(library, name) {
const kept = library.getTaskVariable(name);
if (kept === undefined || kept === '')
return undefined;
const value = JSON.parse(kept);
if (typeof value !== 'string')
throw new Error(`the task variable ${name} was not written by this step`);
return value;
}
function connection(library, given, mask) {
const id = given.toUpperCase() === 'SYSTEMVSSCONNECTION' ? 'SYSTEMVSSCONNECTION' : given;
const url = library.getEndpointUrl(id, true);
const scheme = library.getEndpointAuthorizationScheme(id, true);
if (url === undefined || scheme === undefined)
return undefined;
const parameter = (name) => library.getEndpointAuthorizationParameter(id, name, true) || undefined;
return {
id,
scheme,
url,
parameter,
secret: name => {
const value = parameter(name);
if (value === undefined)
return undefined;
const secret = new step_secret .z(value);
mask(secret);
return secret;
},
setting: name => library.getEndpointDataParameter(id, name, true) || undefined,
};
}
function noIdToken() {
return new fault .v('IDENTITY_NO_TOKEN', 'Azure Pipelines issues no ID token to a step', {
hint: 'name a service connection with workload identity federation; the sign-in goes through it',
});
}
}),
49297:
(shared45[49297]),
15372:
(shared45[15372]),
45259:
(shared16[45259]),
51337:
(shared45[51337]),
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
