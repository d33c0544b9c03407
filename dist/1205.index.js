import { shared as shared11 } from './shared-11.js';
import { shared as shared12 } from './shared-12.js';
import { shared as shared13 } from './shared-13.js';
export const id = 1205;
export const ids = [1205];
export const modules = {
26455:
(shared11[26455]),
71581:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  skewProblem),
i: () => (  mostSkewMilliseconds)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75251);
const mostSkewMilliseconds = 5 * 60_000;
function skewProblem(own, common) {
const skew = Math.abs(own - common);
if (skew <= mostSkewMilliseconds)
return undefined;
const minutes = Math.round(skew / 60_000);
const direction = own > common ? 'ahead' : 'behind';
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('CLOCK_SKEWED', `the clock of this machine is ${minutes} minutes ${direction}`, {
facts: { here: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__  .L)(own), common: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__  .L)(common) },
});
}
}),
47566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  unfinished)
});
var _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27903);
var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75251);
function unfinished(standing, now) {
return standing.promotions
.filter(({ finished }) => !finished)
.map(promotion => ({ promotion, ...judged(standing, promotion, now) }));
}
function judged({ holder }, promotion, now) {
const { id, lease, rested } = promotion;
if (holder && holder.id !== id)
return leave(`it is queued behind ${holder.id}`);
if (lease && now < lease.until)
return leave(`${lease.driver} drives it until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(lease.until)}`);
if (rested)
return resting(promotion, rested, now);
return lease
? take(`its driver ${lease.driver} is gone since ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(lease.until)}`)
: undriven(promotion, now);
}
function resting({ orders }, { outcome, wakeAt }, now) {
const [order] = orders.slice(-1);
if (order)
return take(`${order.kind} by ${order.by}`);
if (wakeAt === undefined)
return leave(`it rests until somebody says how to go on: ${outcome}`);
return wakeAt <= now
? take(`it rested until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(wakeAt)}`)
: leave(`it rests until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(wakeAt)}: ${outcome}`);
}
function undriven({ fence, openedAt, claimedAt = openedAt }, now) {
const begins = claimedAt + _lease_terms_js__WEBPACK_IMPORTED_MODULE_1__  .LG;
if (fence === 0 && now < begins)
return leave(`its own run has until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__  .L)(begins)} to begin`);
return take(fence === 0 ? 'nobody began to drive it' : 'its driver gave it back');
}
function take(because) {
return { take: true, because };
}
function leave(because) {
return { take: false, because };
}
}),
35305:
(shared12[35305]),
72337:
(shared12[72337]),
60213:
(shared12[60213]),
46971:
(shared13[46971]),
63769:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  openRollouts)
});
var _promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75251);
var _promotion_unfinished_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47566);
var _rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35305);
var _rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60213);
var _traffic_split_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44515);
function openRollouts(standing, now) {
return (0,_promotion_unfinished_js__WEBPACK_IMPORTED_MODULE_2__  .M)(standing, now).map(({ promotion, take, because }) => {
const state = (0,_rollout_reading_state_shape_js__WEBPACK_IMPORTED_MODULE_1__  .z)(promotion.state) ? promotion.state : undefined;
const wakeAt = wakeAtOf(promotion, state);
const { id, run, openedAt, orders, goingBack, order } = promotion;
const { candidate, stable } = (0,_rollout_reading_plan_shape_js__WEBPACK_IMPORTED_MODULE_0__  .x)(order['plan']) ? order['plan'] : { candidate: '', stable: '' };
return {
promotion: id,
run,
candidate,
stable,
state: state?.name ?? '',
words: inWords(promotion, state),
since: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(sinceOf(state) ?? openedAt),
weight: state?.seen ?? 0,
...(wakeAt !== undefined && { wakeAt: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(wakeAt) }),
next: take ? `resume takes it now: ${because}` : nextInWords(promotion, state, because),
...leaseOf(promotion, now),
orders: orders.map(({ kind, by, reason, at }) => ({ kind, by, reason, at: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(at) })),
...(goingBack !== undefined && { goingBack: goingBack.cause }),
};
});
}
function leaseOf({ lease }, now) {
if (lease === undefined)
return {};
const { driver, until } = lease;
return { lease: { driver, until: (0,_promotion_moment_js__WEBPACK_IMPORTED_MODULE_3__  .L)(until), living: now < until } };
}
function sinceOf(state) {
if (state === undefined)
return undefined;
return 'since' in state ? state.since : state.at;
}
function wakeAtOf({ rested }, state) {
if (rested !== undefined)
return rested.wakeAt;
return state !== undefined && 'until' in state ? state.until : undefined;
}
function inWords({ claimedAt }, state) {
if (state === undefined)
return claimedAt === undefined ? 'queued' : 'opened; nothing has moved';
const share = (0,_traffic_split_js__WEBPACK_IMPORTED_MODULE_4__  .l)(state.asked);
switch (state.name) {
case 'opened':
case 'verified':
case 'placed':
case 'ready':
case 'probing':
return 'is prepared; nothing has moved';
case 'queued':
return `queued behind ${state.behind}`;
case 'settling':
return `on its way to ${share}`;
case 'observing':
return `${share} is judged`;
case 'armed':
return `rests at ${share}, armed`;
case 'held':
return `held at ${share}: ${state.reason}`;
case 'promoting':
return 'is made the stable version';
case 'watching':
return 'has all of the traffic, and is watched';
case 'standing-by':
return 'has all of the traffic; the version before is kept ready';
case 'rolling-back':
return `goes back: ${state.cause}`;
case 'promoted':
case 'rolled-back':
case 'refused':
case 'superseded':
case 'abandoned':
case 'stranded':
return `${state.name}; its last word is missing`;
default: {
const unreachable = state;
return unreachable;
}
}
}
function nextInWords({ rested }, state, because) {
if (rested === undefined)
return because;
switch (state?.name) {
case 'armed':
return 'then it goes back, unless canary-shift goes on from there';
case 'held':
return state.reason === 'stable-fails' ? 'then it is looked at again' : 'then it goes back';
case 'standing-by':
return 'then resume cleans up';
default:
return 'then resume looks at it';
}
}
})
};
