export const shared = {
49297:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => (  ignoreSignals),
Z: () => (  watchCancellation)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
function signalsFor(io) {
return io.stdout.isTTY === true ? [...stopSignals, 'SIGHUP'] : stopSignals;
}
function watchCancellation(io, again) {
const controller = new AbortController();
const listeners = signalsFor(io).map(signal => {
const listener = () => {
if (again === 'end')
for (const [name, old] of listeners)
io.off(name, old);
controller.abort(new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CANCELLED', `the run was cancelled by ${signal}`, { facts: { signal } }));
};
return [signal, listener];
});
for (const [signal, listener] of listeners)
io.on(signal, listener);
return controller.signal;
}
function ignoreSignals(io) {
for (const signal of signalsFor(io))
io.on(signal, () => undefined);
}
},
15372:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  maskedLines),
I: () => (  startRedaction)
});
const shortest = 4;
function startRedaction() {
const hidden = new Set();
let longestFirst = [];
const hide = (value) => {
for (const spelling of spellings(value))
hidden.add(spelling);
longestFirst = [...hidden].sort((one, other) => other.length - one.length);
};
const redact = (text) => longestFirst.reduce((rest, spelling) => rest.replaceAll(spelling, '***'), text);
return { hide, redact };
}
function maskedLines(value) {
const lines = value.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
return lines.length <= 1 ? lines : lines.filter(line => line.trim().length >= shortest);
}
function spellings(value) {
const whole = [value, ...maskedLines(value)];
const all = whole.flatMap(text => {
const readable = Buffer.from(text, 'utf8').toString('utf8');
const inUrl = encodeURIComponent(readable);
return [text, JSON.stringify(text).slice(1, -1), inUrl, inUrl.replaceAll('%20', '+')];
});
return all.filter(spelling => spelling.trim().length >= shortest);
}
},
51337:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FO: () => (  exitCodeOf),
LX: () => (  tellEnding),
WN: () => (  hasFailed),
ps: () => (  causes),
u8: () => (  endingOutputs)
});
var _fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97344);
var _fault_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70657);
var _step_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41604);
function endingOutputs(ending) {
return [
['outcome', ending.outcome],
['error-code', ending.fault?.code ?? ending.code ?? ''],
];
}
function exitCodeOf({ outcome, fault, code }) {
const told = outcome === 'broken' && code !== undefined ? _fault_catalogue_js__WEBPACK_IMPORTED_MODULE_0__  .s[code].class : undefined;
return (0,_step_outcome_js__WEBPACK_IMPORTED_MODULE_2__  .I$)(outcome, fault?.class ?? told);
}
function hasFailed(ending) {
return exitCodeOf(ending) !== 0;
}
function tellEnding(ending, log) {
const { step, outcome, headline, fault, code } = ending;
if (fault !== undefined) {
log.last({ kind: 'error', title: fault.code, text: annotationOf(fault) });
log.info((0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_1__  .Oy)(fault).join('\n'));
log.debug(causes(fault).join('\n'));
}
else if (hasFailed(ending)) {
log.last({ kind: 'error', title: code ?? step, text: `${outcome}: ${headline}` });
}
else {
log.info(`${outcome}: ${headline}`);
}
log.close();
}
function annotationOf(fault) {
return [fault.message, ...(0,_fault_explain_js__WEBPACK_IMPORTED_MODULE_1__  .Kp)(fault.facts), `hint: ${fault.hint}`].join('\n');
}
function causes(fault) {
const stacks = [];
for (let at = fault, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
stacks.push(at.stack ?? `${at.name}: ${at.message}`);
}
return stacks;
}
}
};
