import { several } from './several.js';
export const id = 8661;
export const ids = [8661];
export const modules = {
49297:
(several[49297]),
15372:
(several[15372]),
45259:
(several[45259]),
51337:
(several[51337]),
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
if (path !== '')
(0,external_node_fs_.appendFileSync)(path, githubRecord(name, redact(value)), 'utf8');
else
log.warning(`${name} is not written: ${file} names no file`);
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
(several[27368]),
80062:
(several[80062]),
69903:
(several[69903]),
95736:
(several[95736])
};
