export const shared = {
52037:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$b: () => (  latencyParts),
K9: () => (  ordinalBets),
OU: () => (  thresholdBets),
Sx: () => (  slowThresholdShare),
VO: () => (  floorBets),
VU: () => (  errorParts),
Zu: () => (  errorBets),
ke: () => (  slowPriorRate)
});
const errorBets = {
times: [1.3, 1.7, 2.5, 4, 8, 20, 60, 200],
priors: [20, 25, 20, 15, 9, 5, 4, 2],
};
const thresholdBets = {
times: [1.15, 1.35, 1.7, 2.5, 5, 12],
priors: [25, 25, 20, 15, 10, 5],
};
const ordinalBets = {
times: [1.12, 1.25, 1.5, 2, 3.5, 8],
priors: [25, 25, 20, 15, 10, 5],
};
const floorBets = {
times: [2, 4, 8, 20, 60, 200, 1000],
priors: [1, 1, 1, 1, 1, 1, 1],
};
const slowThresholdShare = 0.5;
const slowPriorRate = 0.01;
function errorParts(configuration, deadlines) {
if (configuration === 'base' || deadlines === 0)
return { mixture: 1, deadlines: [] };
return { mixture: 0.4, deadlines: gathered([0.4, 0.2], deadlines) };
}
function latencyParts(configuration, deadlines) {
if (configuration === 'base')
return { thresholds: 1, ordinal: 0, ordinalDeadlines: [], slowDeadlines: [] };
const [thresholds, ordinal] = deadlines === 0 ? [2 / 3, 1 / 3] : [0.4, 0.2];
return {
thresholds,
ordinal,
ordinalDeadlines: gathered([0.15, 0.05], deadlines),
slowDeadlines: gathered([0.13, 0.07], deadlines),
};
}
function gathered([first, second], deadlines) {
if (deadlines === 0)
return [];
return deadlines === 1 ? [first + second] : [first, second];
}
},
32120:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  scheduleOf)
});
function scheduleOf(rungs, starts) {
const last = rungs.length - 1;
return {
startShare: rungs.length === 0 ? openStart(starts) : plannedStart(rungs, starts),
deadlines: [last, last - 1].filter(rung => rung >= 0),
isBefore: ({ rung, place }, lastRung) => rung < lastRung || (rung === lastRung && place < (rungs[rung]?.checks ?? 0)),
ahead: ({ rung, place }, lastRung) => {
const here = rungs[rung];
const rest = here === undefined ? 0 : Math.max(0, here.checks - place - 1) * doubt(here.share);
return rungs
.slice(rung + 1, lastRung + 1)
.reduce((sum, later) => sum + later.checks * doubt(later.share), rest);
},
};
}
function doubt(share) {
return share * (1 - share);
}
function plannedStart(rungs, { first, laterShares, others }) {
const openings = rungs.length - 1;
const rest = rungs.reduce((sum, { checks }) => sum + checks - 1, 0);
const forOthers = others + (openings === 0 ? laterShares : 0);
const opening = openings === 0 ? 0 : laterShares / openings;
const other = rest === 0 ? 0 : forOthers / rest;
const beginning = rest === 0 ? first + forOthers : first;
return ({ rung, place }) => {
if (place === 0)
return rung === 0 ? beginning : opening;
return place < (rungs[rung]?.checks ?? 0) ? other : 0;
};
}
function openStart({ first, laterShares, others }) {
return ({ place }) => place === 0 ? first : (laterShares + others) / (place * (place + 1));
}
},
58966:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Zl: () => (  normalQuantile),
jl: () => (  upperNormalQuantile),
o4: () => (  logNormalDensity)
});
const middle = [
[3.3871328727963665, 1],
[133.14166789178438, 42.31333070160091],
[1971.5909503065513, 687.1870074920579],
[13731.69376550946, 5394.196021424751],
[45921.95393154987, 21213.794301586597],
[67265.7709270087, 39307.89580009271],
[33430.57558358813, 28729.085735721943],
[2509.0809287301227, 5226.495278852854],
];
const near = [
[1.4234371107496835, 1],
[4.630337846156546, 2.053191626637759],
[5.769497221460691, 1.6763848301838038],
[3.6478483247632045, 0.6897673349851],
[1.2704582524523684, 0.14810397642748008],
[0.2417807251774506, 0.015198666563616457],
[0.022723844989269184, 0.0005475938084995345],
[0.0007745450142783414, 1.0507500716444169e-9],
];
const far = [
[6.657904643501103, 1],
[5.463784911164114, 0.599832206555888],
[1.7848265399172913, 0.1369298809227358],
[0.29656057182850487, 0.014875361290850615],
[0.026532189526576124, 0.0007868691311456133],
[0.0012426609473880784, 0.000018463183175100548],
[0.000027115555687434876, 1.421511758316446e-7],
[2.0103343992922881e-7, 2.0442631033899397e-15],
];
function upperNormalQuantile(logTail) {
const tail = Math.exp(logTail);
const off = 0.5 - tail;
if (Math.abs(off) <= 0.425)
return off * ratio(middle, 0.180625 - off * off);
const logNearer = off > 0 ? logTail : Math.log(-Math.expm1(logTail));
const root = Math.sqrt(-logNearer);
const size = root <= 5 ? ratio(near, root - 1.6) : ratio(far, root - 5);
return off > 0 ? size : -size;
}
function normalQuantile(probability) {
return probability < 0.5
? -upperNormalQuantile(Math.log(probability))
: upperNormalQuantile(Math.log1p(-probability));
}
function logNormalDensity(at) {
return -0.5 * at * at - 0.5 * Math.log(2 * Math.PI);
}
function ratio(coefficients, at) {
let above = 0;
let below = 0;
for (let power = coefficients.length - 1; power >= 0; power -= 1) {
const pair = coefficients[power];
above = above * at + (pair?.[0] ?? 0);
below = below * at + (pair?.[1] ?? 0);
}
return above / below;
}
},
99506:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bj: () => (  oneArmEvidences),
IQ: () => (  oneArmEvidence),
V4: () => (  betAbove),
dN: () => (  oneArmBets)
});
function oneArmEvidence(bad, total, rates) {
const { limit, bet } = rates;
return bad * Math.log(bet / limit) + (total - bad) * (Math.log1p(-bet) - Math.log1p(-limit));
}
function oneArmBets(limit, bets) {
return {
byBad: Float64Array.from(bets, bet => Math.log(bet / limit)),
byGood: Float64Array.from(bets, bet => Math.log1p(-bet) - Math.log1p(-limit)),
};
}
function oneArmEvidences({ bad, total }, bets, into) {
const { byBad, byGood } = bets;
for (let at = 0; at < byBad.length; at += 1) {
into[at] = bad * (byBad[at] ?? 0) + (total - bad) * (byGood[at] ?? 0);
}
}
function betAbove(limit, times) {
return Math.min(limit * times, Math.max(0.99, (1 + limit) / 2));
}
}
};
