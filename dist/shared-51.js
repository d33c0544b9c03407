export const shared = {
6656:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openLoad: () => (  openLoad),
unreachable: () => (  unreachable)
});
var probe = __webpack_require__(96676);
var read = __webpack_require__(4290);
var load_inputs = __webpack_require__(52201);
var traffic = __webpack_require__(16539);
var path = __webpack_require__(77612);
var fault = __webpack_require__(88538);
var unreadable = __webpack_require__(31598);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/tally.js
const edges = [5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000];
const bucketMilliseconds = 10_000;
function startTally() {
const buckets = new Map();
const underWay = new Map();
const lastSeen = {};
const leave = (sentAt) => {
const left = (underWay.get(sentAt) ?? 1) - 1;
if (left > 0)
underWay.set(sentAt, left);
else
underWay.delete(sentAt);
};
return {
sent: sentAt => {
underWay.set(sentAt, (underWay.get(sentAt) ?? 0) + 1);
},
dropped: leave,
settled: probe => {
leave(probe.sentAt);
lastSeen[probe.side] = Math.max(lastSeen[probe.side] ?? 0, probe.sentAt);
const from = probe.sentAt - (probe.sentAt % bucketMilliseconds);
buckets.set(from, withProbe(buckets.get(from) ?? {}, probe));
},
reading: (grid, now) => {
const until = Math.min(now, ...underWay.keys());
const { from, stepMilliseconds: step } = grid;
const to = Math.min(grid.to, Math.floor(until / step) * step);
const intervals = intervalsOf(buckets, { from, to, stepMilliseconds: step });
if (intervals.length === 0)
return undefined;
return { grid: { from, to, stepMilliseconds: step }, intervals, lastSeen: { ...lastSeen } };
},
};
}
function withProbe(bucket, { side, bad, milliseconds }) {
const count = bucket[side] ?? emptyCount();
count.total += 1;
count.bad += bad ? 1 : 0;
const beyond = edges.findIndex(edge => milliseconds <= edge);
const at = beyond < 0 ? edges.length : beyond;
count.histogram[at] = (count.histogram[at] ?? 0) + 1;
return { ...bucket, [side]: count };
}
function intervalsOf(buckets, grid) {
const found = new Map();
for (const [at, bucket] of buckets) {
if (at < grid.from || at >= grid.to)
continue;
const from = at - (at % grid.stepMilliseconds);
const before = found.get(from) ?? {};
found.set(from, joined(before, bucket));
}
return [...found]
.sort(([one], [other]) => one - other)
.map(([from, { candidate, stable }]) => ({
from,
...(candidate && { candidate: cellOf(candidate) }),
...(stable && { stable: cellOf(stable) }),
}));
}
function joined(one, other) {
const candidate = added(one.candidate, other.candidate);
const stable = added(one.stable, other.stable);
return { ...(candidate && { candidate }), ...(stable && { stable }) };
}
function added(one, other) {
if (one === undefined || other === undefined)
return one ?? other;
return {
total: one.total + other.total,
bad: one.bad + other.bad,
histogram: one.histogram.map((count, at) => count + (other.histogram[at] ?? 0)),
};
}
function cellOf({ total, bad, histogram }) {
return { total, bad, histogram: [...histogram] };
}
function emptyCount() {
return { total: 0, bad: 0, histogram: Array.from({ length: edges.length + 1 }, () => 0) };
}
var visit = __webpack_require__(98667);
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/generator.js
const mostUnderWay = 100;
const usualDeadlineMilliseconds = 10_000;
const longestDelay = 5_000;
function probeGenerator(options) {
refuseWrong(options);
let { arms } = options;
const tally = startTally();
const versions = new Map();
const unsent = { candidate: 0, stable: 0 };
const parts = { options, tally, versions, unsent };
return {
name: `probes of ${linesOf(arms)
.map(({ address }) => address.host)
.join(' and ')}`,
run: async (signal) => {
await Promise.all(linesOf(arms).map(line => drive(parts, line, signal)));
},
versions: () => [...versions.values()],
move: moved => {
refuseWrong({ ...options, arms: moved });
arms = moved;
},
counted: async (grid) => {
if (grid.stepMilliseconds % bucketMilliseconds !== 0) {
return (0,unreadable .O)(`probes are counted in steps of ${bucketMilliseconds / 1_000} s, which do not fill this grid`);
}
const reading = tally.reading(grid, options.clock.now());
if (reading === undefined)
return { kind: 'no-data', why: 'no probe was answered in this time' };
return { kind: 'told', value: { ...reading, edges: edges, remarks: remarksOf(unsent, versions) } };
},
};
}
function linesOf({ candidate, stable }) {
const first = { side: 'candidate', address: candidate };
return stable === undefined ? [first] : [first, { side: 'stable', address: stable }];
}
async function drive(parts, line, signal) {
const { clock, perSecond, paths = ['/'], cancelled } = parts.options;
const gap = 1_000 / perSecond;
const underWay = new Set();
const over = AbortSignal.any([signal, cancelled]);
for (let due = clock.now(), turn = 0; !over.aborted; turn += 1, due += gap) {
await patience(clock, due - clock.now(), over);
if (over.aborted)
break;
const late = clock.now() - due;
if (late > longestDelay) {
parts.unsent[line.side] += Math.floor(late / gap);
due += late;
}
if (underWay.size >= mostUnderWay) {
parts.unsent[line.side] += 1;
continue;
}
const url = new URL(paths[turn % paths.length] ?? '/', line.address);
const probe = send(parts, { ...line, address: url }).finally(() => underWay.delete(probe));
underWay.add(probe);
}
await Promise.all(underWay);
}
async function patience(clock, milliseconds, over) {
try {
if (milliseconds > 0)
await clock.sleep(milliseconds, over);
}
catch (thrown) {
if (!over.aborted)
throw thrown;
}
}
async function send({ options, tally, versions }, { side, address }) {
const { prober, clock, cancelled, deadlineMilliseconds = usualDeadlineMilliseconds } = options;
const sentAt = clock.now();
tally.sent(sentAt);
try {
const probed = await prober({ url: address, headers: (0,visit .Yl)(options), deadlineMilliseconds });
const bad = (0,visit .e2)(probed, options.expectStatus);
tally.settled({ side, sentAt, bad, milliseconds: probed.milliseconds });
noteVersion(versions, { side, probed, sentAt, place: options.version });
}
catch (thrown) {
tally.dropped(sentAt);
if (!cancelled.aborted)
throw thrown;
}
}
function noteVersion(versions, { side, probed, sentAt, place }) {
const version = place && (0,visit .It)(probed, place);
if (version === undefined)
return;
const key = `${side}/${version}`;
const total = (versions.get(key)?.total ?? 0) + 1;
versions.set(key, { side, version, total, lastSeen: sentAt });
}
function remarksOf(unsent, versions) {
const silent = Object.entries(unsent).filter(([, count]) => count > 0);
return [
...silent.map(([side, count]) => `${side}: ${count} probes were not sent, since too many were under way or late`),
...[...versions.values()].map(({ side, version, total }) => `${side}: ${total} probes were answered by ${version}`),
];
}
function refuseWrong({ arms, perSecond }) {
if (!(perSecond > 0))
throw new fault .v('UNEXPECTED', `${perSecond} probes a second are none`);
for (const [side, address] of Object.entries(arms)) {
const problem = (0,visit .cg)(address);
if (problem === undefined)
continue;
throw new fault .v('PROBE_UNUSABLE', `the ${side} cannot be probed at ${address.host}: ${problem}`);
}
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/probe/load.js
const deadlineMilliseconds = 10_000;
const marked = 'every request was synthetic: a GET of our own, marked, and none of a visitor';
function probeLoad(options) {
const lines = new Map();
let running;
const rest = async () => {
const last = running;
running = undefined;
last?.stop.abort();
await last?.done;
};
const begin = (arms, by) => {
const key = keyOf(arms);
if (running?.key === key)
return;
void rest();
const line = lines.get(key) ?? {};
lines.set(key, line);
const stop = new AbortController();
const done = load_send(options, { line, arms, by }, stop.signal).then(() => {
if (running?.stop === stop)
running = undefined;
});
running = { key, stop, done };
};
const lineOf = (arms) => lines.get(keyOf(arms));
return {
traffic: { begin, rest },
name: `synthetic requests, ${options.rate} to each arm`,
abilities: {
stepMilliseconds: bucketMilliseconds,
lagMilliseconds: deadlineMilliseconds,
latency: 'histogram',
questions: ['counts', 'versions'],
leastRoles: [],
},
counts: async ({ metric, arms, grid }) => {
if (metric !== 'requests')
return (0,unreadable .O)(`our own requests tell nothing of ${metric}`);
const { generator, why } = lineOf(arms) ?? {};
if (why !== undefined)
return (0,unreadable .O)(why);
if (generator === undefined)
return { kind: 'no-data', why: 'no request was sent yet' };
const stray = strayAnswer(generator, arms);
return stray === undefined ? told(await generator.counted(grid)) : (0,unreadable .O)(stray);
},
versions: async () => versionsSeen([...lines.values()]),
};
}
async function load_send(options, { line, arms, by }, signal) {
try {
delete line.why;
const addresses = await addressesOf(options, arms);
line.generator ??= probeGenerator({ deadlineMilliseconds, ...options, promotion: by, arms: addresses });
line.generator.move(addresses);
await line.generator.run(signal);
}
catch (thrown) {
if (!options.cancelled.aborted)
line.why = (0,fault .P)(thrown).message;
}
}
async function addressesOf({ addressOf }, { candidate, stable }) {
const of = async (arm, side) => {
const address = await addressOf(arm);
if (address !== undefined)
return address;
throw new fault .v('PROBE_UNUSABLE', `the ${side} has no address of its own to be asked at`);
};
const first = await of(candidate, 'candidate');
return stable === undefined
? { candidate: first }
: { candidate: first, stable: await of(stable, 'stable') };
}
function keyOf({ candidate, stable }) {
return JSON.stringify([candidate.arm, stable?.arm]);
}
function told(answer) {
if (answer.kind !== 'told')
return answer;
const { value } = answer;
return { kind: 'told', value: { ...value, remarks: [marked, ...value.remarks] } };
}
function strayAnswer(generator, arms) {
const strays = generator.versions().flatMap(({ side, version }) => {
const expected = arms[side]?.version;
if (expected === undefined || version === expected)
return [];
return [`at the address of the ${side} ${version} answered, and ${expected} was expected`];
});
return strays[0];
}
function versionsSeen(lines) {
const value = lines.flatMap(({ generator }) => generator?.versions() ?? []);
return value.length === 0 ? { kind: 'no-data', why: 'no answer said a version' } : { kind: 'told', value };
}
var wiring_clock = __webpack_require__(76114);
var own_header = __webpack_require__(88616);
var version = __webpack_require__(3848);
var refusal = __webpack_require__(97854);
;// CONCATENATED MODULE: ./lib/shared/wiring/gate/generators/load.js
const usualPerSecond = 5;
function openLoad({ wiring, clock, addressOf }) {
const { raw, host, environment } = wiring;
const values = (0,read .K)({ ...load_inputs .hx, ...load_inputs .IV }, [], raw);
const perSecond = values.load ?? usualPerSecond;
const header = (0,own_header .N)('probe-header', values['probe-header'], wiring);
const place = placeIn(values['probe-version'], wiring);
return probeLoad({
...{ clock, addressOf, perSecond, rate: (0,traffic .c5)(perSecond) },
prober: (0,probe .X)({
...{ stopwatch: wiring_clock .dQ, environment, signal: host.cancelled },
userAgent: `azure-promote-probe/${version.version}`,
}),
cancelled: host.cancelled,
paths: [values['probe-path']],
expectStatus: statusesIn(values['probe-status'], wiring),
...(header && { header }),
...(place && { version: place }),
});
}
function unreachable(address) {
return address === undefined ? 'it has no address of its own' : (0,visit .cg)(address);
}
function statusesIn(given, { raw }) {
const statuses = given.map(Number);
if (statuses.every(status => status >= 100 && status <= 599))
return statuses;
throw (0,refusal .H)(raw, 'probe-status', `expected statuses such as 200, got ${given.join(', ')}`);
}
function placeIn(given, { raw }) {
if (given === undefined)
return undefined;
const at = given.indexOf(':');
const rest = given.slice(at + 1);
if (given.slice(0, at) === 'header')
return { kind: 'header', name: rest };
const reading = (0,path .G7)(rest);
if (reading.kind === 'path')
return { kind: 'json', path: rest };
throw (0,refusal .H)(raw, 'probe-version', `no path in a JSON answer: ${reading.why}`);
}
}
};
