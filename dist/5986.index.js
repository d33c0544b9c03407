import { shared as shared19 } from './shared-19.js';
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
var outcome = __webpack_require__(41604);
var loading = __webpack_require__(5157);
var cli_arguments = __webpack_require__(45836);
;// CONCATENATED MODULE: ./lib/shared/cli/commands.js
const commands = [
{
name: 'demo',
readsWords: true,
summary: 'Watch a good and a bad release on a local Azure.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(293), __webpack_require__.e(8121), __webpack_require__.e(9339), __webpack_require__.e(5219)]).then(__webpack_require__.bind(__webpack_require__, 5219))).demo(words, io),
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
const { runStepCommand } = await Promise.all( [__webpack_require__.e(293), __webpack_require__.e(9796)]).then(__webpack_require__.bind(__webpack_require__, 19796));
if (words.some(word => /^--artifact(=|$)/.test(word))) {
const { promote } = await Promise.all( [__webpack_require__.e(7485), __webpack_require__.e(43)]).then(__webpack_require__.bind(__webpack_require__, 86965));
return runStepCommand(promote, [...words, '--dry-run=true'], io);
}
const { plan } = await Promise.all( [__webpack_require__.e(8987), __webpack_require__.e(3032), __webpack_require__.e(7057)]).then(__webpack_require__.bind(__webpack_require__, 75993));
return runStepCommand(plan, words, io);
},
},
{
name: 'policy',
operands: 'VERB',
readsWords: true,
summary: 'Policies: show, test, or print the JSON schema.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(8599), __webpack_require__.e(3186), __webpack_require__.e(6039)]).then(__webpack_require__.bind(__webpack_require__, 74566))).policy(words, io),
},
{
name: 'record',
operands: 'VERB',
readsWords: true,
summary: 'Records: verify a pack of them, without a network.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(9339), __webpack_require__.e(3623)]).then(__webpack_require__.bind(__webpack_require__, 3623))).record(words, io),
},
{
name: 'judge',
readsWords: true,
summary: 'Judge recorded counts, line by line from standard input.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(3681), __webpack_require__.e(2671)]).then(__webpack_require__.bind(__webpack_require__, 52671))).judge(words, io),
},
{
name: 'replay',
operands: 'FILE',
summary: 'Replay the journal of a rollout: each decision, and why.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(3681), __webpack_require__.e(9283), __webpack_require__.e(4522), __webpack_require__.e(1325), __webpack_require__.e(1670)]).then(__webpack_require__.bind(__webpack_require__, 31670))).replay(words, io),
},
{
name: 'pause',
operands: 'PROMOTION',
readsWords: true,
summary: 'Ask a promotion to wait where it is; judging goes on.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(4134), __webpack_require__.e(293), __webpack_require__.e(1205), __webpack_require__.e(8206)]).then(__webpack_require__.bind(__webpack_require__, 56028))).order('pause', words, io),
},
{
name: 'continue',
operands: 'PROMOTION',
readsWords: true,
summary: 'Tell a promotion that waits or is held to go on.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(4134), __webpack_require__.e(293), __webpack_require__.e(1205), __webpack_require__.e(8206)]).then(__webpack_require__.bind(__webpack_require__, 56028))).order('continue', words, io),
},
{
name: 'abort',
operands: 'PROMOTION',
readsWords: true,
summary: 'Tell a promotion to end: its traffic goes back.',
run: async (words, io) => (await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(4134), __webpack_require__.e(293), __webpack_require__.e(1205), __webpack_require__.e(8206)]).then(__webpack_require__.bind(__webpack_require__, 56028))).order('abort', words, io),
},
{
name: 'doctor',
readsWords: true,
summary: 'Check that a step could work from here.',
run: async (words, io) => {
const [{ doctor }, { runStepCommand }] = await Promise.all([
__webpack_require__.e(  7045).then(__webpack_require__.bind(__webpack_require__, 97045)),
Promise.all( [__webpack_require__.e(293), __webpack_require__.e(9796)]).then(__webpack_require__.bind(__webpack_require__, 19796)),
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
run: async (words, io) => (await Promise.all( [__webpack_require__.e(7600), __webpack_require__.e(3681), __webpack_require__.e(9283), __webpack_require__.e(4522), __webpack_require__.e(8987), __webpack_require__.e(3032), __webpack_require__.e(7485), __webpack_require__.e(9167), __webpack_require__.e(4824), __webpack_require__.e(8397), __webpack_require__.e(1205), __webpack_require__.e(7493), __webpack_require__.e(4232)]).then(__webpack_require__.bind(__webpack_require__, 54232))).help(words, io, commands),
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
const { terminal } = await __webpack_require__.e(  6642).then(__webpack_require__.bind(__webpack_require__, 26642));
const host = terminal(io, { flags: {}, json: words.includes('--json') });
await host.finish({ step: name, outcome: (0,outcome .sG)(fault.class), headline: fault.message, fault });
}
}
async function dispatch(name, words, io) {
const step = await (0,loading .$)(name);
if (step !== undefined) {
const { runStepCommand } = await Promise.all( [__webpack_require__.e(293), __webpack_require__.e(9796)]).then(__webpack_require__.bind(__webpack_require__, 19796));
return runStepCommand(step, words, io);
}
const command = commands.find(one => one.name === name || one.aliases?.includes(name));
if (command === undefined)
throw (0,unknown_command .k)(name, [...loading .V, ...commands.map(({ name: known }) => known)]);
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
97331:
(shared19[97331]),
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
68264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => (  defineStep)
});
const standingOutputs = {
outcome: 'How the step ended: `passed`, `refused`, `rolled-back`, `held`, `waiting`, `stranded` or `broken`.',
'error-code': 'The code of the fault that ended the step; empty when there was none.',
};
function defineStep() {
return (step) => step;
}
})
};
