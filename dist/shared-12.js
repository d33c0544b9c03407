export const shared = {
35305:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => (  planShape)
});
var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72337);
const lasting = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .gP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('time'), milliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj }), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('count'), requests: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj, atMostMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj }));
const whole = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({
version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(1),
promotion: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
candidate: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
stable: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
places: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Jt,
probes: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Jt,
rungs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ percent: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN, lasts: lasting })),
watchMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
standbyMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
onUndecided: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('hold', 'roll-back', 'accept'),
onNoData: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('hold', 'roll-back'),
onInterrupt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('roll-back', 'hold'),
holdForMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
waits: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('inline', 'hand-off'),
judged: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Jt,
checkMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
lagMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
settlingMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
}, {
digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
said: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true),
exchanges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true),
until: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ percent: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN, holdForMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj, onJobFailure: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('roll-back', 'hold') }),
maxDurationMilliseconds: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj,
});
const planShape = (value) => whole(value) &&
value.rungs.every((rung, at) => rung.percent > (value.rungs[at - 1]?.percent ?? 0) && rung.percent < 100);
},
72337:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gv: () => (  isObject),
Ik: () => (  object),
Jt: () => (  flag),
KN: () => (  percent),
Qq: () => (  text),
ai: () => (  number),
g1: () => (  record),
gP: () => (  either),
p_: () => (  list),
vj: () => (  amount),
yL: () => (  oneOf)
});
const text = (value) => typeof value === 'string';
const flag = (value) => typeof value === 'boolean';
const number = (value) => typeof value === 'number' && Number.isFinite(value);
const amount = (value) => number(value) && value >= 0;
const percent = (value) => amount(value) && value <= 100;
function oneOf(...choices) {
return (value) => choices.some(choice => choice === value);
}
function list(of) {
return (value) => Array.isArray(value) && value.every(of);
}
function record(of) {
return (value) => isObject(value) && Object.values(value).every(of);
}
function object(fields, optional) {
const needed = Object.entries(fields);
const possible = Object.entries(optional ?? {});
return (value) => {
if (!isObject(value))
return false;
for (const [name, shape] of needed)
if (!shape(value[name]))
return false;
for (const [name, shape] of possible)
if (value[name] !== undefined && !shape(value[name]))
return false;
return true;
};
}
function either(one, other) {
return (value) => one(value) || other(value);
}
function isObject(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
},
60213:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  stateShape)
});
var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72337);
const nothing = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({});
const causes = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('worse', 'undecided', 'no-data', 'probe-failed', 'interrupted', 'aborted', 'ordered', 'job-failed', 'drifted', 'overdue', 'not-settled', 'promotion-failed', 'not-ready');
const heldReasons = [
'undecided',
'no-data',
'unreadable',
'stable-fails',
'both-fail',
'paused',
'interrupted',
'drifted',
];
const byName = {
opened: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({}, { claimed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true) }),
queued: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ behind: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
verified: nothing,
placed: nothing,
ready: nothing,
probing: nothing,
settling: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ rung: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, step: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('raising', 'asked', 'unclear'), since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }, { reclaims: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true) }),
observing: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ rung: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
armed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ rung: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
held: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ rung: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(...heldReasons) }),
promoting: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ step: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('asked', 'unclear', 'done'), since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
watching: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
'standing-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ since: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai, until: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
'rolling-back': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ cause: causes, step: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('asked', 'unclear', 'proving'), tries: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .vj }),
promoted: nothing,
'rolled-back': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ cause: causes, proof: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('probe', 'telemetry', 'control-plane', 'pending') }),
refused: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ why: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }, { code: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
superseded: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ by: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
abandoned: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ why: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
stranded: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ why: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq }),
};
const keptShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({
promotion: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq,
openedAt: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
at: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
asked: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN,
windows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ percent: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN, from: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }, { to: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai })),
failed: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Jt,
builds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq),
}, {
seen: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .KN,
paused: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Ik)({ by: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, reason: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq, at: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai }),
wakeAt: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
failingSince: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
turnedAt: _shape_js__WEBPACK_IMPORTED_MODULE_0__  .ai,
accepted: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Qq),
onlyBack: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)('interrupted', 'unable'),
exchanged: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(true),
});
const stateShape = (value) => {
if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value) || !isStateName(value['name']))
return false;
return byName[value['name']](value) && keptShape(value);
};
function isStateName(name) {
return typeof name === 'string' && Object.hasOwn(byName, name);
}
const stateNames = Object.keys(byName).filter(isStateName);
}
};
