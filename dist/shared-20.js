export const shared = {
60085:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
3353:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
},
9388:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  isShownBelow),
h: () => (  upperRate)
});
const coarse = betsOn([0.02, 0.1, 0.3, 0.6], [0.25, 0.25, 0.25, 0.25]);
const fine = betsOn([0.02, 0.1, 0.3, 0.6, 0.8, 0.9, 0.95], [0.22, 0.22, 0.22, 0.22, 0.04, 0.04, 0.04]);
const precision = 1e-13;
function upperRate(bad, total, beta) {
if (!(total > 0))
return 1;
const enough = Math.log(1 / beta);
let low = Math.min(1, bad / total);
let high = 1;
while (high - low > precision * high) {
const middle = (low + high) / 2;
if (evidenceBelow(middle, { bad, good: total - bad }, coarse) < enough)
low = middle;
else
high = middle;
}
return low;
}
function isShownBelow({ bad, total }, limit, beta) {
if (limit >= 1)
return true;
return bad < limit * total && evidenceBelow(limit, { bad, good: total - bad }, fine) >= Math.log(1 / beta);
}
function evidenceBelow(limit, { bad, good }, { of, parts, gains }) {
const atLimit = Math.log1p(-limit);
let [high, sum] = [Number.NEGATIVE_INFINITY, 0];
for (let at = 0; at < of.length; at += 1) {
const part = parts[at] ?? 0;
const evidence = bad * (gains[at] ?? 0) + good * (Math.log1p(-limit * (of[at] ?? 0)) - atLimit);
if (evidence > high)
[high, sum] = [evidence, part + sum * Math.exp(high - evidence)];
else
sum += part * Math.exp(evidence - high);
}
return high + Math.log(sum);
}
function betsOn(of, parts) {
return { of, parts, gains: of.map(Math.log) };
}
}
};
