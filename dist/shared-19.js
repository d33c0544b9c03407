export const shared = {
97331:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  didYouMean)
});
function didYouMean(given, known) {
const wanted = given.slice(0, 64).toLowerCase();
const limit = Math.max(1, Math.floor(wanted.length / 3));
let best;
for (const name of known) {
const distance = editDistance(wanted, name.toLowerCase());
if (distance <= limit && (best === undefined || distance < best.distance))
best = { name, distance };
}
return best?.name;
}
function editDistance(from, to) {
let before = [];
let row = Array.from({ length: to.length + 1 }, (_, at) => at);
for (let i = 1; i <= from.length; i += 1) {
const next = [i];
for (let j = 1; j <= to.length; j += 1) {
const same = from[i - 1] === to[j - 1];
const edits = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
if (swapped && before.length > 0)
edits.push((before[j - 2] ?? 0) + 1);
next.push(Math.min(...edits));
}
before = row;
row = next;
}
return row[to.length] ?? from.length;
}
}
};
