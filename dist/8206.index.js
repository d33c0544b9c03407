import { shared as shared16 } from './shared-16.js';
import { shared as shared34 } from './shared-34.js';
import { shared as shared45 } from './shared-45.js';
import { shared as shared57 } from './shared-57.js';
export const id = 8206;
export const ids = [8206];
export const modules = {
56028:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
order: () => (  order),
orderNames: () => (  orderNames)
});
var fault = __webpack_require__(88538);
var terminal = __webpack_require__(26642);
var happened = __webpack_require__(5526);
var heartbeat = __webpack_require__(26455);
var promotion_history = __webpack_require__(9743);
var moment = __webpack_require__(75251);
var promotion_standing = __webpack_require__(86175);
var input = __webpack_require__(26316);
var kinds = __webpack_require__(46971);
var step = __webpack_require__(68264);
var groups = __webpack_require__(88457);
var open_rollouts = __webpack_require__(63769);
var clock = __webpack_require__(76114);
var ledgers = __webpack_require__(84134);
var books = __webpack_require__(22588);
var run = __webpack_require__(63934);
var cli_arguments = __webpack_require__(45836);
;// CONCATENATED MODULE: ./lib/shared/cli/order-help.js
const told = {
pause: [
'Ask a promotion to wait where it is.',
'',
'Judging goes on, and a candidate that fails still goes back. Nothing is raised',
'until somebody says continue. After the time of hold-for it goes back by itself.',
],
continue: [
'Tell a promotion that waits, or is held, to go on.',
'',
'What could not be decided counts as accepted, with your name and reason. Where',
'nobody counted requests, it is judged again: that cannot be accepted.',
],
abort: [
'Tell a promotion to end: its traffic goes back to the stable version.',
'',
'Before anything has moved it ends at once. To go back without waiting for a',
'driver, run rollback.',
],
};
function orderHelp(name) {
return [
...told[name],
'',
`Usage: azure-promote ${name} PROMOTION --reason <text> [inputs]`,
'',
'Inputs',
'  PROMOTION              Its id, prm_…, from the log, the outputs, or status.',
'  --reason <text>        Required. Why; whoever drives it prints it.',
'  --ledger <text>        Where it is kept: file:PATH, git, git+branch:NAME, or',
'                         the https address of a blob container. Default: a',
'                         folder of this user.',
'  --environment <text>   Look there only. Default: everywhere in the ledger.',
'  --service <text>       Look for this service only.',
'  --client-id, --tenant-id, --auth, --cloud',
'                         How to sign in to a blob container, as for every step.',
'',
'The order is an entry of the ledger. A run that drives the promotion reads it at',
'its next look, within a minute or two; where nobody drives it, resume does.',
'',
'--json prints the result as JSON, --help this page.',
'',
'Example',
`  azure-promote ${name} prm_01KAH7ZQ9E3M5T8W2X4Y6Z0B1C \\`,
"      --reason 'asked by on-call' \\",
'      --ledger https://stpromote.blob.core.windows.net/ledger',
].join('\n');
}
;// CONCATENATED MODULE: ./lib/shared/cli/orders.js
const orderNames = ['pause', 'continue', 'abort'];
const orders_kinds = {
pause: 'pause-ordered',
continue: 'continue-ordered',
abort: 'abort-ordered',
};
const inputs = {
promotion: (0,input .mw)((0,kinds .Qq)({ pattern: /^prm_[0-9A-Za-z]{1,60}$/, expected: 'the id of a promotion, `prm_…`' }), 'The id of the promotion.'),
reason: (0,input .mw)((0,kinds .Qq)(), 'Why; it is kept, and whoever drives the promotion prints it.'),
service: groups .oV.service,
environment: (0,input .lq)((0,kinds .Qq)(), 'Where to look for it. Default: everywhere in the ledger.'),
...groups .hE,
...groups .g_,
};
async function order(name, words, io) {
const given = (0,cli_arguments .c)(inputs, withFlag(words));
if (given.help) {
io.stdout.write(`${orderHelp(name)}\n`);
return;
}
const host = (0,terminal.terminal)(io, { flags: given.flags, json: given.json });
const surroundings = { host, clock: (0,clock .TN)(io.env), environment: io.env, runtime: io.version };
await (0,run .e)(orderStep(name, surroundings), surroundings);
}
function withFlag([first, ...more]) {
if (first === undefined)
return [];
return first.startsWith('-') ? [first, ...more] : ['--promotion', first, ...more];
}
function orderStep(name, surroundings) {
return (0,step .o)()({
name,
title: name,
summary: `Order a promotion to ${name}.`,
about: [],
inputs,
rules: [],
outputs: { promotion: 'The id of the promotion.' },
needs: [],
examples: [],
async look(_, values) {
const { promotion, told } = await give(name, values, surroundings);
return {
outcome: 'passed',
headline: `${name} is ordered for ${promotion.id}: ${told}`,
findings: [],
outputs: { promotion: promotion.id },
document: [],
};
},
});
}
async function give(name, { promotion: id, reason, service, environment }, to) {
const raw = { host: to.host.name, get: to.host.raw, parsers: {} };
const wiring = { ...to, raw };
const ledger = await (0,ledgers.openLedger)((0,ledgers .bC)(wiring).place, wiring, to.host.cancelled);
const of = { ...(service !== undefined && { service }), ...(environment !== undefined && { environment }) };
const { stream } = await find(id, ledger, of);
const now = ledger.time === undefined ? to.clock.now() : await ledger.time();
const by = whoOrders(to.environment);
const entry = (0,happened .M)({ kind: orders_kinds[name], promotion: id, reason }, { at: now, by });
const standing = await (0,books .F)(ledger, stream).add(read => {
refuseEnded((0,promotion_standing .b)(read, id));
return [entry];
});
const promotion = (0,promotion_standing .b)(standing, id);
if (promotion === undefined)
throw new Error('a promotion that was there is gone');
return { promotion, told: whoHears(standing, id, now) };
}
async function find(id, ledger, of) {
const open = [];
for (const stream of await ledger.streams(of)) {
if (stream.service === heartbeat .S7)
continue;
const standing = (0,promotion_history .Y)(await ledger.read(stream));
const promotion = (0,promotion_standing .b)(standing, id);
if (promotion !== undefined)
return { stream, promotion };
const unended = standing.promotions.filter(({ finished }) => !finished);
open.push(...unended.map(each => `${each.id} (${stream.service}/${stream.environment})`));
}
throw new fault .v('PROMOTION_UNKNOWN', `${ledger.name} knows no promotion ${id}`, {
facts: { open: open.join(', ') || 'none' },
});
}
function refuseEnded(promotion) {
if (promotion?.finished === undefined)
return;
const { outcome, at, because } = promotion.finished;
throw new fault .v('PROMOTION_ENDED', `${promotion.id} ended as ${outcome} at ${(0,moment .L)(at)}: ${because}`);
}
function whoHears(standing, id, now) {
const rollout = (0,open_rollouts .B)(standing, now).find(({ promotion }) => promotion === id);
if (rollout?.lease?.living)
return `${rollout.lease.driver} hears it at its next look, within a minute or two`;
return `nobody drives it now (${rollout?.words ?? 'nothing has moved'}); resume hears it when it runs next`;
}
function whoOrders(environment) {
const { GITHUB_ACTOR, BUILD_REQUESTEDFOR, USER, USERNAME } = environment;
return GITHUB_ACTOR || BUILD_REQUESTEDFOR || USER || USERNAME || 'somebody on a terminal';
}
}),
49297:
(shared45[49297]),
15372:
(shared45[15372]),
45259:
(shared16[45259]),
51337:
(shared45[51337]),
26642:
(shared57[26642]),
86175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  promotionOf),
n: () => (  queueOf)
});
function promotionOf({ promotions }, id) {
return promotions.find(promotion => promotion.id === id);
}
function queueOf({ promotions, holder }) {
return promotions.filter(promotion => !promotion.finished && promotion !== holder);
}
}),
44515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  formatPercent),
w: () => (  isWhole)
});
const noise = 0.001;
function isWhole(split) {
const shares = Object.values(split);
const sum = shares.reduce((total, share) => total + share, 0);
return shares.every(share => share >= -noise && share <= 100 + noise) && Math.abs(sum - 100) <= noise;
}
function formatPercent(share) {
return `${Number(share.toFixed(3))} %`;
}
}),
22588:
(shared34[22588])
};
