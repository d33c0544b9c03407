import { shared as shared13 } from './shared-13.js';
import { shared as shared25 } from './shared-25.js';
export const id = 7045;
export const ids = [7045,3848,8457];
export const modules = {
97045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
doctor: () => (  doctor)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68264);
var _steps_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88457);
var _wiring_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3848);
const mostSkewMilliseconds = 5 * 60_000;
const doctor = (0,_step_step_js__WEBPACK_IMPORTED_MODULE_1__  .o)()({
name: 'doctor',
title: 'Doctor',
summary: 'Check that a step could work from here: versions, clock, identity and ledger.',
about: [
'Takes the inputs that a step takes to sign in, and says for each look what was expected, what came and what to do.',
],
inputs: { ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .g_, ..._steps_groups_js__WEBPACK_IMPORTED_MODULE_2__  .hE },
rules: [],
outputs: { findings: 'What each look saw, as JSON.' },
needs: ['azure', 'ledger'],
examples: [{ title: 'As whoever az login signed in', values: {} }],
async look({ azure, ledger }) {
const findings = [
await look('clock', 'within 5 minutes of Azure', () => skew(azure)),
await look('identity', 'a token for Azure Resource Manager', async () => {
const { by, subscription } = await azure.signIn();
return { fine: true, got: `signed in by ${by}, subscription ${subscription}` };
}),
...(ledger === undefined
? []
: [
await look('ledger', 'readable', async () => {
await ledger.read({ service: 'doctor', environment: 'doctor' });
return { fine: true, got: ledger.name };
}),
]),
];
const ill = findings.filter(({ fine }) => !fine).map(({ name }) => name);
const headline = ill.length === 0 ? 'a step could work from here' : `a step could not work from here: ${ill.join(', ')}`;
return {
outcome: ill.length === 0 ? 'passed' : 'refused',
headline,
findings,
outputs: { findings: JSON.stringify(findings) },
document: page(findings, azure.runtime),
};
},
});
async function look(name, expected, check) {
try {
return { name, looked: 'checked', expected, ...(await check()) };
}
catch (thrown) {
const { code, message, hint } = (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown);
return { name, looked: 'could-not-look', fine: false, expected, got: `${code}: ${message}`, fix: hint };
}
}
async function skew(azure) {
const off = azure.ownTime() - (await azure.serverTime());
const seconds = Math.round(Math.abs(off) / 1000);
const fine = Math.abs(off) <= mostSkewMilliseconds;
const got = seconds === 0 ? 'in step with Azure' : `${seconds} s ${off > 0 ? 'ahead of' : 'behind'} Azure`;
return fine ? { fine, got } : { fine, got, fix: 'set the clock of this machine, for example by NTP' };
}
function page(findings, runtime) {
return [
{ kind: 'heading', text: `azure-promote ${_wiring_version_js__WEBPACK_IMPORTED_MODULE_3__.version}, Node ${runtime}` },
{
kind: 'table',
columns: ['Look', 'Result', 'Expected', 'Got'],
rows: findings.map(({ name, fine, expected, got }) => [
name,
fine ? 'fine' : 'not fine',
expected,
got,
]),
},
...findings.flatMap(({ name, fix }) => fix === undefined ? [] : [{ kind: 'paragraph', text: `${name}: ${fix}` }]),
];
}
}),
46971:
(shared13[46971]),
85062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  Secret)
});
class Secret {
#value;
constructor(value) {
this.#value = value;
}
reveal() {
return this.#value;
}
toString() {
return '***';
}
toJSON() {
return '***';
}
}
}),
88457:
(shared25[88457]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
