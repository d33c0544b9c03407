import { shared as shared13 } from './shared-13.js';
import { shared as shared15 } from './shared-15.js';
import { shared as shared19 } from './shared-19.js';
import { shared as shared22 } from './shared-22.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared46 } from './shared-46.js';
import { shared as shared49 } from './shared-49.js';
export const id = 7915;
export const ids = [7915,1330,8457];
export const modules = {
41330:
(shared15[41330]),
97331:
(shared19[97331]),
46971:
(shared13[46971]),
92299:
(shared22[92299]),
85062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  Secret)
});
class Secret {
#value;
constructor(value) {
this.#value = value;
}
reveal() {
return this.#value;
}
toString() {
return '***';
}
toJSON() {
return '***';
}
}
}),
68264:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => (  defineStep)
});
const standingOutputs = {
outcome: 'How the step ended: `passed`, `refused`, `rolled-back`, `held`, `waiting`, `stranded` or `broken`.',
'error-code': 'The code of the fault that ended the step; empty when there was none.',
};
function defineStep() {
return (step) => step;
}
}),
88457:
(shared25[88457]),
27915:
(shared49[27915]),
99974:
(shared46[99974]),
13411:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mn: () => (  lines),
aI: () => (  digestLines),
q7: () => (  algorithmList),
uR: () => (  instant),
zW: () => (  documentOrPaths)
});
var _artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41330);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46971);
const controlCharacter = /\p{Cc}/u;
function lines(expected) {
const parse = (given) => {
const entries = given
.split('\n')
.map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)
.filter(entry => entry !== '');
if (entries.some(entry => controlCharacter.test(entry)))
return { expected, note: 'a line holds a control character' };
return entries.length === 0 ? { expected } : { value: entries };
};
return { name: 'list', expected, parse };
}
function documentOrPaths(expected) {
const parse = (given) => {
const value = given.trim();
return value === '' || value.includes('\0') ? { expected } : { value };
};
return { name: 'list', expected, parse };
}
const known = ['sha256', 'sha384', 'sha512'];
function algorithmList() {
const expected = `one or several of ${known.join(', ')}`;
const parse = (given) => {
const names = given
.split(/[,\n]/)
.map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)
.filter(name => name !== '');
const found = known.filter(each => names.includes(each));
return names.length > 0 && found.length === names.length ? { value: found } : { expected };
};
return { name: 'list', expected, parse };
}
const opaque = /^(?!(?:sha|md)\d)[A-Za-z][A-Za-z0-9_]{1,40}:[A-Za-z0-9._+/=-]{1,256}$/;
function digestLines(names) {
const expected = 'lines of algorithm:hex, each with a name behind it if there are several artifacts';
const parse = (given) => {
const found = [];
for (const line of given.split('\n').map(_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)) {
if (line === '')
continue;
const [digest = '', ...rest] = line.split(/[ \t]+/);
const isOpaque = names === 'any-name' && opaque.test(digest);
const read = isOpaque ? { text: digest } : (0,_artifact_digest_js__WEBPACK_IMPORTED_MODULE_0__  .m)(digest, ['sha1', 'md5']);
if ('why' in read)
return { expected, note: `${JSON.stringify(digest.slice(0, 80))}: ${read.why}` };
const name = rest.join(' ');
const text = 'text' in read ? read.text : `${read.digest.algorithm}:${read.digest.hex}`;
found.push({ digest: text, ...(name !== '' && { name }) });
}
return found.length === 0 ? { expected } : { value: found };
};
return { name: 'list', expected, parse };
}
function instant() {
const expected = 'a time such as 2026-11-20T13:00:00Z';
const parse = (given) => {
const value = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .I6)(given);
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value)
? Date.parse(value)
: Number.NaN;
return Number.isNaN(time) ? { expected } : { value: time };
};
return { name: 'text', expected, parse };
}
})
};
