import { shared as shared30 } from './shared-30.js';
import { shared as shared31 } from './shared-31.js';
export const id = 8149;
export const ids = [8149];
export const modules = {
13005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  refuseShare)
});
function refuseShare(abilities, percent) {
const { grainPercent, rangePercent, zero, hundred } = abilities;
if (!Number.isFinite(percent) || percent < 0 || percent > 100)
return 'a share lies between 0 % and 100 %';
if (percent === 0)
return zero === 'never' ? 'this target cannot show 0 %' : undefined;
if (percent === 100)
return hundred === 'never' ? 'this target cannot show 100 %' : undefined;
const steps = percent / grainPercent;
if (Math.abs(steps - Math.round(steps)) > 1e-9) {
return `${percent} % is finer than the grain of ${grainPercent} % that this target has`;
}
if (percent < rangePercent.from || percent > rangePercent.to) {
return `this target shows shares from ${rangePercent.from} % to ${rangePercent.to} %`;
}
return undefined;
}
}),
45433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CW: () => (  NoJson),
S3: () => (  itemsOf),
at: () => (  at),
b6: () => (  textOf),
mi: () => (  replacing),
oh: () => (  edited),
r4: () => (  parseText),
rl: () => (  numberOf)
});
class NoJson extends Error {
name = 'NoJson';
}
const deepest = 64;
function parseText(text) {
const [node, at] = valueAt(text, blanks(text, 0), 0);
if (blanks(text, at) !== text.length)
throw new NoJson(`something stands behind its end, at ${at}`);
return node;
}
function valueAt(text, at, depth) {
if (depth > deepest)
throw new NoJson(`it is deeper than ${deepest} levels`);
if (text[at] === '{')
return objectAt(text, at, depth);
if (text[at] === '[')
return arrayAt(text, at, depth);
const end = plainEnd(text, at);
const value = parsed(text.slice(at, end), at);
const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
return [{ kind: 'plain', start: at, end, value: isPlain ? value : undefined }, end];
}
function objectAt(text, start, depth) {
const members = [];
let at = blanks(text, start + 1);
while (text[at] !== '}') {
if (members.length > 0)
at = expected(text, at, ',');
const end = plainEnd(text, at);
const name = parsed(text.slice(at, end), at);
if (typeof name !== 'string')
throw new NoJson(`a name was expected at ${at}`);
const [value, after] = valueAt(text, expected(text, blanks(text, end), ':'), depth + 1);
members.push({ name, value });
at = blanks(text, after);
}
return [{ kind: 'object', start, end: at + 1, members }, at + 1];
}
function arrayAt(text, start, depth) {
const items = [];
let at = blanks(text, start + 1);
while (text[at] !== ']') {
if (items.length > 0)
at = expected(text, at, ',');
const [value, after] = valueAt(text, at, depth + 1);
items.push(value);
at = blanks(text, after);
}
return [{ kind: 'array', start, end: at + 1, items }, at + 1];
}
function expected(text, at, character) {
if (text[at] !== character)
throw new NoJson(`${character} was expected at ${at}`);
return blanks(text, at + 1);
}
function blanks(text, from) {
let at = from;
while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r')
at += 1;
return at;
}
const plain = /"(?:[^"\\]|\\.)*"|[-+.\w]+/y;
function plainEnd(text, at) {
plain.lastIndex = at;
const [found] = plain.exec(text) ?? [];
if (found === undefined)
throw new NoJson(`a value was expected at ${at}`);
return at + found.length;
}
function parsed(text, at) {
try {
return JSON.parse(text);
}
catch {
throw new NoJson(`what stands at ${at} is no JSON`);
}
}
function at(node, ...names) {
return names.reduce((found, name) => found?.kind === 'object' ? found.members.findLast(member => member.name === name)?.value : undefined, node);
}
function itemsOf(node) {
return node?.kind === 'array' ? node.items : [];
}
function textOf(node) {
return node?.kind === 'plain' && typeof node.value === 'string' ? node.value : undefined;
}
function numberOf(node) {
return node?.kind === 'plain' && typeof node.value === 'number' ? node.value : undefined;
}
function edited(text, edits) {
return [...edits]
.sort((one, other) => other.start - one.start)
.reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}
function replacing({ start, end }, text) {
return { start, end, text };
}
}),
14704:
(shared30[14704]),
5078:
(shared31[5078]),
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
78149:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
make: () => (  make)
});
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/azure/stores/app-configuration.js
const apiVersion = '2023-11-01';
const mediaType = 'application/vnd.microsoft.appconfig.kv+json';
const stores = {
public: '.azconfig.io',
'us-government': '.azconfig.azure.us',
china: '.azconfig.azure.cn',
};
function createAppConfiguration(arm, endpoint) {
const home = storeAt(arm, endpoint);
let syncToken;
const send = async (name, request) => {
const { token } = await arm.credential.getToken(arm.cloud.appConfigurationScope);
const answer = await arm.transport.send({
...request,
url: addressOf(home, name),
headers: {
accept: `${mediaType}, application/problem+json`,
...request.headers,
...(syncToken !== undefined && { 'sync-token': syncToken }),
authorization: `Bearer ${token}`,
},
});
syncToken = answer.header('sync-token') ?? syncToken;
return answer;
};
return {
host: home.host,
read: async (name) => {
try {
return keyValueIn((await send(name, { method: 'GET' })).json, name);
}
catch (thrown) {
throw refusal(thrown, { name, host: home.host, verb: 'read' });
}
},
write: async (before, value) => {
const { key, label, contentType, tags, etag } = before;
const name = { key, label };
const body = JSON.stringify({
value,
...(contentType !== undefined && { content_type: contentType }),
tags,
});
const headers = { 'content-type': mediaType, 'if-match': `"${etag}"` };
try {
return keyValueIn((await send(name, { method: 'PUT', body, headers })).json, name);
}
catch (thrown) {
if (isStatus(thrown, 412))
return undefined;
throw refusal(thrown, { name, host: home.host, verb: 'write' });
}
},
};
}
function storeAt({ cloud }, endpoint) {
const url = new URL(endpoint);
const suffix = stores[cloud.name];
if (url.protocol === 'https:' && url.hostname.endsWith(suffix) && url.port === '')
return url;
throw new fault .v('TARGET_UNSUITABLE', `${url.host} is no store of App Configuration in this cloud`, {
hint: `take the endpoint of the store, which ends in ${suffix}`,
facts: { expected: `https://NAME${suffix}`, got: url.host },
});
}
function addressOf(home, { key, label }) {
const url = new URL(`/kv/${encodeURIComponent(key)}`, home);
if (label !== undefined)
url.searchParams.set('label', label);
url.searchParams.set('api-version', apiVersion);
return url;
}
function keyValueIn(json, name) {
const found = Object(json);
const { value, etag, content_type: contentType, tags, locked, last_modified: modifiedAt } = found;
if (found.key !== name.key || (found.label ?? undefined) !== name.label) {
throw odd(`it is about ${JSON.stringify(found.key)?.slice(0, 100)}, and not about ${name.key}`);
}
if (typeof value !== 'string' || typeof etag !== 'string')
throw odd('it holds no value or no etag');
return {
...name,
value,
etag,
contentType: typeof contentType === 'string' ? contentType : undefined,
tags: textsIn(tags),
isLocked: locked === true,
modifiedAt: typeof modifiedAt === 'string' ? modifiedAt : undefined,
};
}
function textsIn(tags) {
const entries = Object.entries(Object(tags));
return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
function odd(why) {
return new fault .v('HTTP_UNREADABLE', `the answer of App Configuration is no key-value: ${why}`);
}
const roles = { read: 'App Configuration Data Reader', write: 'App Configuration Data Owner' };
function refusal(thrown, { name, host, verb }) {
if (!(thrown instanceof fault .v))
return thrown;
const { facts, cause = thrown } = thrown;
const what = `${name.key}${name.label === undefined ? '' : ` with label ${name.label}`} in ${host}`;
switch (facts['status']) {
case 403:
return new fault .v('IDENTITY_FORBIDDEN', `the identity may not ${verb} ${what}`, {
hint: `assign the role ${roles[verb]} at the store, and allow this runner in its network rules; a role takes up to 15 minutes`,
facts: { ...facts, role: roles[verb], scope: host },
cause,
});
case 404:
return new fault .v('TARGET_NOT_FOUND', `there is no ${what}`, {
hint: 'name the flag as the portal does, without its prefix; a label is an input of its own',
facts,
cause,
});
case 409:
if (!/read-only|locked/i.test(thrown.message))
return thrown;
return new fault .v('TARGET_UNSUITABLE', `${what} is locked: nobody may change it`, {
hint: `unlock it: az appconfig feature unlock --endpoint https://${host} --auth-mode login --feature NAME`,
facts,
cause,
});
default:
return thrown;
}
}
function isStatus(thrown, status) {
return thrown instanceof fault .v && thrown.facts['status'] === status;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/abilities.js
const second = 1_000;
const usualRefreshMilliseconds = 30 * second;
const settledAfterMilliseconds = usualRefreshMilliseconds + 30 * second;
const featureFlagAbilities = {
grainPercent: 0.1,
rangePercent: { from: 0.1, to: 99.9 },
zero: 'exact',
hundred: 'exact',
atomic: true,
verifiable: 'exactly',
settling: { expectedMilliseconds: settledAfterMilliseconds, worstMilliseconds: 600 * second },
stickyMilliseconds: usualRefreshMilliseconds,
pinnedAtRollback: 'A user keeps the version of the last refresh of the app, 30 s by default. The hash of the user decides: whoever has the candidate keeps it while its share only grows, and is among the first to have it again.',
promotion: 'weights',
leastRoles: [
{
role: 'App Configuration Data Owner',
scope: 'the App Configuration store',
why: 'reads the flag and writes its share; it is a role of the data plane, and Contributor is not enough',
},
],
};
var settle = __webpack_require__(14704);
var split_check = __webpack_require__(5078);
var json_text = __webpack_require__(45433);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/targeting.js
const [on, off] = ['on', 'off'];
const own = 'Microsoft.Targeting';
function targetingLever(text, root) {
const filters = (0,json_text .S3)((0,json_text.at)(root, 'conditions', 'client_filters')).map((node) => ({
name: (0,json_text .b6)((0,json_text.at)(node, 'name')) ?? '',
node,
}));
const targeting = filters.filter(({ name }) => name === own);
const audience = (0,json_text.at)(targeting[0]?.node, 'parameters', 'Audience');
const isSwitch = filters.length === 0;
const place = isSwitch ? (0,json_text.at)(root, 'enabled') : (0,json_text.at)(audience, 'DefaultRolloutPercentage');
const percent = isSwitch ? 100 : Math.min(100, Math.max(0, (0,json_text .rl)(place) ?? 0));
const needsAll = (0,json_text .b6)((0,json_text.at)(root, 'conditions', 'requirement_type'))?.toLowerCase() === 'all';
const obstacle = obstacleIn(filters, targeting.length, place, needsAll);
const edits = (put) => (place === undefined ? [] : [(0,json_text .mi)(place, put)]);
return {
kind: isSwitch ? 'switch' : 'targeting',
stable: off,
candidate: on,
shares: { [off]: round(100 - percent), [on]: round(percent) },
whenDisabled: { [off]: 100, [on]: 0 },
raw: place === undefined ? '' : text.slice(place.start, place.end),
remarks: remarksOn({ filters, audience, needsAll }),
editsFor: share => edits(String(isSwitch ? share > 0 : round(share))),
editsBack: edits,
...(obstacle !== undefined && { obstacle }),
};
}
function round(percent) {
return Number(percent.toFixed(6));
}
function obstacleIn(filters, count, place, needsAll) {
const others = filters.filter(({ name }) => name !== own).map(({ name }) => name);
const drawn = others.find(name => /^(microsoft\.)?percentage(filter)?$/i.test(name));
const hint = `give the flag one filter ${own} with an Audience and a DefaultRolloutPercentage`;
if (drawn !== undefined) {
const why = `${drawn} decides anew at every evaluation, so that one user goes back and forth between the versions`;
return { why, hint };
}
if (count === 0)
return { why: `it has no filter ${own}, so that there is no share to move`, hint };
if (count > 1)
return { why: `it has ${count} filters ${own}: which one is meant cannot be told`, hint };
if ((0,json_text .rl)(place) === undefined) {
return { why: `its filter ${own} has no DefaultRolloutPercentage`, hint };
}
if (others.length === 0 || needsAll)
return undefined;
return {
why: `${others.join(', ')} lets users in whatever the share is, since one filter is enough for it`,
hint: 'set requirement_type to All, or take the other filters away',
};
}
function remarksOn({ filters, audience, needsAll }) {
const others = filters.filter(({ name }) => name !== own).map(({ name }) => name);
const users = (0,json_text .S3)((0,json_text.at)(audience, 'Users')).length;
const excluded = [(0,json_text.at)(audience, 'Exclusion', 'Users'), (0,json_text.at)(audience, 'Exclusion', 'Groups')].map(each => (0,json_text .S3)(each).length);
return [
...(others.length > 0 && needsAll
? [`only users whom ${others.join(' and ')} let in as well count among those who are on`]
: []),
...(users > 0 ? [`${users} users are named and on whatever the share is`] : []),
...(0,json_text .S3)((0,json_text.at)(audience, 'Groups')).map(group => `group ${((0,json_text .b6)((0,json_text.at)(group, 'Name')) ?? '').slice(0, 60)} has ${(0,json_text .rl)((0,json_text.at)(group, 'RolloutPercentage')) ?? 0} % of its own, whatever the share is`),
...(excluded.some(count => count > 0)
? [`${excluded[0]} users and ${excluded[1]} groups are excluded, and stay off at 100 % too`]
: []),
];
}
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/unsuitable.js
function unsuitable(message, hint) {
return new fault .v('TARGET_UNSUITABLE', message, hint === undefined ? {} : { hint });
}
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/percentiles.js
function piecesOf(entries, standard) {
const ends = [...new Set([0, 100, ...entries.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
const pieces = [];
for (const [index, to] of ends.entries()) {
const from = ends[index - 1];
if (from === undefined)
continue;
const variant = entries.find(entry => entry.from <= from && entry.to >= to)?.variant ?? standard;
const last = pieces.at(-1);
if (last?.variant === variant && last !== undefined)
pieces[pieces.length - 1] = { ...last, to };
else
pieces.push({ from, to, variant });
}
return pieces;
}
function widthOf(pieces, variant) {
return pieces.filter(piece => piece.variant === variant).reduce((sum, { from, to }) => sum + to - from, 0);
}
function entryTexts(wanted) {
const { text, entries, stable, candidate, standard } = wanted;
const divided = divide(wanted);
const isSilent = (variant) => variant === standard && !entries.some(entry => entry.variant === variant);
const needed = new Map([stable, candidate].map(variant => [
variant,
isSilent(variant) ? [] : divided.filter(piece => piece.variant === variant),
]));
const kept = entries.map(entry => {
const left = needed.get(entry.variant);
if (left === undefined)
return text.slice(entry.node.start, entry.node.end);
return moved(text, entry, left.shift() ?? { from: 0, to: 0 });
});
const added = [...needed.values()]
.flat()
.map(({ variant, from, to }) => JSON.stringify({ variant, from, to }));
return `[${[...kept, ...added].join(',')}]`;
}
function moved(text, { node, from, to }, piece) {
const [first, last] = [(0,json_text.at)(node, 'from'), (0,json_text.at)(node, 'to')];
const edits = [
...(first !== undefined && (0,json_text .rl)(first) === from && from !== piece.from
? [(0,json_text .mi)(first, String(piece.from))]
: []),
...(last !== undefined && to !== piece.to ? [(0,json_text .mi)(last, String(piece.to))] : []),
].map(edit => ({ ...edit, start: edit.start - node.start, end: edit.end - node.start }));
return (0,json_text .oh)(text.slice(node.start, node.end), edits);
}
function divide({ pool, stable, candidate, points }) {
const isLast = pool.at(-1)?.variant === candidate && pool[0]?.variant !== candidate;
const whole = pool.reduce((sum, { from, to }) => sum + to - from, 0);
const [first, second] = isLast ? [stable, candidate] : [candidate, stable];
let left = isLast ? whole - points : points;
const parts = [];
for (const { from, to } of pool) {
const cut = percentiles_round(Math.min(to, Math.max(from, from + left)));
if (cut > from)
parts.push({ from, to: cut, variant: first });
if (cut < to)
parts.push({ from: cut, to, variant: second });
left -= to - from;
}
return joined(parts);
}
function joined(parts) {
const whole = [];
for (const part of parts) {
const last = whole.at(-1);
if (last !== undefined && last.variant === part.variant && last.to === part.from) {
whole[whole.length - 1] = { ...last, to: part.to };
}
else
whole.push(part);
}
return whole;
}
function percentiles_round(place) {
return Number(place.toFixed(6));
}
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/variants.js
function variantLever(text, root, named) {
const names = (0,json_text .S3)((0,json_text.at)(root, 'variants')).flatMap(each => (0,json_text .b6)((0,json_text.at)(each, 'name')) ?? []);
const allocation = (0,json_text.at)(root, 'allocation');
const list = (0,json_text.at)(allocation, 'percentile');
const entries = (0,json_text .S3)(list).map(entryIn);
const standard = (0,json_text .b6)((0,json_text.at)(allocation, 'default_when_enabled'));
const pieces = piecesOf(entries, standard);
const widths = new Map(names.map(name => [name, widthOf(pieces, name)]));
const { candidate, stable } = armsOf({ names, widths, named, standard, entries });
const pool = pieces.filter(({ variant }) => variant === candidate || variant === stable);
const width = pool.reduce((sum, { from, to }) => sum + to - from, 0);
const share = width === 0 ? 0 : variants_round(((widths.get(candidate) ?? 0) / width) * 100);
const obstacle = variants_obstacleIn({ list, entries, width, pool, candidate });
const put = (written) => list === undefined ? insertion(allocation, written) : [(0,json_text .mi)(list, written)];
return {
kind: 'variants',
stable,
candidate,
shares: { [stable]: variants_round(100 - share), [candidate]: share },
whenDisabled: disabledSplit((0,json_text .b6)((0,json_text.at)(allocation, 'default_when_disabled')), stable, candidate),
raw: list === undefined ? '' : text.slice(list.start, list.end),
remarks: variants_remarksOn({ allocation, width, candidate, stable, root }),
editsFor: percent => put(entryTexts({ text, entries, pool, stable, candidate, standard, points: (width * percent) / 100 })),
editsBack: raw => put(raw === '' ? '[]' : raw),
...(obstacle !== undefined && { obstacle }),
};
}
function entryIn(node) {
const [variant, from, to] = [
(0,json_text .b6)((0,json_text.at)(node, 'variant')),
(0,json_text .rl)((0,json_text.at)(node, 'from')),
(0,json_text .rl)((0,json_text.at)(node, 'to')),
];
if (variant === undefined || from === undefined || to === undefined || from > to || from < 0 || to > 100) {
throw unsuitable('an entry of its allocation by percentile cannot be read', 'repair it in the portal');
}
return { node, variant, from, to };
}
function armsOf(cast) {
const { names, named } = cast;
const given = names.find(name => name.toLowerCase() === named?.toLowerCase());
if (named !== undefined && given === undefined) {
throw unsuitable(`there is no variant ${named}; there are ${names.join(', ')}`);
}
if (names.length < 2)
throw unsuitable('it has one variant: there is nothing to shift between');
const candidate = given ?? idleOf(cast);
return { candidate, stable: stableOf(cast, candidate) };
}
function idleOf({ names, widths }) {
const [least, ...others] = [...names].sort((one, other) => (widths.get(one) ?? 0) - (widths.get(other) ?? 0));
if (least !== undefined && others.length === 1)
return least;
throw unsuitable(`which of its ${names.length} variants is the candidate cannot be told: ${names.join(', ')}`, 'name it by the input candidate');
}
function stableOf({ names, standard, entries }, candidate) {
const others = names.filter(name => name !== candidate);
if (standard !== undefined && others.includes(standard))
return standard;
const listed = others.filter(name => entries.some(({ variant }) => variant === name));
const [one, ...more] = listed.length === 0 ? others : listed;
if (one !== undefined && more.length === 0)
return one;
throw unsuitable(`which variant gives its users to ${candidate} cannot be told: ${others.join(', ')}`, 'make it the default_when_enabled of the allocation');
}
function variants_obstacleIn({ list, entries, width, pool, candidate }) {
const sorted = [...entries].sort((one, other) => one.from - other.from).filter(({ from, to }) => from < to);
const overlap = sorted.find((entry, index) => entry.from < (sorted[index - 1]?.to ?? 0));
if (overlap !== undefined) {
return {
why: `ranges of its percentiles overlap at ${overlap.from}: the first one wins there, and a share would not mean what it says`,
hint: 'part them in the portal',
};
}
if (width === 0) {
const why = `neither ${candidate} nor the other variant has a range of percentiles${list === undefined ? ': there is no allocation by percentile' : ''}`;
return { why, hint: 'allocate users to one of them first: by percentile, or by default_when_enabled' };
}
const own = pool.flatMap(({ variant }, index) => (variant === candidate ? [index] : []));
const isAtAnEnd = own.length === 0 ||
own.every((index, nth) => index === nth) ||
own.every((index, nth) => index === pool.length - own.length + nth);
if (isAtAnEnd)
return undefined;
return {
why: `the users of ${candidate} lie amid those of the other variant: a larger share would exchange them`,
hint: 'put its range to one end, from 0 or up to 100, and start again',
};
}
function disabledSplit(standard, stable, candidate) {
return standard === candidate ? { [stable]: 0, [candidate]: 100 } : { [stable]: 100, [candidate]: 0 };
}
function variants_remarksOn({ allocation, width, candidate, stable, root }) {
const pinned = ['user', 'group'].filter(name => (0,json_text .S3)((0,json_text.at)(allocation, name)).length > 0);
const filters = (0,json_text .S3)((0,json_text.at)(root, 'conditions', 'client_filters')).map(each => (0,json_text .b6)((0,json_text.at)(each, 'name')) ?? '');
return [
...(width < 100 - 1e-9 && width > 0
? [
`shares are of the ${variants_round(width)} % of users whom ${candidate} and ${stable} have; all others keep their variant`,
]
: []),
...pinned.map(name => `${name}s that the allocation names keep their variant, whatever the share is`),
...(filters.length > 0
? [`only users whom ${filters.join(', ')} let in get a variant by their share`]
: []),
];
}
function insertion(allocation, written) {
if (allocation?.kind !== 'object')
return [];
const comma = allocation.members.length > 0 ? ',' : '';
const start = allocation.start + 1;
return [{ start, end: start, text: `"percentile":${written}${comma}` }];
}
function variants_round(percent) {
return Number(percent.toFixed(6));
}
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/flag.js
function flagIn(text, candidate) {
const root = rootOf(text);
const isEnabled = (0,json_text.at)(root, 'enabled');
const lever = leverOf(text, root, candidate);
return { ...lever, text, isEnabled: isEnabled?.kind === 'plain' && isEnabled.value === true };
}
function rootOf(text) {
try {
const root = (0,json_text .r4)(text);
if (root.kind === 'object' && (0,json_text .b6)((0,json_text.at)(root, 'id')) !== undefined)
return root;
}
catch (thrown) {
if (!(thrown instanceof json_text .CW))
throw thrown;
throw unsuitable(`its value is no JSON: ${thrown.message}`);
}
throw unsuitable('its value is no feature flag: it has no id');
}
function leverOf(text, root, candidate) {
const variants = (0,json_text.at)(root, 'variants');
const hasVariants = variants?.kind === 'array' && variants.items.length > 0;
const isOn = candidate?.toLowerCase() === 'on' || candidate?.toLowerCase() === 'off';
const names = hasVariants ? variants.items.map(each => (0,json_text .b6)((0,json_text.at)(each, 'name'))?.toLowerCase()) : [];
if (hasVariants && (!isOn || names.includes(candidate?.toLowerCase()))) {
return variantLever(text, root, candidate);
}
return targetingLever(text, root);
}
function sharesOf({ isEnabled, shares, whenDisabled }) {
return isEnabled ? shares : whenDisabled;
}
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/picture.js
const prefix = '.appconfig.featureflag/';
const flagType = 'application/vnd.microsoft.appconfig.ff+json';
async function lookAt(subject) {
const { store, flag: name, label } = subject;
const found = await store.read({ key: `${prefix}${name}`, label });
if (found.contentType?.split(';')[0]?.trim().toLowerCase() !== flagType) {
throw unsuitable(`${name} in ${store.host} is no feature flag: its content type is ${found.contentType?.slice(0, 100) ?? 'none'}`);
}
const flag = flagIn(found.value, subject.candidate);
const shares = sharesOf(flag);
const query = label === undefined ? '' : `?label=${encodeURIComponent(label)}`;
return {
flag,
found,
shares,
resource: `https://${store.host}/kv/${encodeURIComponent(found.key)}${query}`,
guard: guardOf(flag),
};
}
function guardOf({ kind, isEnabled, raw, shares, obstacle }) {
return (0,external_node_crypto_.createHash)('sha256')
.update(JSON.stringify([kind, isEnabled, raw, shares, obstacle?.why ?? '']))
.digest('hex')
.slice(0, 32);
}
function liveSplit({ flag, found, shares, resource, guard }) {
const arm = (name) => ({
name,
isDefault: name === flag.stable,
share: shares[name] ?? 0,
state: flag.isEnabled ? (found.isLocked ? 'locked' : 'enabled') : 'disabled',
builds: [],
contradiction: false,
hasRule: (shares[name] ?? 0) > 0,
unknown: [],
});
return {
resource,
arms: [arm(flag.stable), arm(flag.candidate)],
split: shares,
idle: (shares[flag.candidate] ?? 0) === 0 ? [flag.candidate] : [],
guard,
remarks: [
...(flag.isEnabled ? [] : ['the flag is switched off: no share is in force']),
...(found.isLocked ? ['the flag is locked: no share can be written'] : []),
...(flag.obstacle === undefined ? [] : [`${flag.obstacle.why}: ${flag.obstacle.hint}`]),
...flag.remarks,
],
};
}
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/change.js
async function writeSplit(workshop, split, guard) {
const picture = await guarded(workshop, guard);
const why = (0,split_check .v)(split, liveSplit(picture), featureFlagAbilities);
if (why !== undefined)
throw unsuitable(why);
return shift(workshop, picture, { split, guard });
}
async function promoteArm(workshop, candidate, guard) {
const picture = await guarded(workshop, guard);
const { stable, candidate: own } = picture.flag;
if (candidate.toLowerCase() === stable.toLowerCase()) {
throw unsuitable(`${stable} is the stable arm already, or no candidate of this flag`);
}
if (candidate.toLowerCase() !== own.toLowerCase()) {
throw unsuitable(`there is no arm ${candidate} to promote; there are ${stable} and ${own}`);
}
return shift(workshop, picture, { split: { [stable]: 0, [own]: 100 }, guard });
}
async function shift(workshop, picture, { split, guard }) {
const isDone = ({ shares }) => isNear(shares, split);
const unchanged = isDone(picture);
const percent = split[picture.flag.candidate] ?? 0;
const turn = (now) => {
if (now.guard !== guard)
throw conflict(now);
refuseObstacles(now);
return now.flag.editsFor(percent);
};
if (!unchanged)
await put(workshop, picture, { isDone, turn });
return receiptOf(workshop, picture, { asked: split, unchanged });
}
async function restoreFlag(workshop, before, guard) {
const kept = fromWire(before);
const picture = guard === undefined ? await lookAt(workshop) : await guarded(workshop, guard);
const { raw } = kept;
const isDone = ({ flag, shares }) => raw === undefined ? isNear(shares, kept.split) : flag.raw === raw || (raw === '' && flag.raw === '[]');
const unchanged = isDone(picture);
const turn = (now) => {
if (guard !== undefined && now.guard !== guard)
throw conflict(now);
if (now.flag.kind !== kept.kind)
throw otherKind(now, kept);
const { flag } = now;
return raw === undefined ? flag.editsFor(kept.split[flag.candidate] ?? 0) : flag.editsBack(raw);
};
if (!unchanged)
await put(workshop, picture, { isDone, turn });
return receiptOf(workshop, picture, { asked: kept.split, unchanged });
}
function otherKind({ flag }, kept) {
const why = `the flag is split by ${flag.kind} now, and was by ${kept.kind} before`;
return unsuitable(why, 'set the share in the portal');
}
const mostTurns = 5;
async function put(workshop, first, { isDone, turn }) {
let picture = first;
for (let turns = 1; turns <= mostTurns; turns += 1) {
const value = (0,json_text .oh)(picture.flag.text, turn(picture));
if (await isSent(workshop, picture, value))
return;
picture = await lookAt(workshop);
if (isDone(picture))
return;
}
throw new fault .v('TRAFFIC_CONFLICT', `the flag was changed ${mostTurns} times while its share was written`, {
hint: 'find out who writes to it all the time, then start again',
facts: { found: (0,settle .wZ)(picture.shares) },
});
}
async function isSent({ store }, { found }, value) {
try {
return (await store.write(found, value)) !== undefined;
}
catch (thrown) {
if (!(thrown instanceof fault .v) || thrown.facts['may-have-applied'] !== true)
throw thrown;
throw new fault .v('TRAFFIC_UNCLEAR', `whether the share was written is not known: ${thrown.message}`, {
facts: thrown.facts,
cause: thrown,
});
}
}
function receiptOf({ clock }, { flag, shares }, { asked, unchanged }) {
const before = { kind: flag.kind, split: { ...shares }, raw: flag.raw };
return { asked, before, unchanged, askedAt: clock.now() };
}
function refuseObstacles({ flag, found }) {
if (!flag.isEnabled) {
throw unsuitable('the flag is switched off, so that a share would be nobody’s', 'switch it on first');
}
if (found.isLocked)
throw unsuitable('the flag is locked', 'unlock it first: az appconfig feature unlock');
if (flag.obstacle !== undefined)
throw unsuitable(flag.obstacle.why, flag.obstacle.hint);
}
async function guarded(workshop, guard) {
const picture = await lookAt(workshop);
if (picture.guard === guard)
return picture;
throw conflict(picture);
}
function conflict({ shares, found }) {
return new fault .v('TRAFFIC_CONFLICT', 'the traffic is no longer what was read before', {
hint: 'the history of the flag in the portal shows what changed; who did it is not kept there',
facts: {
found: (0,settle .wZ)(shares),
...(found.modifiedAt !== undefined && { 'changed-at': found.modifiedAt }),
},
});
}
function isNear(one, other) {
const names = new Set([...Object.keys(one), ...Object.keys(other)]);
return [...names].every(name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) < featureFlagAbilities.grainPercent / 2);
}
function fromWire({ kind, split, raw }) {
const shares = typeof split === 'object' && split !== null ? Object.entries(split) : [];
const numbers = shares.flatMap(([name, share]) => typeof share === 'number' ? [[name, share]] : []);
const isWhole = shares.length > 0 && numbers.length === shares.length;
const isRaw = raw === undefined || typeof raw === 'string';
if (!isWhole || typeof kind !== 'string' || !isRaw) {
throw new fault .v('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
hint: 'set the share in the portal, or by az appconfig kv set',
});
}
return { kind, split: Object.fromEntries(numbers), ...(raw !== undefined && { raw }) };
}
;// CONCATENATED MODULE: ./lib/shared/traffic/feature-flag/target.js
function featureFlagTarget(workshop) {
return {
abilities: featureFlagAbilities,
read: async () => liveSplit(await lookAt(workshop)),
write: (split, guard) => writeSplit(workshop, split, guard),
seen: receipt => seenOf(workshop, receipt),
promote: (candidate, guard) => promoteArm(workshop, candidate, guard),
reconcile: intent => reconciled(workshop, intent),
restore: (before, guard) => restoreFlag(workshop, before, guard),
clean: async () => undefined,
addressOf: async () => undefined,
};
}
async function seenOf(workshop, { asked, before, askedAt }) {
const { shares: split, found } = await lookAt(workshop);
const kept = fromWire(before);
if (isNear(split, asked)) {
const isOver = workshop.clock.now() >= askedAt + settledAfterMilliseconds;
return isOver ? { kind: 'seen', by: 'read', split } : { kind: 'not-yet', split: kept.split };
}
if (isNear(split, kept.split))
return { kind: 'not-yet', split };
const { modifiedAt: at } = found;
return { kind: 'drifted', split, ...(at !== undefined && { at }) };
}
async function reconciled(workshop, { asked, before }) {
const { shares } = await lookAt(workshop);
if (isNear(shares, asked))
return 'applied';
return isNear(shares, fromWire(before).split) ? 'not-applied' : 'cannot-know';
}
;// CONCATENATED MODULE: ./lib/shared/wiring/targets/feature-flag.js
async function make({ surroundings, arm, named }) {
const { store = '', label } = named.further;
return featureFlagTarget({
store: createAppConfiguration(arm, store),
flag: named.name,
label,
candidate: named.candidate,
clock: surroundings.clock,
});
}
})
};
