import { shared as shared1 } from './shared-1.js';
import { shared as shared10 } from './shared-10.js';
import { shared as shared34 } from './shared-34.js';
import { shared as shared35 } from './shared-35.js';
import { shared as shared38 } from './shared-38.js';
import { shared as shared39 } from './shared-39.js';
export const id = 2469;
export const ids = [2469,3848,3577,1,5958];
export const modules = {
10001:
(shared1[10001]),
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
33369:
(shared38[33369]),
33717:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
openHerald: () => (  openHerald)
});
var fault_fault = __webpack_require__(88538);
var clock = __webpack_require__(76114);
var announce_patience = __webpack_require__(10539);
var happened = __webpack_require__(5526);
var promotion_standing = __webpack_require__(86175);
var ledgers = __webpack_require__(84134);
var books = __webpack_require__(22588);
var this_run = __webpack_require__(36889);
;// CONCATENATED MODULE: ./lib/shared/wiring/announce/references.js
function openReferences(wiring, given) {
const remembered = new Map();
const kept = new Map();
return signal => {
let opened;
const books = (news) => {
opened ??= openFor(news, given ?? (0,ledgers.openLedger)((0,ledgers .bC)(wiring).place, wiring, signal));
return opened;
};
return {
of: async (news) => {
const { promotion: id } = news;
if (!kept.has(id)) {
const standing = await (await books(news))?.read();
const announced = (standing && (0,promotion_standing .b)(standing, id)?.announced) ?? {};
kept.set(id, announced);
remembered.set(id, { ...announced, ...remembered.get(id) });
}
return remembered.get(id) ?? {};
},
keep: async (news, found) => {
const { promotion: id } = news;
const before = kept.get(id) ?? {};
remembered.set(id, { ...remembered.get(id), ...found });
const fresh = Object.entries(found).filter(([herald, reference]) => before[herald] !== reference);
if (fresh.length > 0 && (await writtenBy(wiring, news, { fresh, books: await books(news) }))) {
kept.set(id, { ...before, ...found });
}
},
};
};
}
async function writtenBy(wiring, news, { fresh, books }) {
let isWritten = false;
await books?.add(standing => {
const announced = (0,promotion_standing .b)(standing, news.promotion)?.announced;
isWritten = announced !== undefined || news.phase !== 'waiting';
return fresh
.filter(([herald, reference]) => isWritten && announced?.[herald] !== reference)
.map(each => announcedEntry(wiring, news.promotion, each));
});
return isWritten;
}
async function openFor({ stream }, opening) {
const ledger = await opening;
return ledger.lasting ? (0,books .F)(ledger, stream) : undefined;
}
function announcedEntry({ clock, host, environment }, promotion, [herald, reference]) {
const written = { at: clock.now(), by: (0,this_run .o)(host, environment).driver };
return (0,happened .M)({ kind: 'announced', promotion, herald, reference }, written);
}
var tellers = __webpack_require__(53059);
;// CONCATENATED MODULE: ./lib/shared/wiring/announce/herald.js
async function openHerald(wiring, ledger) {
const referencesWith = openReferences(wiring, ledger);
let turn = Promise.resolve();
const telling = async (news, values) => {
const patience = (0,announce_patience .e)(wiring.host, wiring.stopwatch ?? clock .dQ);
try {
const references = referencesWith(patience.signal);
await tellAll({ wiring, patience, references, news: withoutSecrets(wiring, news), values });
}
catch (thrown) {
warn(wiring, 'the announcement was not made', thrown);
}
finally {
patience.end();
}
};
return {
tell: (news, values) => {
if ((0,tellers.wantedBy)(values).length === 0)
return Promise.resolve();
turn = turn.then(() => telling(news, values));
return turn;
},
};
}
async function tellAll(telling) {
const { wiring, patience, references, news, values } = telling;
const names = (0,tellers.wantedBy)(values);
const isKept = names.some(name => tellers.remembering.includes(name));
const before = isKept ? await referencesOf(telling) : {};
const told = await Promise.all(names.map(name => tellOne(telling, name, before[name])));
const found = Object.fromEntries(told.flatMap(each => (each === undefined ? [] : [each])));
try {
await Promise.race([references.keep(news, found), patience.over]);
}
catch (thrown) {
warn(wiring, 'where the announcements lie is not kept in the ledger', thrown);
}
}
async function referencesOf({ wiring, patience, references, news }) {
try {
return await Promise.race([references.of(news), patience.over]);
}
catch (thrown) {
warn(wiring, 'the ledger does not tell where earlier announcements lie', thrown);
return {};
}
}
async function tellOne({ wiring, patience, news, values }, name, reference) {
try {
const means = { wiring, values, signal: patience.signal };
const telling = (0,tellers.tellerFor)(name, means).then(teller => teller.tell(news, reference));
const found = await Promise.race([telling, patience.over]);
return found === undefined ? undefined : [name, found];
}
catch (thrown) {
warn(wiring, `${name} was not told`, thrown);
return undefined;
}
}
function warn({ host }, what, thrown) {
const fault = (0,fault_fault .P)(thrown);
const hint = fault.code === 'UNEXPECTED' ? '' : ` (${fault.hint})`;
host.log.warning(`${what}: ${fault.message}${hint}`);
}
function withoutSecrets({ host }, news) {
return { ...news, headline: host.redact?.(news.headline) ?? news.headline };
}
}),
10539:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  startPatience)
});
const patienceMilliseconds = 10_000;
const lastMilliseconds = 1_500;
function startPatience({ cancelled }, stopwatch) {
const [controller, ended] = [new AbortController(), new AbortController()];
const endAfter = (milliseconds, why) => void stopwatch.sleep(milliseconds, ended.signal).then(() => controller.abort(new Error(why)), () => undefined);
const hurry = () => endAfter(lastMilliseconds, 'the run was cancelled, and there was no time left for it');
endAfter(patienceMilliseconds, `it took longer than ${patienceMilliseconds / 1_000} s`);
if (cancelled.aborted)
hurry();
else
cancelled.addEventListener('abort', hurry, { once: true });
const over = new Promise((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true }));
over.catch(() => undefined);
return {
signal: controller.signal,
over,
end: () => {
cancelled.removeEventListener('abort', hurry);
ended.abort();
},
};
}
}),
53059:
(shared39[53059]),
22588:
(shared34[22588]),
36889:
(shared35[36889]),
94489:
(shared10[94489]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
