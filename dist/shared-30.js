export const shared = {
14704:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G9: () => (  settle),
NZ: () => (  unsettled),
Us: () => (  untilKnown),
wZ: () => (  printSplit)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const shortestWaitMilliseconds = 500;
const longestWaitMilliseconds = 30_000;
const longestPauseMilliseconds = 60_000;
async function settle(target, receipt, watch) {
const { clock } = watch;
const { expectedMilliseconds, worstMilliseconds: declared } = target.abilities.settling;
const startedAt = clock.now();
const endsAt = startedAt + (watch.worstMilliseconds ?? declared);
let wait = Math.max(shortestWaitMilliseconds, expectedMilliseconds / 4);
let before;
for (let looks = 1;; looks += 1) {
const sight = await look(target, receipt);
const told = { looks, tookMilliseconds: clock.now() - startedAt };
const verdict = verdictOf(sight, before);
if (verdict !== undefined)
return { ...verdict, ...told };
if (clock.now() >= endsAt)
return { kind: 'not-settled', ...lastOf(sight, before), ...told };
await clock.sleep(Math.min(wait, endsAt - clock.now()), watch.signal);
wait = Math.min(longestWaitMilliseconds, wait * 1.5);
before = sight;
}
}
async function look(target, receipt) {
try {
return await target.seen(receipt);
}
catch (thrown) {
if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code)) {
return { kind: 'no-look', why: thrown.message };
}
throw thrown;
}
}
function verdictOf(sight, before) {
switch (sight.kind) {
case 'seen':
return { kind: 'seen', seen: sight };
case 'drifted':
return before?.kind === 'drifted' ? { kind: 'drifted', seen: sight } : undefined;
case 'cannot-know':
return { kind: 'cannot-know', why: sight.why };
case 'not-yet':
case 'no-look':
return undefined;
default: {
const unreachable = sight;
return unreachable;
}
}
}
function lastOf(sight, before) {
const last = [sight, before].flatMap(each => each !== undefined && 'split' in each ? [each.split] : [])[0];
return { last, ...(sight.kind === 'no-look' && { why: sight.why }) };
}
function unsettled(receipt, settled) {
const asked = printSplit(receipt.asked);
switch (settled.kind) {
case 'seen':
return undefined;
case 'drifted': {
const { split, by, at } = settled.seen;
const seen = printSplit(split);
const who = by === undefined ? 'somebody' : by;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_DRIFTED', `${who} changed the traffic after our write: asked ${asked}, seen ${seen}`, {
facts: {
asked,
seen,
...(by !== undefined && { 'changed-by': by }),
...(at !== undefined && { 'changed-at': at }),
},
});
}
case 'cannot-know':
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_NOT_SETTLED', `whether ${asked} is in force cannot be known: ${settled.why}`, {
facts: { asked },
});
case 'not-settled': {
const seen = settled.last === undefined ? 'nothing' : printSplit(settled.last);
const seconds = Math.round(settled.tookMilliseconds / 1_000);
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TRAFFIC_NOT_SETTLED', `asked ${asked}, seen ${seen} after ${seconds} s`, {
facts: {
asked,
seen,
seconds,
looks: settled.looks,
...(settled.why !== undefined && { 'last-look': settled.why }),
},
});
}
default: {
const unreachable = settled;
return unreachable;
}
}
}
async function untilKnown(target, intent, watch) {
const { clock, signal } = watch;
const endsAt = clock.now() + watch.worstMilliseconds;
for (let wait = 2_000;; wait = Math.min(longestPauseMilliseconds, wait * 2)) {
const found = await target.reconcile(intent);
if (found !== 'cannot-know' || clock.now() >= endsAt)
return found;
await clock.sleep(Math.min(wait, endsAt - clock.now()), signal);
}
}
function printSplit(split) {
return Object.entries(split)
.filter(([, share]) => share !== 0)
.map(([name, share]) => `${name} ${Number(share.toFixed(3))} %`)
.join(', ');
}
}
};
