import { shared as shared23 } from './shared-23.js';
import { shared as shared44 } from './shared-44.js';
import { shared as shared48 } from './shared-48.js';
import { shared as shared49 } from './shared-49.js';
export const id = 5986;
export const ids = [5986];
export const modules = {
45836:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => (  isCallForHelp),
c: () => (  parseStepArguments)
});
var external_node_util_ = __webpack_require__(57975);
var did_you_mean = __webpack_require__(97331);
var fault = __webpack_require__(88538);
var manifest_definition = __webpack_require__(67106);
;// CONCATENATED MODULE: ./lib/shared/manifest/flags.js
const standingFlags = {
debug: { type: 'boolean' },
help: { type: 'boolean' },
json: { type: 'boolean' },
};
function stepFlags(definition) {
const names = (0,manifest_definition .h)(definition, 'terminal').map(([name]) => name);
return { ...Object.fromEntries(names.map(name => [name, { type: 'string' }])), ...standingFlags };
}
var names = __webpack_require__(62600);
;// CONCATENATED MODULE: ./lib/shared/cli/arguments.js
function parseStepArguments(inputs, words) {
if (words.some(isCallForHelp))
return { flags: {}, json: false, help: true };
const reading = { inputs, options: stepFlags({ inputs }), given: new Set() };
const problems = {};
const flags = {};
const tokens = tokensOf(reading.options, words);
for (const [at, token] of tokens.entries()) {
if (token.kind === 'option') {
const problem = isShort(words[token.index])
? 'expected two hyphens before the name of a flag'
: problemOf(token, reading);
reading.given.add(token.name);
if (problem !== undefined)
problems[shownFlag(token, words)] = problem;
else if (token.value !== undefined)
flags[token.name] = joined(flags[token.name], token.value);
}
else if (token.kind === 'positional' && !follows(tokens[at - 1], token, reading)) {
problems[shownWord(token, reading)] = 'expected a flag that begins with --';
}
}
if (Object.keys(problems).length > 0)
throw badFlags(problems);
return { flags, json: reading.given.has('json'), help: false };
}
function isCallForHelp(word) {
return word === '--help' || word === '-h';
}
function tokensOf(options, words) {
const takesValue = (word = '') => word.startsWith('--') && options[word.slice(2)]?.type === 'string';
const args = words.map((word, at) => (isShort(word) && !takesValue(words[at - 1]) ? `-${word}` : word));
return (0,external_node_util_.parseArgs)({ args, options, strict: false, tokens: true, allowPositionals: true }).tokens;
}
function isShort(word = '') {
return /^-[^-]/.test(word);
}
function problemOf(token, { inputs, options, given }) {
const { name, value, inlineValue } = token;
if (!Object.hasOwn(options, name)) {
const near = (0,did_you_mean .a)(name, Object.keys(options));
return near === undefined ? 'there is no such flag' : `there is no such flag; did you mean --${near}?`;
}
if (inputs[name]?.kind.name === 'secret') {
return `a secret on the command line is seen by others; set ${(0,names .jJ)(name)} instead`;
}
if (given.has(name) && inputs[name]?.kind.name !== 'lines')
return 'given twice';
if (Object.hasOwn(standingFlags, name))
return value === undefined ? undefined : 'takes no value';
const swallowed = value?.startsWith('--') === true && inlineValue === false;
return value === undefined || swallowed ? 'expected a value after it' : undefined;
}
function joined(before, value) {
return before === undefined ? value : `${before}\n${value}`;
}
function shownFlag({ index }, words) {
const name = (words[index] ?? '').replace(/=.*/s, '');
return /^-[\w-]{1,60}$/.test(name) ? name : JSON.stringify(name.slice(0, 60));
}
function follows(before, { index }, { options }) {
if (before?.kind !== 'option' || before.index !== index - 1)
return false;
return !Object.hasOwn(options, before.name) && before.inlineValue !== true;
}
function shownWord({ value, index }, { inputs, given }) {
const hidden = [...given].some(name => inputs[name]?.kind.name === 'secret');
return hidden ? `word ${index + 1}` : JSON.stringify(value.slice(0, 60));
}
function badFlags(problems) {
const count = Object.keys(problems).length;
return new fault .v('INPUT_INVALID', count === 1 ? 'one flag needs attention' : `${count} flags need attention`, {
facts: problems,
hint: 'run the command with --help for its flags',
});
}
}),
15986:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
main: () => (  main)
});
var fault_fault = __webpack_require__(88538);
var host_process = __webpack_require__(27368);
var terminal = __webpack_require__(26642);
var outcome = __webpack_require__(41604);
var steps_all = __webpack_require__(73926);
var cli_arguments = __webpack_require__(45836);
;// CONCATENATED MODULE: ./lib/shared/cli/commands.js
const commands = [
{
name: 'demo',
readsWords: true,
summary: 'Watch a good and a bad release on a local Azure.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(8121), __webpack_require__.e(2437), __webpack_require__.e(5219)]).then(__webpack_require__.bind(__webpack_require__, 5219))).demo(words, io),
},
{
name: 'playground',
readsWords: true,
summary: 'Start a local Azure with real traffic to try things on.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(8121), __webpack_require__.e(3285)]).then(__webpack_require__.bind(__webpack_require__, 63285))).playground(words, io),
},
{
name: 'plan',
readsWords: true,
summary: 'Tell what a ladder can see, or what promote would do.',
run: async (words, io) => {
const { runStepCommand } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 19796));
if (words.some(word => /^--artifact(=|$)/.test(word))) {
const { promote } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 86965));
return runStepCommand(promote, [...words, '--dry-run=true'], io);
}
const { plan } = await __webpack_require__.e(  7302).then(__webpack_require__.bind(__webpack_require__, 87302));
return runStepCommand(plan, words, io);
},
},
{
name: 'policy',
operands: 'VERB',
readsWords: true,
summary: 'Policies: show, test, or print the JSON schema.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(8599), __webpack_require__.e(3186), __webpack_require__.e(4566)]).then(__webpack_require__.bind(__webpack_require__, 74566))).policy(words, io),
},
{
name: 'record',
operands: 'VERB',
readsWords: true,
summary: 'Records: verify a pack of them, without a network.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(2437), __webpack_require__.e(3623)]).then(__webpack_require__.bind(__webpack_require__, 3623))).record(words, io),
},
{
name: 'judge',
readsWords: true,
summary: 'Judge recorded counts, line by line from standard input.',
run: async (words, io) => (await __webpack_require__.e(  2671).then(__webpack_require__.bind(__webpack_require__, 52671))).judge(words, io),
},
{
name: 'replay',
operands: 'FILE',
summary: 'Replay the journal of a rollout: each decision, and why.',
run: async (words, io) => (await __webpack_require__.e(  7854).then(__webpack_require__.bind(__webpack_require__, 17854))).replay(words, io),
},
{
name: 'pause',
operands: 'PROMOTION',
readsWords: true,
summary: 'Ask a promotion to wait where it is; judging goes on.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(4134), __webpack_require__.e(6028)]).then(__webpack_require__.bind(__webpack_require__, 56028))).order('pause', words, io),
},
{
name: 'continue',
operands: 'PROMOTION',
readsWords: true,
summary: 'Tell a promotion that waits or is held to go on.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(4134), __webpack_require__.e(6028)]).then(__webpack_require__.bind(__webpack_require__, 56028))).order('continue', words, io),
},
{
name: 'abort',
operands: 'PROMOTION',
readsWords: true,
summary: 'Tell a promotion to end: its traffic goes back.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(4134), __webpack_require__.e(6028)]).then(__webpack_require__.bind(__webpack_require__, 56028))).order('abort', words, io),
},
{
name: 'doctor',
readsWords: true,
summary: 'Check that a step could work from here.',
run: async (words, io) => {
const [{ doctor }, { runStepCommand }] = await Promise.all([
__webpack_require__.e(  7045).then(__webpack_require__.bind(__webpack_require__, 97045)),
Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 19796)),
]);
return runStepCommand(doctor, words, io);
},
},
{
name: 'explain',
operands: 'CODE',
summary: 'Say what an error code means and what to do about it.',
run: async (words, io) => (await __webpack_require__.e(  7459).then(__webpack_require__.bind(__webpack_require__, 67459))).explain(words, io),
},
{
name: 'help',
aliases: ['--help', '-h'],
operands: 'STEP',
summary: 'Show this list, or the help of the step behind it.',
run: async (words, io) => (await __webpack_require__.e(  3090).then(__webpack_require__.bind(__webpack_require__, 43090))).help(words, io, commands),
},
{
name: 'version',
aliases: ['--version'],
summary: 'Print the version.',
run: async (_, io) => {
const { version } = await __webpack_require__.e(  3848).then(__webpack_require__.bind(__webpack_require__, 3848));
io.stdout.write(`azure-promote ${version}\n`);
},
},
];
var step_command = __webpack_require__(19796);
var unknown_command = __webpack_require__(45534);
;// CONCATENATED MODULE: ./lib/shared/cli/main.js
async function main(io) {
(0,host_process .Bd)(io);
const [name = 'help', ...words] = io.argv.slice(2);
try {
await dispatch(name, words, io);
}
catch (thrown) {
const fault = (0,fault_fault .P)(thrown);
const host = (0,terminal .F)(io, { flags: {}, json: words.includes('--json') });
await host.finish({ step: name, outcome: (0,outcome .sG)(fault.class), headline: fault.message, fault });
}
}
async function dispatch(name, words, io) {
const step = steps_all .B.find(one => one.name === name);
if (step !== undefined)
return (0,step_command.runStepCommand)(step, words, io);
const command = commands.find(one => one.name === name || one.aliases?.includes(name));
if (command === undefined)
throw (0,unknown_command .k)(name, [...steps_all .B, ...commands].map(one => one.name));
if (command.readsWords)
return command.run(words, io);
if (words.some(cli_arguments .n))
return showUsage(command, io);
const stray = words[command.operands === undefined ? 0 : 1];
if (stray === undefined)
return command.run(words, io);
throw new fault_fault .v('INPUT_INVALID', `${command.name} does not take ${JSON.stringify(stray.slice(0, 60))}`, {
hint: `run azure-promote ${command.name} --help`,
});
}
function showUsage({ name, operands, summary }, io) {
const behind = operands === undefined ? '' : ` [${operands}]`;
io.stdout.write(`${summary}\n\nUsage: azure-promote ${name}${behind}\n`);
}
}),
19796:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runStepCommand: () => (  runStepCommand)
});
var _host_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26642);
var _manifest_help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94595);
var _wiring_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76114);
var _wiring_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63934);
var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45836);
async function runStepCommand(step, words, io) {
const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__  .c)(step.inputs, words);
if (given.help) {
io.stdout.write(`${(0,_manifest_help_js__WEBPACK_IMPORTED_MODULE_1__  .S)(step)}\n`);
return;
}
const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_0__  .F)(io, { flags: given.flags, json: given.json });
await (0,_wiring_run_js__WEBPACK_IMPORTED_MODULE_3__  .e)(step, { host, clock: (0,_wiring_clock_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(io.env), environment: io.env, runtime: io.version });
}
}),
45534:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => (  unknownCommand)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97331);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
function unknownCommand(name, known) {
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__  .a)(name, known);
const question = near === undefined ? '' : `; did you mean ${near}?`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('COMMAND_UNKNOWN', `there is no command ${JSON.stringify(name.slice(0, 60))}${question}`);
}
}),
49297:
(shared44[49297]),
15372:
(shared44[15372]),
45259:
(shared44[45259]),
51337:
(shared44[51337]),
27368:
(shared44[27368]),
26642:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  terminal)
});
var _fault_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70657);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62600);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49297);
var _codec_redaction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15372);
var _codec_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45259);
var _ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51337);
var _host_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27368);
function terminal(io, options) {
(0,_host_process_js__WEBPACK_IMPORTED_MODULE_5__  .Bd)(io);
const state = new Map();
const outputs = new Map();
const { hide, redact } = (0,_codec_redaction_js__WEBPACK_IMPORTED_MODULE_6__  .I)();
const raw = (name) => Object.hasOwn(options.flags, name) ? options.flags[name] : io.env[(0,_step_names_js__WEBPACK_IMPORTED_MODULE_7__  .jJ)(name)] || undefined;
const log = terminalLog(io, { redact, json: options.json, debug: raw('debug') === 'true' });
return {
name: 'terminal',
raw,
log,
progress: now => log.progress(now),
persist: () => (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_2__  .S)(io),
mask: secret => hide(secret.reveal()),
redact,
output: (name, value) => void outputs.set(name, redact(value)),
summary: () => Promise.resolve(),
save: (name, value) => void state.set(name, value),
saved: name => state.get(name),
jobStatus: () => 'unknown',
idToken: () => Promise.reject(noIdToken()),
connection: () => undefined,
cancelled: (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(io, 'end'),
finish: async (ending) => {
io.exitCode = (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__  .FO)(ending);
for (const [name, value] of (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__  .u8)(ending))
outputs.set(name, value);
tellPerson(ending, log);
if (options.json)
io.stdout.write(`${endingDocument(ending, outputs, redact)}\n`);
await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_5__  .zd)(io);
},
};
}
const wipe = '\r\u001b[2K';
function terminalLog(io, { redact, json, debug }) {
const report = json ? io.stderr : io.stdout;
const hasBar = report.isTTY === true && io.env['TERM'] !== 'dumb';
let bar = false;
const say = (printer, text, label) => {
if (bar)
report.write(wipe);
bar = false;
const [first = '', ...rest] = (0,_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_3__  .vL)(redact(text), 'terminal');
const words = label === undefined ? first : `${painted(io, printer, label)}: ${first}`;
printer.write(`${[words, ...rest].join('\n')}\n`);
};
return {
debug: text => {
if (debug)
say(io.stderr, text, 'debug');
},
info: text => say(report, text),
progress: ({ line, bar: drawn }) => {
if (!hasBar)
return say(report, line);
report.write(`${wipe}${(0,_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_3__  .vL)(redact(drawn), 'terminal').join(' ')}`);
bar = true;
},
notice: text => say(io.stderr, text, 'notice'),
warning: text => say(io.stderr, text, 'warning'),
error: text => say(io.stderr, text, 'error'),
group: (title, content) => {
say(report, title);
for (const text of content)
say(report, redact(text).replace(/^/gm, '  '));
},
};
}
const colours = { debug: '2', notice: '36', warning: '33', error: '31' };
function painted(io, printer, label) {
const plain = printer.isTTY !== true || (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
return plain ? label : `\u001b[${colours[label]}m${label}\u001b[0m`;
}
function tellPerson(ending, log) {
const { outcome, headline, fault } = ending;
if (fault !== undefined) {
log.error((0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_0__  .Oy)(fault).join('\n'));
log.debug((0,_ending_js__WEBPACK_IMPORTED_MODULE_4__  .ps)(fault).join('\n'));
}
else if ((0,_ending_js__WEBPACK_IMPORTED_MODULE_4__  .WN)(ending)) {
log.error(`${outcome}: ${headline}`);
}
else {
log.info(`${outcome}: ${headline}`);
}
}
function endingDocument(ending, outputs, redact) {
const { step, outcome, headline, fault } = ending;
const redacted = (values) => Object.fromEntries([...values].map(([name, value]) => [redact(name), typeof value === 'string' ? redact(value) : value]));
const document = {
step,
outcome,
headline: redact(headline),
outputs: redacted(outputs),
error: fault && {
code: fault.code,
class: fault.class,
message: redact(fault.message),
hint: redact(fault.hint),
facts: redacted(Object.entries(fault.facts)),
},
};
return (0,_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_3__  .EL)(JSON.stringify(document));
}
function noIdToken() {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('IDENTITY_NO_TOKEN', 'a terminal has no ID token', {
hint: 'sign in with az login; on a terminal that identity is used',
});
}
}),
67106:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  inputsOn)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68264);
function inputsOn(definition, host) {
return Object.entries(definition.inputs).filter(([, input]) => (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .Rk)(input, host));
}
function outputsOf(definition) {
return Object.entries({ ...standingOutputs, ...definition.outputs });
}
}),
94595:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  stepHelp)
});
var names = __webpack_require__(62600);
var step_rules = __webpack_require__(92299);
var manifest_definition = __webpack_require__(67106);
var layout_columns = __webpack_require__(15825);
var step_input = __webpack_require__(26316);
;// CONCATENATED MODULE: ./lib/shared/manifest/layout/wording.js
const tableWords = {
text: 'text',
choice: 'choice',
flag: '`true` or `false`',
number: 'number',
percent: 'percentage',
duration: 'duration',
list: 'list',
lines: 'lines',
'key-values': '`name=value` lines',
file: 'file path',
structured: 'JSON or YAML',
secret: 'secret',
'service-connection': 'service connection',
};
const placeholders = {
text: '<text>',
choice: '<choice>',
flag: 'true|false',
number: '<number>',
percent: '<percent>',
duration: '<duration>',
list: '<a,b>',
lines: '<line>',
'key-values': '<name=value>',
file: '<path>',
structured: '<yaml>',
secret: '',
'service-connection': '<id>',
};
function kindInTable(kind) {
if (kind.choices !== undefined)
return kind.choices.map(code).join(', ');
return kind.name === 'number' ? kind.expected : tableWords[kind.name];
}
function placeholder(kind) {
const choices = kind.choices?.join('|') ?? '';
return choices !== '' && choices.length <= 24 ? choices : placeholders[kind.name];
}
function describeFully(input) {
const { describe, kind } = input;
const accepted = acceptance(kind);
const saidAlready = accepted === undefined || describe.includes(kind.expected);
return saidAlready ? describe : `${describe} ${accepted}`;
}
function acceptance(kind) {
const saysNothing = kind.name === 'secret' || kind.name === 'service-connection' || kind.name === 'file';
if (saysNothing || kind.expected === 'one line of text')
return undefined;
return `Takes ${kind.expected}.`;
}
function spellInputs(text, inputs, host) {
return text.replace(/`([a-z][a-z0-9-]*)`/g, (whole, name) => {
const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
if (input === undefined || !(0,step_input .Rk)(input, host))
return whole;
return `\`${host === 'terminal' && input.kind.name === 'secret' ? (0,names .jJ)(name) : (0,names .lO)(name, host)}\``;
});
}
function sentenceCase(name) {
const words = name.replaceAll('-', ' ');
return words.charAt(0).toUpperCase() + words.slice(1);
}
var places = __webpack_require__(15);
;// CONCATENATED MODULE: ./lib/shared/manifest/usage.js
function githubUsage(definition, example) {
const values = given(definition, example, 'github').map(({ name, input, text }) => 
isSecret(input)
? `    ${name}: \${{ secrets.${screaming(name)} }}`
: `    ${name}: ${yamlValue(text, '      ')}`);
return [
`- name: ${yamlString(example.title)}`,
`  uses: ${actionReference(definition.name)}`,
...(values.length === 0 ? [] : ['  with:', ...values]),
].join('\n');
}
function azureUsage(definition, example) {
const values = given(definition, example, 'azure-pipelines').map(({ name, input, text }) => isSecret(input)
? `    ${camelCase(name)}: $(${camelCase(name)})`
: `    ${camelCase(name)}: ${taskValue(input, text)}`);
return [
`- task: ${taskName(definition.name)}@${majorVersion}`,
`  displayName: ${yamlString(example.title)}`,
...(values.length === 0 ? [] : ['  inputs:', ...values]),
].join('\n');
}
function taskValue({ kind }, text) {
return kind.name === 'flag' ? text : yamlValue(text, '      ');
}
function terminalUsage(definition, example) {
return terminalWords(definition, example).join(' ');
}
function terminalWords(definition, example) {
const values = given(definition, example, 'terminal');
const secrets = values
.filter(({ input }) => isSecret(input))
.map(({ name }) => `${(0,names .jJ)(name)}="$${screaming(name)}"`);
const flags = values.filter(({ input }) => !isSecret(input)).map(flagText);
return [...secrets, `azure-promote ${definition.name}`, ...flags];
}
const signIn = {
github: {
'client-id': '${{ vars.AZURE_CLIENT_ID }}',
'tenant-id': '${{ vars.AZURE_TENANT_ID }}',
'subscription-id': '${{ vars.AZURE_SUBSCRIPTION_ID }}',
},
'azure-pipelines': { 'azure-subscription': 'sc-prod' },
terminal: {},
};
function given(definition, { values }, host) {
return (0,manifest_definition .h)(definition, host).flatMap(([name, input]) => {
const text = values[name] ?? signIn[host][name];
return text === undefined ? [] : { name, input, text };
});
}
function isSecret({ kind }) {
return kind.name === 'secret';
}
function screaming(name) {
return name.replaceAll('-', '_').toUpperCase();
}
function flagText({ name, text }) {
return `--${name} ${shellWord(text)}`;
}
function shellWord(text) {
return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
;// CONCATENATED MODULE: ./lib/shared/manifest/help.js
const width = 80;
const height = 40;
const details = [
{ words: 'whole', deepest: 5, examples: 3, about: true },
{ words: 'whole', deepest: 3, examples: 2, about: false },
{ words: 'first-sentence', deepest: 3, examples: 2, about: false },
{ words: 'first-sentence', deepest: 2, examples: 2, about: false },
{ words: 'first-sentence', deepest: 2, examples: 1, about: false },
{ words: 'first-sentence', deepest: 1, examples: 1, about: false },
{ words: 'first-sentence', deepest: 1, examples: 0, about: false },
{ words: 'first-sentence', deepest: 2, examples: 2, about: false, usedOnly: true },
{ words: 'first-sentence', deepest: 1, examples: 1, about: false, usedOnly: true },
];
function stepHelp(definition) {
const pages = details.map(detail => page(definition, detail));
const fitting = pages.find(lines => lines.length <= height) ?? pages.at(-1) ?? [];
return fitting.join('\n');
}
function page(definition, detail) {
const all = (0,manifest_definition .h)(definition, 'terminal');
const inputs = detail.usedOnly === true ? all.filter(named => isUsed(definition, named)) : all;
const columns = { width, gap: 2, widestTerm: 32, deepest: detail.deepest };
const shown = new Set(inputs.map(([name]) => name));
const rules = definition.rules
.filter(rule => detail.usedOnly !== true || namesIn(rule).every(name => shown.has(name)))
.map(rule => (0,step_rules .Y3)(rule, name => `--${name}`));
const inputRows = inputs.map(named => inputRow(definition, named, detail));
return [
...paragraph(definition.summary),
...(detail.about ? definition.about.slice(0, 1).flatMap(text => ['', ...paragraph(text)]) : []),
'',
...usageLines(definition.name, all),
...section('Inputs', (0,layout_columns .x)(inputRows, columns)),
...(all.length > inputs.length
? [`  … and ${all.length - inputs.length} more, in ${(0,places .hY)(definition.name)}`]
: []),
...rules.flatMap(rule => (0,layout_columns .L)(`Give ${rule}.`, width)),
'',
...alsoLines(inputs),
...section('Examples', exampleLines(definition, detail)),
'',
`More: ${(0,places .hY)(definition.name)}`,
];
}
function usageLines(name, inputs) {
const needed = inputs
.filter(([, input]) => input.presence === 'required' && input.kind.name !== 'secret')
.map(([input, { kind }]) => flagTerm(input, kind));
return (0,layout_columns .L)(['Usage: azure-promote', name, ...needed, '[inputs]'].join(' '), width);
}
function namesIn(rule) {
return rule.kind === 'needs' ? [rule.name, rule.other] : rule.names;
}
function isUsed({ examples }, [name, input]) {
return input.presence === 'required' || examples.some(({ values }) => values[name] !== undefined);
}
function inputRow(definition, [name, input], { words }) {
const isSecret = input.kind.name === 'secret';
const term = isSecret ? (0,names .jJ)(name) : flagTerm(name, input.kind);
const told = words === 'whole' ? input.describe : firstSentence(input.describe);
const parts = [
...state(input),
spellInputs(told, definition.inputs, 'terminal'),
...choicesNotShown(input),
];
return [`  ${term}`, unmarked(parts.join(' '))];
}
function flagTerm(name, kind) {
return `--${name} ${placeholder(kind)}`.trimEnd();
}
function state({ presence, fallback, kind }) {
return [
...(kind.name === 'secret' ? ['A variable, never a flag.'] : []),
...(presence === 'required' ? ['Required.'] : []),
...(fallback === undefined ? [] : [`Default ${fallback}.`]),
];
}
function choicesNotShown({ kind }) {
const isShown = placeholder(kind) !== '<choice>';
return isShown || kind.choices === undefined ? [] : [`One of ${kind.choices.join(', ')}.`];
}
function alsoLines(inputs) {
const [name] = inputs.find(([, { kind }]) => kind.name !== 'secret') ?? [];
const variable = name === undefined
? ''
: ` Every input is also read from a variable, --${name} from ${(0,names .jJ)(name)}.`;
return (0,layout_columns .L)(`--json prints the result as JSON, --help this page.${variable}`, width);
}
function exampleLines(definition, { examples }) {
return definition.examples
.map(example => [
...(0,layout_columns .L)(example.title, width - 4).map(line => `  # ${line}`),
...commandLines(terminalWords(definition, example)),
])
.filter(lines => lines.every(line => line.length <= width))
.slice(0, examples)
.flat();
}
function commandLines(pieces) {
const lines = [];
for (const piece of pieces) {
const last = lines.at(-1);
if (last !== undefined && last.length + piece.length + 1 <= width - 2)
lines.splice(-1, 1, `${last} ${piece}`);
else
lines.push(last === undefined ? `  ${piece}` : `      ${piece}`);
}
return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line));
}
function section(title, lines) {
return lines.length === 0 ? [] : ['', title, ...lines];
}
function paragraph(markdown) {
return (0,layout_columns .L)(unmarked(markdown), width);
}
function unmarked(markdown) {
return markdown.replaceAll('`', '').replace(/\s+/g, ' ');
}
function firstSentence(text) {
return /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}
}),
15825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => (  wrap),
x: () => (  inColumns)
});
function wrap(text, width) {
const lines = [];
let line = '';
for (const word of text.split(' ')) {
const longer = line === '' ? word : `${line} ${word}`;
if (line !== '' && longer.length > width) {
lines.push(line);
line = word;
}
else
line = longer;
}
return [...lines, line];
}
function inColumns(rows, columns) {
const lengths = rows.map(([term]) => term.length).filter(length => length <= columns.widestTerm);
const start = Math.max(0, ...lengths) + columns.gap;
return rows.flatMap(([term, meaning]) => {
const lines = cutTo(columns, start, wrap(meaning, columns.width - start));
const fits = term.length + columns.gap <= start;
const [first = '', ...more] = fits ? lines : ['', ...lines];
return [`${term.padEnd(start)}${first}`, ...more.map(line => ' '.repeat(start) + line)].map(line => line.trimEnd());
});
}
function cutTo({ deepest, width }, start, lines) {
const last = lines[deepest - 1];
if (lines.length <= deepest || last === undefined)
return lines;
const room = start + last.length + 2 <= width;
return [...lines.slice(0, deepest - 1), `${room ? last : last.replace(/ ?\S+$/, '')} …`];
}
}),
15:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ek: () => (  repositoryUrl),
hY: () => (  readmePath)
});
const repository = 'OWNER/azure-promote';
const repositoryUrl = `https://github.com/${repository}`;
const publisher = 'azure-promote';
const majorVersion = 1;
const minimumAgentVersion = '4.248.0';
const rootStep = 'promote';
const shortTaskNames = {
[rootStep]: '',
'record-promotion': 'Record',
'guard-environment': 'Guard',
};
function taskName(step) {
return `AzurePromote${shortTaskNames[step] ?? pascalCase(step)}`;
}
function taskFolder(step) {
return `tasks/${pascalCase(step)}V${majorVersion}`;
}
function readmePath(step) {
return `actions/${step}/README.md`;
}
function actionPath(step) {
return step === rootStep ? 'action.yml' : `actions/${step}/action.yml`;
}
function actionReference(step) {
return step === rootStep
? `${repository}@v${majorVersion}`
: `${repository}/actions/${step}@v${majorVersion}`;
}
function doorFromAction(step, door) {
return step === rootStep ? `dist/${door}.js` : `../../dist/${door}.js`;
}
}),
73926:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  allSteps)
});
var _canary_shift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97274);
var _promote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86965);
var _record_promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27915);
var _resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86815);
var _rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92537);
var _slo_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16664);
var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41487);
var _verify_artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38397);
const allSteps = [
_promote_js__WEBPACK_IMPORTED_MODULE_1__.promote,
_status_js__WEBPACK_IMPORTED_MODULE_6__.status,
_verify_artifact_js__WEBPACK_IMPORTED_MODULE_7__.verifyArtifact,
_canary_shift_js__WEBPACK_IMPORTED_MODULE_0__.canaryShift,
_rollback_js__WEBPACK_IMPORTED_MODULE_4__.rollback,
_resume_js__WEBPACK_IMPORTED_MODULE_3__.resume,
_slo_gate_js__WEBPACK_IMPORTED_MODULE_5__.sloGate,
_record_promotion_js__WEBPACK_IMPORTED_MODULE_2__.recordPromotion,
];
}),
27915:
(shared48[27915]),
99974:
(shared23[99974]),
86815:
(shared49[86815])
};
