import { several } from './several.js';
export const id = 5166;
export const ids = [5166];
export const modules = {
55166:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
azurePipelines: () => (  azurePipelines)
});
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
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
var pipeline_log = __webpack_require__(69903);
var summary = __webpack_require__(95736);
;// CONCATENATED MODULE: ./lib/shared/host/azure-pipelines.js
async function azurePipelines(io) {
(0,host_process .Bd)(io);
const cancelled = (0,cancellation .Z)(io, 'ignore');
const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(io.env['AGENT_TEMPDIRECTORY'] || (0,external_node_os_.tmpdir)(), 'azure-promote-'));
const library = await loadTaskLibrary(io, folder);
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
function summaries(folder, { print, redact, log }) {
let pages = 0;
return async (markdown) => {
pages += 1;
try {
print(azureSummary(await (0,summary .Sy)(folder, pages, redact(markdown))));
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
(several[49297]),
15372:
(several[15372]),
45259:
(several[45259]),
51337:
(several[51337]),
27368:
(several[27368]),
80062:
(several[80062]),
69903:
(several[69903]),
95736:
(several[95736])
};
