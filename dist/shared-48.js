export const shared = {
94595:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
15825:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
15:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}
};
