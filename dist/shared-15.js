export const shared = {
41330:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FI: () => (  isWeak),
Kx: () => (  isAlgorithm),
MO: () => (  formatDigest),
VB: () => (  sameDigest),
d5: () => (  agree),
kg: () => (  isStrong),
m: () => (  parseDigest),
ol: () => (  digestOf)
});
const hexLengths = { sha256: 64, sha384: 96, sha512: 128, sha1: 40, md5: 32 };
const algorithms = (  null && (['sha256', 'sha384', 'sha512', 'sha1', 'md5']));
function isAlgorithm(name) {
return Object.hasOwn(hexLengths, name);
}
function isWeak(algorithm) {
return algorithm === 'sha1' || algorithm === 'md5';
}
function isStrong(name) {
return isAlgorithm(name) && !isWeak(name);
}
function parseDigest(text, allowed = []) {
const at = text.indexOf(':');
if (at < 1)
return { why: 'it has the form algorithm:hex, for example sha256:<64 hex digits>' };
return digestOf(text.slice(0, at).toLowerCase(), text.slice(at + 1), allowed);
}
function digestOf(name, value, allowed = []) {
if (!isAlgorithm(name))
return { why: `${quoted(name)} is no algorithm that is known here` };
if (isWeak(name) && !allowed.includes(name))
return { why: `${name} is broken; name it to allow it` };
const hex = value.toLowerCase();
const length = hexLengths[name];
if (hex.length !== length)
return { why: `${name} has ${length} hex digits, not ${hex.length}` };
return /^[0-9a-f]+$/.test(hex)
? { digest: { algorithm: name, hex } }
: { why: 'it is written in hex digits only' };
}
function formatDigest({ algorithm, hex }) {
return `${algorithm}:${hex}`;
}
function sameDigest(one, other) {
return one.algorithm === other.algorithm && one.hex === other.hex;
}
function agree(ours, theirs) {
const shared = ours.flatMap(our => theirs.filter(({ algorithm }) => algorithm === our.algorithm).map(their => sameDigest(our, their)));
return shared.length > 0 && shared.every(same => same);
}
function quoted(text) {
return JSON.stringify(text.slice(0, 40));
}
}
};
