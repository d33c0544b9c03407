export const id = 3623;
export const ids = [3623];
export const modules = {
3623:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
record: () => (  record)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
var _host_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45259);
var _wiring_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76114);
var _wiring_record_verifying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12437);
const help = `azure-promote record verify PACK [flags]
  Checks every record of a pack, and that they form one chain: signatures, details, digest, environments, what each
  rests on, and the order of the times at which they were signed. Nothing is asked of a network.

  --repository OWNER/NAME       Whose jobs may have signed.
  --record-workflow WORKFLOW    Which workflow: owner/repo/.github/workflows/file.yml
  --trusted-root FILE           The trusted root of Sigstore. Default: the public one that ships with us.
  --trusted-root-sha256 HEX     What the SHA-256 of that file has to be.
  --public-key FILE             A public key in PEM that may have signed; more of them, one path per line.
  --environment NAME            It has to have passed there: asks for the record of that environment.
  --digest DIGEST               What the pack has to be about: sha256:...
  --allow-unsigned              Lets through what nobody signed.
  --json                        Print JSON.

A pack is written by record-promotion --pack FILE.
`;
const options = {
repository: { type: 'string' },
'record-workflow': { type: 'string' },
'trusted-root': { type: 'string' },
'trusted-root-sha256': { type: 'string' },
'public-key': { type: 'string' },
environment: { type: 'string' },
digest: { type: 'string' },
'allow-unsigned': { type: 'boolean', default: false },
json: { type: 'boolean', default: false },
};
async function record(words, io) {
const [verb, ...rest] = words;
if (verb === undefined || words.some(word => word === '--help' || word === '-h')) {
io.stdout.write(help);
return;
}
if (verb !== 'verify')
throw wrong(`expected record verify PACK, got record ${JSON.stringify(verb.slice(0, 60))}`);
const { values, positionals } = flagsIn(rest);
const [path, ...others] = positionals;
if (path === undefined || others.length > 0)
throw wrong('record verify takes one pack');
const answer = await (0,_wiring_record_verifying_js__WEBPACK_IMPORTED_MODULE_4__  .p)({
path,
allowUnsigned: values['allow-unsigned'],
now: (0,_wiring_clock_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(io.env).now(),
...given('repository', values.repository),
...given('workflow', values['record-workflow']),
...given('trustedRoot', values['trusted-root']),
...given('trustedRootSha256', values['trusted-root-sha256']),
...given('publicKey', values['public-key']),
...given('environment', values.environment),
...given('digest', values.digest),
});
const failed = answer.rows.filter(({ why }) => why !== undefined).length;
const closing = `${answer.rows.length - failed} held, ${failed} failed`;
io.stdout.write(values.json ? `${JSON.stringify({ ...answer, failed })}\n` : printed(answer, closing));
if (failed > 0)
throw new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('PACK_REFUSED', `the pack does not hold: ${closing}`, { facts: { pack: path } });
}
function given(name, value) {
return (value === undefined ? {} : { [name]: value });
}
function flagsIn(words) {
try {
return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, strict: true, allowPositionals: true });
}
catch (thrown) {
throw wrong((0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .P)(thrown).message);
}
}
function wrong(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('INPUT_INVALID', why, { hint: 'run azure-promote record --help' });
}
function printed({ header, rows, root }, closing) {
const table = [
['', 'what', 'environment', 'promotion', 'outcome', 'signed at', 'signed by'],
...rows.map(row => [
row.why === undefined ? 'held' : 'FAILED',
row.what,
row.environment,
row.promotion,
row.outcome,
row.signedAt,
row.signedBy,
...(row.why === undefined ? [] : [row.why]),
]),
];
const widths = [0, 1, 2, 3, 4, 5, 6].map(column => Math.min(80, Math.max(...table.map(cells => (cells[column] ?? '').length))));
const lines = table.map(cells => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
return [`${header.service}: ${header.digest}`, ...rootLines(header.trustedRoot, root), ...lines, closing]
.map(line => `${(0,_host_codec_untrusted_js__WEBPACK_IMPORTED_MODULE_2__  .Kw)(line.trimEnd(), 'terminal')}\n`)
.join('');
}
function rootLines(named, root) {
if (root === undefined)
return [];
const other = named === undefined || named === root.sha256 ? '' : `; the pack was written with sha256:${named}`;
return [`trusted root: ${root.origin}, sha256:${root.sha256}${other}`];
}
}),
76114:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mo: () => (  paceFrom),
TN: () => (  clockFrom),
dQ: () => (  realClock)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const longestTimer = 2_147_483_647;
const realClock = {
now: () => Date.now(),
async sleep(milliseconds, signal) {
signal?.throwIfAborted();
for (let left = milliseconds; left > 0; left -= longestTimer) {
await timer(Math.min(left, longestTimer), signal);
}
},
};
const speedVariable = 'AZURE_PROMOTE_SPEED';
function clockFrom(environment) {
if (!isAsked(environment))
return realClock;
const startedAt = Date.now();
let known;
const pace = () => {
known ??= paceFrom(environment, startedAt) ?? { speed: 1, anchor: startedAt };
return known;
};
return {
now() {
const { speed, anchor } = pace();
return Math.round(anchor + (Date.now() - anchor) * speed);
},
async sleep(milliseconds, signal) {
await realClock.sleep(Math.ceil(milliseconds / pace().speed), signal);
},
};
}
function paceFrom(environment, startedAt = Date.now()) {
if (!isAsked(environment))
return undefined;
const given = environment[speedVariable] ?? '';
const [, speed = '', since] = /^(\d{1,4}(?:\.\d{1,3})?)(?:@(.+))?$/.exec(given) ?? [];
const pace = { speed: Number(speed), anchor: since === undefined ? startedAt : Date.parse(since) };
if (!(pace.speed >= 1 && pace.speed <= fastest) || Number.isNaN(pace.anchor)) {
throw refused(`${JSON.stringify(given.slice(0, 60))} is not a speed from 1 to ${fastest}`);
}
if (!loopback.test(environment['AZURE_PROMOTE_PLAYGROUND'] ?? '')) {
throw refused('time runs faster against a playground on this machine only');
}
return pace;
}
const fastest = 1_000;
const loopback = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?\/?$/i;
function isAsked(environment) {
const given = environment[speedVariable];
return given !== undefined && given !== '';
}
function refused(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('PLAYGROUND_REFUSED', `${speedVariable} is refused: ${why}`, {
facts: { expected: '60, or 60@2026-01-05T09:00:00.000Z as the playground prints it' },
hint: `unset ${speedVariable}, or export all that the playground printed`,
});
}
function timer(milliseconds, signal) {
return new Promise((resolve, reject) => {
const wake = () => {
signal?.removeEventListener('abort', stop);
resolve();
};
const stop = () => {
clearTimeout(timeout);
reject(signal?.reason);
};
const timeout = setTimeout(wake, milliseconds);
signal?.addEventListener('abort', stop, { once: true });
});
}
})
};
