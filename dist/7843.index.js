export const id = 7843;
export const ids = [7843];
export const modules = {
15339:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  cloudOf),
i: () => (  cloudOfEnvironment)
});
const storageScope = 'https://storage.azure.com/.default';
const clouds = {
public: {
name: 'public',
environment: 'AzureCloud',
authority: 'https://login.microsoftonline.com',
resourceManager: 'https://management.azure.com',
resourceManagerScope: 'https://management.azure.com/.default',
federationAudience: 'api://AzureADTokenExchange',
logAnalytics: 'https://api.loganalytics.io',
logAnalyticsScope: 'https://api.loganalytics.io/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.com/.default',
},
'us-government': {
name: 'us-government',
environment: 'AzureUSGovernment',
authority: 'https://login.microsoftonline.us',
resourceManager: 'https://management.usgovcloudapi.net',
resourceManagerScope: 'https://management.usgovcloudapi.net/.default',
federationAudience: 'api://AzureADTokenExchangeUSGov',
logAnalytics: 'https://api.loganalytics.us',
logAnalyticsScope: 'https://api.loganalytics.us/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.us/.default',
},
china: {
name: 'china',
environment: 'AzureChinaCloud',
authority: 'https://login.chinacloudapi.cn',
resourceManager: 'https://management.chinacloudapi.cn',
resourceManagerScope: 'https://management.chinacloudapi.cn/.default',
federationAudience: 'api://AzureADTokenExchangeChina',
logAnalytics: 'https://api.loganalytics.azure.cn',
logAnalyticsScope: 'https://api.loganalytics.azure.cn/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.cn/.default',
},
};
function cloudOf(name) {
return clouds[name];
}
function cloudOfEnvironment(environment) {
return Object.values(clouds).find(cloud => cloud.environment.toLowerCase() === environment.toLowerCase());
}
}),
57843:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
azureBlobLedger: () => (  azureBlobLedger)
});
var fault = __webpack_require__(88538);
var stream_path = __webpack_require__(20159);
var ledger_chain = __webpack_require__(97218);
var ledger_entry = __webpack_require__(25115);
var ledger = __webpack_require__(57938);
;// CONCATENATED MODULE: ./lib/shared/ledger/azure-blob/faults.js
const writer = 'Storage Blob Data Contributor';
function blobFault(thrown, place) {
if (!(thrown instanceof fault .v))
return thrown;
switch (serviceCode(thrown)) {
case 'ContainerNotFound':
return missing(thrown, place);
case 'AuthorizationPermissionMismatch':
return forbidden(thrown, place, '');
case 'AuthorizationFailure':
return forbidden(thrown, place, '; if it has the role, a firewall of the account stands between');
default:
return thrown;
}
}
function serviceCode(thrown) {
const code = thrown instanceof fault .v ? thrown.facts['service-code'] : undefined;
return typeof code === 'string' ? code : undefined;
}
function mayHaveApplied(thrown) {
return thrown instanceof fault .v && thrown.facts['may-have-applied'] === true;
}
function unusable(blob, why, facts = {}) {
return new fault .v('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, {
hint: 'look at the blob named above; restore a damaged one from a version or a copy',
facts: { blob: blob.href, ...facts },
});
}
function missing(thrown, { container }) {
const [account, name] = whereIs(container);
return new fault .v('LEDGER_MISSING', `the container of the ledger does not exist: ${name}`, {
hint: `make it once: az storage container create --account-name ${account} --name ${name} --auth-mode login`,
facts: { ...thrown.facts, container: container.href },
cause: thrown,
});
}
function forbidden(thrown, { container }, more) {
const [account, name] = whereIs(container);
const scope = `storageAccounts/${account}/blobServices/default/containers/${name}`;
return new fault .v('IDENTITY_FORBIDDEN', `the identity may not use the ledger: ${thrown.message}`, {
hint: `assign the role ${writer} at ${scope}, and try again after a few minutes${more}`,
facts: { role: writer, scope, ...thrown.facts },
cause: thrown,
});
}
function whereIs({ hostname, pathname }) {
const names = pathname.split('/').filter(part => part !== '');
const [account = ''] = names.length > 1 ? names : hostname.split('.');
return [account, names.at(-1) ?? ''];
}
var clouds = __webpack_require__(15339);
;// CONCATENATED MODULE: ./lib/shared/ledger/azure-blob/requests.js
const apiVersion = '2023-11-03';
const markHeader = 'x-ms-meta-ledger';
const mark = 'azure-promote';
function isMarked(answer) {
return answer.header(markHeader) === mark;
}
function createBlob(storage, blob) {
return send(storage, {
method: 'PUT',
url: blob,
headers: {
'x-ms-blob-type': 'AppendBlob',
'x-ms-blob-content-type': 'text/plain; charset=utf-8',
[markHeader]: mark,
'if-none-match': '*',
'content-length': '0',
},
expect: 'none',
});
}
function appendBlock(storage, blob, { etag, length }, text) {
return send(storage, {
method: 'PUT',
url: withQuery(blob, { comp: 'appendblock' }),
headers: {
'content-type': 'text/plain; charset=utf-8',
'x-ms-blob-condition-appendpos': String(length),
'if-match': etag,
},
body: text,
retry: 'idempotent',
expect: 'none',
});
}
function getBlob(storage, blob, range, condition) {
return send(storage, {
method: 'GET',
url: blob,
headers: {
...(range !== undefined && { 'x-ms-range': range }),
...(condition &&
('unless' in condition ? { 'if-none-match': condition.unless } : { 'if-match': condition.only })),
},
expect: 'text',
});
}
function listBlobs(storage, prefix, marker) {
const query = {
restype: 'container',
comp: 'list',
include: 'metadata',
prefix,
...(marker !== '' && { marker }),
};
return send(storage, { method: 'GET', url: withQuery(storage.place.container, query), expect: 'text' });
}
function getContainer(storage) {
return send(storage, {
method: 'GET',
url: withQuery(storage.place.container, { restype: 'container' }),
expect: 'none',
});
}
function withQuery(url, query) {
const target = new URL(url);
target.search = new URLSearchParams(query).toString();
return target;
}
async function send({ transport, credential, place }, request) {
const { token } = await credential.getToken((0,clouds .h)('public').storageScope);
try {
return await transport.send({
...request,
headers: { ...request.headers, 'x-ms-version': apiVersion, authorization: `Bearer ${token}` },
});
}
catch (thrown) {
throw blobFault(thrown, place);
}
}
;// CONCATENATED MODULE: ./lib/shared/ledger/azure-blob/parts.js
const pieceBytes = 8 * 1_048_576;
async function readPart(storage, blob, known) {
const condition = known && { unless: known.etag };
const first = await firstPiece(storage, blob, condition);
if (first === undefined || first.status === 304)
return first && known;
const type = first.header('x-ms-blob-type');
if (type !== 'AppendBlob')
throw unusable(blob, `it is a blob of another kind (${type ?? 'not said'})`);
const etag = etagOf(first, blob);
const blocks = Number(first.header('x-ms-blob-committed-block-count') ?? Number.NaN);
if (!Number.isSafeInteger(blocks))
throw unusable(blob, 'an answer does not say how many blocks it has');
const text = await wholeText(storage, blob, first, etag);
if (text === '' && !isMarked(first))
throw unusable(blob, 'line 1: the file is empty');
return { etag, text, blocks, length: totalOf(first) };
}
function etagOf(answer, blob, facts = {}) {
const etag = answer.header('etag');
if (etag === undefined || etag === '')
throw unusable(blob, 'an answer lacks its ETag', facts);
return etag;
}
async function firstPiece(storage, blob, condition) {
try {
return await getBlob(storage, blob, `bytes=0-${pieceBytes - 1}`, condition);
}
catch (thrown) {
if (serviceCode(thrown) === 'BlobNotFound')
return undefined;
if (serviceCode(thrown) === 'InvalidRange')
return getBlob(storage, blob, undefined, condition);
throw thrown;
}
}
async function wholeText(storage, blob, first, etag) {
const total = totalOf(first);
const texts = [completeLines(first.text, total)];
for (let read = bytesIn(texts[0] ?? ''); read < total; read += bytesIn(texts.at(-1) ?? '')) {
const range = `bytes=${read}-${read + pieceBytes - 1}`;
const { text } = await getBlob(storage, blob, range, { only: etag });
texts.push(completeLines(text, total - read));
if (texts.at(-1) === '')
throw unusable(blob, 'a line of it is longer than a line can be');
}
return texts.join('');
}
function completeLines(text, left) {
const asWritten = bytesIn(text) < Math.min(left, pieceBytes) ? `\ufeff${text}` : text;
return left <= pieceBytes ? asWritten : asWritten.slice(0, asWritten.lastIndexOf('\n') + 1);
}
function totalOf(answer) {
const total = /\/(\d+)$/.exec(answer.header('content-range') ?? '')?.[1];
return total === undefined ? bytesIn(answer.text) : Number(total);
}
function bytesIn(text) {
return Buffer.byteLength(text);
}
;// CONCATENATED MODULE: ./lib/shared/ledger/azure-blob/place.js
const ending = '.jsonl';
const plainPart = /^[A-Za-z0-9._-]{1,100}$/;
const storageHosts = [
'.blob.core.windows.net',
'.blob.core.usgovcloudapi.net',
'.blob.core.chinacloudapi.cn',
'.blob.storage.azure.net',
];
function placeAt(address) {
const text = String(address);
const url = URL.canParse(text) ? new URL(text) : undefined;
if (url === undefined)
throw place_unusable('it is no address', text.replace(/\?.*/s, ''));
const { origin, pathname, search, hash, username, password } = url;
const shown = `${origin}${pathname}`;
if (search !== '' || hash !== '' || username !== '' || password !== '') {
throw place_unusable('it holds more than a path, such as a signature', shown);
}
if (!isStorage(url) && !isLocal(url))
throw place_unusable('it is no address of Azure Blob Storage', shown);
const names = pathname.split('/').filter(name => name !== '');
const depth = isLocal(url) ? 2 : 1;
if (names.length < depth)
throw place_unusable('it names no container', shown);
if (!names.every(isPlain))
throw place_unusable('its names are not plain', shown);
return {
container: new URL(`/${names.slice(0, depth).join('/')}`, url),
prefix: names
.slice(depth)
.map(name => `${name}/`)
.join(''),
};
}
function blobOf(place, stream, part) {
const name = `${place.prefix}${(0,stream_path .CX)(stream)}${part === 1 ? '' : `~${part}`}${ending}`;
return new URL(`${place.container.href}/${name}`);
}
function streamIn({ prefix }, name) {
if (!name.startsWith(prefix) || !name.endsWith(ending))
return undefined;
return (0,stream_path .kD)(name.slice(prefix.length, -ending.length));
}
function nameOf({ container, prefix }) {
return `${container.href}/${prefix}`.replace(/\/$/, '');
}
function isPlain(name) {
return plainPart.test(name) && name !== '.' && name !== '..';
}
function isStorage({ protocol, hostname }) {
return protocol === 'https:' && storageHosts.some(host => hostname.endsWith(host));
}
function isLocal({ hostname }) {
return ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
function place_unusable(why, got) {
return new fault .v('INPUT_INVALID', `the address of the ledger cannot be used: ${why}`, {
hint: 'write https://ACCOUNT.blob.core.windows.net/CONTAINER, with a prefix behind it if wanted; sign-in is by identity, without any signature',
facts: { got: got.slice(0, 200) },
});
}
;// CONCATENATED MODULE: ./lib/shared/ledger/azure-blob/view.js
const mostReadings = 5;
async function readView(shelf, stream, known) {
for (let reading = 1;; reading += 1) {
try {
return await viewOf(shelf, stream, known);
}
catch (thrown) {
if (serviceCode(thrown) !== 'ConditionNotMet' || reading === mostReadings)
throw thrown;
}
}
}
function isFull({ blocks }, { mostBlocks }) {
return blocks >= mostBlocks;
}
async function viewOf(shelf, stream, known) {
const parts = [];
for (;;) {
const part = await readPart(shelf, blobOf(shelf.place, stream, parts.length + 1), known?.parts[parts.length]);
if (part)
parts.push(part);
if (!part || !isFull(part, shelf))
break;
}
if (known && isSame(known.parts, parts))
return known;
return { parts, entries: entriesIn(parts, blobOf(shelf.place, stream, 1)) };
}
function isSame(before, after) {
return before.length === after.length && before.every((part, index) => part === after[index]);
}
function entriesIn(parts, blob) {
const text = parts.map(part => part.text).join('');
if (text === '')
return [];
const chain = (0,ledger_chain .z)(text);
if ('problem' in chain)
throw unusable(blob, `line ${chain.line}: ${chain.problem}`);
return chain.entries;
}
;// CONCATENATED MODULE: ./lib/shared/ledger/azure-blob/append.js
const mostTries = 8;
const pauseMilliseconds = 50;
const moved = [
'AppendPositionConditionNotMet',
'ConditionNotMet',
'BlobAlreadyExists',
'BlockCountExceedsLimit',
'BlobNotFound',
];
async function append(shelf, { stream, entries, expected, known }) {
const isCurrent = entries.length > 0 && known && (0,ledger .E)(known.entries) === expected;
let view = isCurrent ? known : await readView(shelf, stream, known);
let [ours, unclear] = [[], []];
for (let tries = 1; tries <= mostTries; tries += 1) {
if (holds(view, ours))
return { appended: { kind: 'appended', version: (0,ledger .E)(ours) }, view };
if ((0,ledger .E)(view.entries) !== expected)
return { appended: { kind: 'conflict' }, view };
if (entries.length === 0)
return { appended: { kind: 'appended', version: expected }, view };
if (unclear.length === 2)
throw unclear[1];
const after = (0,ledger_chain .W)(view.entries, entries);
const written = await write(shelf, { stream, view, after });
if (written.kind === 'written')
return { appended: { kind: 'appended', version: (0,ledger .E)(after) }, view: written.view };
if (written.unclear)
[ours, unclear] = [after, [...unclear, written.unclear]];
await shelf.clock.sleep(pauseMilliseconds * tries);
view = await look(shelf, stream, { view, unclear: unclear[0] });
}
throw new fault .v('LEDGER_BUSY', 'the ledger is written to by others all the time', {
facts: { blob: blobOf(shelf.place, stream, 1).href },
});
}
function holds({ entries }, ours) {
return ours.length > 0 && entries[ours.length - 1]?.hash === (0,ledger .E)(ours);
}
async function write(shelf, { stream, view, after }) {
const last = view.parts.at(-1);
const isFresh = last === undefined || isFull(last, shelf);
const place = view.parts.length + (isFresh ? 1 : 0);
const blob = blobOf(shelf.place, stream, place);
const added = after.slice(view.entries.length);
try {
const part = isFresh ? await begin(shelf, blob) : last;
const grown = await extend(shelf, blob, part, added.map(entry => `${(0,ledger_entry .IL)(entry)}\n`).join(''));
return { kind: 'written', view: { parts: [...view.parts.slice(0, place - 1), grown], entries: after } };
}
catch (thrown) {
if (mayHaveApplied(thrown))
return { kind: 'moved', unclear: thrown };
if (moved.includes(serviceCode(thrown) ?? ''))
return { kind: 'moved' };
throw thrown;
}
}
async function begin(shelf, blob) {
const answer = await createBlob(shelf, blob);
return { etag: etagOf(answer, blob, { 'may-have-applied': true }), text: '', length: 0, blocks: 0 };
}
async function extend(shelf, blob, part, text) {
const answer = await appendBlock(shelf, blob, part, text);
return {
etag: etagOf(answer, blob, { 'may-have-applied': true }),
text: part.text + text,
length: part.length + Buffer.byteLength(text),
blocks: part.blocks + 1,
};
}
async function look(shelf, stream, { view, unclear }) {
try {
return await readView(shelf, stream, view);
}
catch (thrown) {
throw unclear ?? thrown;
}
}
;// CONCATENATED MODULE: ./lib/shared/ledger/azure-blob/listing.js
const whole = /^\s*(?:<\?xml[^>]*\?>)?\s*<EnumerationResults\b[^>]*>(.*)<\/EnumerationResults>\s*$/s;
const list = /<Blobs>(.*)<\/Blobs>|<Blobs\s*\/>/s;
const next = /<NextMarker>([^<]*)<\/NextMarker>|<NextMarker\s*\/>/;
function pageIn(xml) {
const inside = xml.includes('<!') ? undefined : whole.exec(xml)?.[1];
const [all, blobs = ''] = list.exec(inside ?? '') ?? [];
const marker = next.exec((inside ?? '').replace(all ?? '', ''));
if (inside === undefined || all === undefined || !marker)
throw unreadable();
return { blobs: blobsIn(blobs), marker: plain(marker[1] ?? '') };
}
function blobsIn(xml) {
const blobs = xml.match(/<Blob>.*?<\/Blob>/gs) ?? [];
if (blobs.join('').length !== xml.replace(/>\s+<Blob>/g, '><Blob>').trim().length)
throw unreadable();
return blobs.flatMap(blobIn);
}
function blobIn(xml) {
if (/<Name\s+Encoded="true">/.test(xml))
return [];
const name = /<Name>([^<]+)<\/Name>/.exec(xml)?.[1];
const length = /<Content-Length>(\d+)<\/Content-Length>/.exec(xml)?.[1];
if (name === undefined)
throw unreadable();
const isOurs = new RegExp(`<Metadata>(?:.*?)<ledger>${mark}</ledger>(?:.*?)</Metadata>`, 's').test(xml);
return [{ name: plain(name), isUnwritten: isOurs && length === '0' }];
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function plain(text) {
return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hexadecimal, decimal, word) => {
if (typeof word === 'string')
return entities[word] ?? whole;
const code = Number.parseInt(hexadecimal ?? decimal, hexadecimal === undefined ? 10 : 16);
return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});
}
function unreadable() {
return new fault .v('HTTP_UNREADABLE', 'the list of blobs is not in the form that Azure Blob Storage gives it');
}
;// CONCATENATED MODULE: ./lib/shared/ledger/azure-blob/azure-blob.js
function azureBlobLedger(options) {
const { container, clock, transport, credential, mostBlocks = 50_000 } = options;
const shelf = { place: placeAt(container), clock, transport, credential, mostBlocks };
const known = new Map();
return {
name: `azure-blob:${nameOf(shelf.place)}`,
lasting: true,
read: async (stream) => {
const path = (0,stream_path .CX)(stream);
const view = await readView(shelf, stream, known.get(path));
known.set(path, view);
return view.entries;
},
append: async (stream, entries, expected) => {
const path = (0,stream_path .CX)(stream);
const { appended, view } = await append(shelf, { stream, entries, expected, known: known.get(path) });
known.set(path, view);
return appended;
},
streams: of => listStreams(shelf, of),
time: () => timeOf(shelf),
};
}
async function listStreams(shelf, of) {
const isWanted = (0,stream_path .yW)(of);
const { place } = shelf;
const prefix = of.service === undefined ? place.prefix : `${place.prefix}${of.service}/`;
const found = [];
let marker = '';
do {
const page = pageIn((await listBlobs(shelf, prefix, marker)).text);
const written = page.blobs.filter(({ isUnwritten }) => !isUnwritten);
found.push(...written.flatMap(({ name }) => streamIn(place, name) ?? []).filter(isWanted));
marker = page.marker;
} while (marker !== '');
return (0,stream_path .IP)(found);
}
async function timeOf(shelf) {
const answer = await getContainer(shelf);
const time = Date.parse(answer.header('date') ?? '');
if (!Number.isNaN(time))
return time;
throw new fault .v('LEDGER_UNREADABLE', 'the ledger cannot be used: it does not say what time it is', {
facts: { container: shelf.place.container.href },
});
}
})
};
