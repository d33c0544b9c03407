export const id = 3090;
export const ids = [3090];
export const modules = {
43090:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
help: () => (  help_help)
});
var outcome = __webpack_require__(41604);
var layout_columns = __webpack_require__(15825);
var places = __webpack_require__(15);
;// CONCATENATED MODULE: ./lib/shared/manifest/command-list.js
function commandList({ steps, commands }) {
const stepRows = steps.map(({ name, summary }) => [`  ${name}`, summary]);
const commandRows = commands.map(({ name, operands, summary }) => {
return [`  ${name}${operands === undefined ? '' : ` ${operands}`}`, summary];
});
const width = Math.max(...[...stepRows, ...commandRows].map(([term]) => term.length));
const columns = { width: 80, gap: 2, widestTerm: 30, deepest: 2 };
const aligned = (rows) => (0,layout_columns .x)(rows.map(([term, meaning]) => [term.padEnd(Math.min(width, columns.widestTerm)), meaning]), columns);
return [
'Moves one built artifact safely through environments on Azure.',
'',
'Usage: azure-promote <step or command> [inputs]',
...(stepRows.length === 0 ? [] : ['', 'Steps', ...aligned(stepRows)]),
...(commandRows.length === 0 ? [] : ['', 'Commands', ...aligned(commandRows)]),
'',
'azure-promote <step or command> --help prints its inputs and examples.',
...(0,layout_columns .L)(`Exit codes: ${exitCodeLine()}.`, 80),
`More: ${places .Ek}`,
].join('\n');
}
function exitCodeLine() {
const codes = [
[(0,outcome .I$)('passed'), 'passed'],
[(0,outcome .I$)('refused'), 'refused or rolled back'],
[(0,outcome .I$)('refused', 'yours'), 'wrong use'],
[(0,outcome .I$)('broken', 'world'), 'Azure, network or identity'],
[(0,outcome .I$)('held'), 'held'],
[(0,outcome .I$)('stranded'), 'stranded'],
[(0,outcome .I$)('broken', 'ours'), 'a bug of ours'],
];
return codes.map(([code, words]) => `${code} ${words}`).join(', ');
}
var help = __webpack_require__(94595);
var steps_all = __webpack_require__(73926);
var unknown_command = __webpack_require__(45534);
;// CONCATENATED MODULE: ./lib/shared/cli/help.js
async function help_help(words, io, commands) {
const [wanted] = words;
const step = steps_all .B.find(({ name }) => name === wanted);
const known = [...steps_all .B, ...commands].map(({ name }) => name);
if (wanted !== undefined && !known.includes(wanted))
throw (0,unknown_command .k)(wanted, known);
io.stdout.write(`${step === undefined ? commandList({ steps: steps_all .B, commands }) : (0,help .S)(step)}\n`);
}
})
};
