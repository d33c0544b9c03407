export const shared = {
26642:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
terminal: () => (  terminal)
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
}
};
