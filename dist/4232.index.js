import { shared as shared37 } from './shared-37.js';
import { shared as shared46 } from './shared-46.js';
import { shared as shared47 } from './shared-47.js';
import { shared as shared48 } from './shared-48.js';
import { shared as shared49 } from './shared-49.js';
import { shared as shared50 } from './shared-50.js';
export const id = 4232;
export const ids = [4232];
export const modules = {
54232:
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
var canary_shift = __webpack_require__(89167);
var promote = __webpack_require__(86965);
var record_promotion = __webpack_require__(27915);
var resume = __webpack_require__(86815);
var rollback = __webpack_require__(92537);
var slo_gate = __webpack_require__(84824);
var steps_status = __webpack_require__(41487);
var verify_artifact = __webpack_require__(38397);
;// CONCATENATED MODULE: ./lib/shared/steps/all.js
const allSteps = [
promote.promote,
steps_status.status,
verify_artifact.verifyArtifact,
canary_shift.canaryShift,
rollback.rollback,
resume.resume,
slo_gate.sloGate,
record_promotion.recordPromotion,
];
var unknown_command = __webpack_require__(45534);
;// CONCATENATED MODULE: ./lib/shared/cli/help.js
async function help_help(words, io, commands) {
const [wanted] = words;
const step = allSteps.find(({ name }) => name === wanted);
const known = [...allSteps, ...commands].map(({ name }) => name);
if (wanted !== undefined && !known.includes(wanted))
throw (0,unknown_command .k)(wanted, known);
io.stdout.write(`${step === undefined ? commandList({ steps: allSteps, commands }) : (0,help .S)(step)}\n`);
}
}),
94595:
(shared48[94595]),
15825:
(shared48[15825]),
15:
(shared48[15]),
86965:
(shared37[86965]),
22944:
(shared37[22944]),
27915:
(shared49[27915]),
99974:
(shared46[99974]),
86815:
(shared50[86815]),
41487:
(shared47[41487])
};
