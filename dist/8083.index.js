export const id = 8083;
export const ids = [8083,8457];
export const modules = {
60085:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$6: () => (  calendarDay),
B7: () => (  timeZoneHint),
B9: () => (  instantOf),
KG: () => (  zoneOffset),
kQ: () => (  isTimeZone),
u7: () => (  localDay)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97331);
const day = 86_400_000;
const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;
function isTimeZone(name) {
if (name.length > 64 || !zoneName.test(name))
return false;
try {
formatOf(name);
return true;
}
catch {
return false;
}
}
function timeZoneHint(name) {
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(name, Intl.supportedValuesOf('timeZone'));
return near === undefined ? '' : `; did you mean ${near}?`;
}
function zoneOffset(timeZone) {
if (timeZone === 'UTC')
return () => 0;
const format = formatOf(timeZone);
return instant => {
const second = Math.floor(instant / 1_000) * 1_000;
const parts = new Map(format.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
const part = (name) => parts.get(name) ?? 0;
const time = (part('hour') * 60 + part('minute')) * 60 + part('second');
return localDay(part('year'), part('month'), part('day')) + time * 1_000 - second;
};
}
function formatOf(timeZone) {
return new Intl.DateTimeFormat('en-US', {
timeZone,
calendar: 'gregory',
numberingSystem: 'latn',
hourCycle: 'h23',
year: 'numeric',
month: 'numeric',
day: 'numeric',
hour: 'numeric',
minute: 'numeric',
second: 'numeric',
});
}
function instantOf(local, offset) {
const [before, after] = [offset(local - day), offset(local + day)];
const instants = [local - before, local - after].filter(instant => instant + offset(instant) === local);
return instants.length > 0 ? Math.min(...instants) : local - before;
}
function localDay(year, month, dayOfMonth) {
const shifted = month <= 2 ? year - 1 : year;
const era = Math.floor(shifted / 400);
const yearOfEra = shifted - era * 400;
const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
return (era * 146_097 + dayOfEra - 719_468) * day;
}
function calendarDay(local) {
const days = Math.floor(local / day) + 719_468;
const era = Math.floor(days / 146_097);
const dayOfEra = days - era * 146_097;
const yearOfEra = Math.floor((dayOfEra -
Math.floor(dayOfEra / 1_460) +
Math.floor(dayOfEra / 36_524) -
Math.floor(dayOfEra / 146_096)) /
365);
const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}
}),
3353:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AB: () => (  limit),
TL: () => (  quoted),
X1: () => (  percentage),
e0: () => (  exact),
p0: () => (  duration),
vH: () => (  durationInUnits)
});
const unitMilliseconds = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const durationParts = /^(?:(\d{1,3})w)?(?:(\d{1,4})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8}(?:\.\d{1,3})?)s)?(?:(\d{1,9})ms)?$/;
function durationOf(text) {
const parts = text === '' ? undefined : durationParts.exec(text)?.slice(1);
if (parts === undefined)
return undefined;
const units = Object.values(unitMilliseconds);
return Math.round(parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (units[at] ?? 0), 0));
}
function duration(text, { least, most, such }) {
const value = durationOf(text);
if (value === undefined)
return { misfit: `expected a duration such as ${such}, got ${quoted(text)}${unitHint(text)}` };
if (value >= least && value <= most)
return { value };
return {
misfit: `expected a duration from ${durationInUnits(least)} to ${durationInUnits(most)}, got ${quoted(text)}`,
};
}
function unitHint(text) {
if (/^\d+(?:\.\d+)?$/.test(text))
return ': right behind the number stands a unit, ms, s, m, h, d or w';
const long = /^(\d+) ?(millisecond|msec|sec|second|min|minute|hour|hr|day|week)s?$/i.exec(text);
if (long !== null)
return `; did you mean ${long[1]}${shortUnit(long[2] ?? '')}?`;
return /^\d+M$/.test(text) ? '; a month is no fixed duration: write "per month", or 30d' : '';
}
function shortUnit(long) {
return long.startsWith('mil') || long.startsWith('ms') ? 'ms' : long.charAt(0).toLowerCase();
}
function durationInUnits(milliseconds) {
let rest = Math.round(milliseconds);
if (rest <= 0)
return '0s';
const parts = [];
for (const [unit, size] of Object.entries(unitMilliseconds)) {
if (unit === 'w')
continue;
const count = Math.floor(rest / size);
if (count > 0)
parts.push(`${count}${unit}`);
rest -= count * size;
}
return parts.join('');
}
function percentage(text, such) {
const match = /^(\d{1,3}(?:\.\d{1,10})?)[ \u00a0\u202f]?(%)?$/.exec(text);
if (match === null)
return { misfit: `expected a percentage such as ${such}, got ${quoted(text)}` };
const value = Number(match[1]);
if (match[2] === undefined)
return { misfit: `expected a percentage such as ${such}, got ${unsigned(text, value)}` };
if (value > 100)
return { misfit: `expected a percentage from 0% to 100%, got ${quoted(text)}` };
return { value };
}
function unsigned(text, value) {
const meant = value <= 1 ? exact(value * 100) : value;
return `${quoted(text)} without a percent sign: ${meant}% was probably meant`;
}
function limit(text) {
const match = /^(-?\d{1,15}(?:\.\d{1,10})?)[ \u00a0\u202f]?%?$/.exec(text);
if (match !== null)
return { value: Number(match[1]) + 0 };
const hint = durationOf(text) === undefined
? ''
: ': a metric is compared in its own unit, which nobody told us; write the number alone';
return { misfit: `expected a number such as 90 or 90%, got ${quoted(text)}${hint}` };
}
function quoted(text) {
return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
function exact(value) {
return Number(value.toFixed(12));
}
}),
52201:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IV: () => (  loadInputs),
Zu: () => (  addressKind),
hx: () => (  probeRequestInputs),
oP: () => (  rateIn)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const seconds = { s: 1, m: 60, h: 3_600 };
const form = /^(\d{1,7}(?:\.\d{1,3})?)\s*\/\s*([smh])$/;
function rateIn(text) {
const [, count, unit] = form.exec(text.trim()) ?? [];
const per = unit === 's' || unit === 'm' || unit === 'h' ? seconds[unit] : undefined;
const rate = per === undefined ? 0 : Number(count) / per;
return rate > 0 ? rate : undefined;
}
const mostPerSecond = 100;
function loadKind() {
const expected = `a rate such as 5/s or 30/m, and at most ${mostPerSecond}/s`;
const parse = (given) => {
const perSecond = rateIn(given);
return perSecond === undefined || perSecond > mostPerSecond ? { expected } : { value: perSecond };
};
return { name: 'text', expected, parse };
}
function addressKind() {
const expected = 'an address such as https://payments-staging.azurewebsites.net';
const parse = (given) => {
const url = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
const isPlain = url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '';
if (!isPlain || !/^https?:$/.test(url.protocol))
return { expected };
const isSecret = url.username !== '' || url.password !== '';
return isSecret ? { expected, note: 'it holds a user or a password' } : { value: url };
};
return { name: 'text', expected, parse };
}
const probeRequestInputs = {
'probe-path': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^\//, expected: 'a path that begins with /' }), '/', 'The page that is asked.'),
'probe-status': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), '200', 'The statuses that are right, parted by commas.'),
'probe-header': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A header that lets probes in, as `name: value`.'),
};
const loadInputs = {
load: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(loadKind(), 'For staging: so many harmless GETs to the own address of each arm while it is judged, such as `5/s`, at most `100/s`. They are marked, and they alone are judged: `source: probe`.'),
'probe-version': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(header:[A-Za-z0-9-]+|json:\S+)$/,
expected: '`header:NAME` or `json:PATH`',
}), 'Where an answer to such a request says its version: `header:X-App-Version`, or `json:build.version`. With `candidate-version` another one at that address is no answer of the candidate.'),
};
}),
88457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IA: () => (  appServiceInputs),
Pf: () => (  frontDoorInputs),
g_: () => (  identityInputs),
hE: () => (  ledgerInputs),
oV: () => (  streamInputs),
tQ: () => (  brakeInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
const guid = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/,
expected: 'an id of the form 00000000-0000-0000-0000-000000000000',
});
const tenantName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9.-]{0,120}$/,
expected: 'the id or the domain of a tenant',
});
const plainName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
expected: 'a name of letters, digits, dots, hyphens and underscores',
});
const ownHosts = ['github', 'terminal'];
const authKinds = ['oidc', 'azure-cli', 'managed-identity', 'secret', 'service-connection'];
const cloudNames = ['public', 'us-government', 'china'];
const identityInputs = {
'azure-subscription': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['azure-pipelines'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qt)(), 'The service connection that signs in to Azure.', {
label: 'Azure service connection',
})),
'client-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(guid, 'The application (client) id of the identity that signs in.')),
'tenant-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(tenantName, 'The tenant of the identity.')),
'subscription-id': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(guid, 'The subscription of the resources. Default: that of the service connection, of the resource id, or of the Azure CLI.'),
'client-secret': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(ownHosts, (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A client secret, where nothing better is possible. OIDC needs none.')),
auth: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(authKinds), 'How to sign in. Default: `oidc` on GitHub when `client-id` is given, the service connection on Azure Pipelines, else the Azure CLI.'),
cloud: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(cloudNames), 'public', 'The Azure cloud.'),
};
const streamInputs = {
service: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(plainName, 'The service, as the ledger knows it. Default: the name of the app.'),
environment: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)(plainName, 'production', 'The environment, as the ledger knows it.'),
};
const ledgerPlace = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(none|git|git\+branch:[A-Za-z0-9][A-Za-z0-9._/-]{0,120}|file:(?!~|\/\/[^/]).+|https:\/\/[a-z0-9.-]+(:\d+)?\/[a-z0-9/-]+)$/,
expected: '`file:` and the path of a folder without `~`, `git`, `git+branch:NAME`, the https address of a blob container, or `none`',
});
const ledgerInputs = {
ledger: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(ledgerPlace, 'Where what happened is kept: `file:PATH`, `git` (references of the repository), `git+branch:NAME`, `https://ACCOUNT.blob.core.windows.net/CONTAINER`, or `none`. A step that only reads reads nothing without it.'),
'ledger-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .j6)(['github'], (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), '${{ github.token }}', 'The token that the ledger `git` writes with; it needs `contents: write`.')),
};
const appServiceInputs = {
'allow-different': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'App Service: settings that stick to their slot and may differ between the candidate and production.', { visibleWhen: 'target = app-service' }),
'non-http': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['refuse', 'accept']), 'refuse', 'App Service: functions in the candidate that something else than HTTP sets off. No share of traffic holds them back.', { visibleWhen: 'target = app-service' }),
'warm-up-statuses': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^\d{3}(,\d{3})*$/, expected: 'statuses such as 200 or 200,202' }), 'App Service: the statuses that count as warm before a swap. Set in the candidate when an artifact is placed there.', { visibleWhen: 'target = app-service' }),
};
const frontDoorInputs = {
'propagation-budget': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), '20m', 'Front Door: after so long a change counts as in force at all edges, when the requests of each origin do not show it before.', { visibleWhen: 'target = front-door' }),
purge: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['never', 'on-rollback']), 'never', 'Front Door: whether the caches of the edge are emptied once a rollout has gone back.', { visibleWhen: 'target = front-door' }),
};
const brakeInputs = {
brake: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['none', 'command']), 'none', 'Front Door: what takes the candidate out at once when it goes back, while the change is still on its way. `command`: a program of yours that makes its health probe fail.', { visibleWhen: 'target = front-door' }),
'brake-command': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[^\p{C}]{1,4000}$/u, expected: 'one line of text' }), 'Front Door: the program of `brake: command`, by its path or its name. It is started without a shell.', { visibleWhen: 'target = front-door' }),
'brake-arguments': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p_)(), 'Front Door: the arguments of `brake-command`, one per line.', {
visibleWhen: 'target = front-door',
}),
};
}),
25687:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => (  prometheusInputs),
o: () => (  prometheusRules)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _step_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
const metricName = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[A-Za-z_:][\w:.]*$/, expected: 'the name of a metric' });
const prometheusInputs = {
'prometheus-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https?:\/\/[^\s?#@]+$/,
expected: 'an address such as https://metrics.example.com/prometheus',
}), 'The Prometheus of `source: prometheus`: what stands in front of `/api/v1`. At an Azure Monitor workspace the identity of the step signs in.'),
'prometheus-token': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A token that may query there, or the password of `prometheus-user`.'),
'prometheus-user': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The user, where a user and a password are asked for.'),
'prometheus-match': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'Conditions that every series of the app fits, such as `job="shop"`.'),
'prometheus-label': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^[A-Za-z_]\w*(=(version|arm))?$/,
expected: 'a label, and what it holds: `build=version`, or `slot=arm`',
}), 'The label that tells the arms apart, and whether it holds their version or the name of their slot or revision: `version=version` unless given.'),
'prometheus-requests': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(metricName, 'The counter of requests. Default: `http_requests_total`.'),
'prometheus-bad': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The condition that failed requests fit. Default: `code=~"5.."`.'),
'prometheus-latency': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(metricName, 'The buckets of latency in seconds, or `none`. Default: `http_request_duration_seconds_bucket`.'),
'prometheus-interval': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_1__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .p0)(), 'How often targets are scraped. Default: 15s. Intervals are judged that hold two scrapes.'),
};
const prometheusRules = [
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('prometheus-url', 'source'),
...['token', 'match', 'label', 'requests', 'bad', 'latency', 'interval'].map(name => (0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)(`prometheus-${name}`, 'prometheus-url')),
(0,_step_rules_js__WEBPACK_IMPORTED_MODULE_2__  .eN)('prometheus-user', 'prometheus-token'),
];
})
};
