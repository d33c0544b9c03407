import { shared as shared12 } from './shared-12.js';
import { shared as shared13 } from './shared-13.js';
import { shared as shared19 } from './shared-19.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared32 } from './shared-32.js';
export const id = 2134;
export const ids = [2134,8457];
export const modules = {
97331:
(shared19[97331]),
35305:
(shared12[35305]),
72337:
(shared12[72337]),
60213:
(shared12[60213]),
46971:
(shared13[46971]),
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
96848:
(shared32[96848]),
88457:
(shared25[88457]),
19374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jy: () => (  compensationTable),
ay: () => (  commandLine),
pi: () => (  compensationsOf)
});
function compensationsOf({ compensations, }) {
return compensations.map(({ name, undo }) => ({ name, undo: readUndo(undo) })).reverse();
}
const usualDeadlineSeconds = 120;
const longestDeadlineSeconds = 900;
function readUndo(undo) {
const { kind } = undo;
switch (kind) {
case 'traffic':
return readTraffic(undo);
case 'command':
return readCommand(undo);
default:
return { kind: 'unknown', why: `this version does not know how to undo ${words(kind)}` };
}
}
function readTraffic({ given, before, resource }) {
const texts = textsIn(given);
const wire = bodyIn(before);
const named = typeof resource === 'string' ? { resource } : {};
if (texts !== undefined && wire !== undefined)
return { kind: 'traffic', given: texts, before: wire, ...named };
return { kind: 'unknown', why: 'its target or its shares from before are not there' };
}
function readCommand(undo) {
const { program, folder, 'deadline-seconds': seconds = usualDeadlineSeconds } = undo;
const list = undo['arguments'] ?? [];
const fits = typeof program === 'string' && program !== '' && isTexts(list) && typeof seconds === 'number';
if (!fits)
return { kind: 'unknown', why: 'its program, arguments or deadline are not as they should be' };
return {
kind: 'command',
program,
arguments: list,
deadlineSeconds: Math.min(longestDeadlineSeconds, Math.max(1, seconds)),
...(typeof folder === 'string' && { folder }),
};
}
function compensationTable(compensated) {
const rows = compensated.map(({ name, result, words: told }) => [name, result, told]);
return { kind: 'table', columns: ['Also to be undone', 'Result', 'How'], rows };
}
function commandLine({ program, arguments: list, }) {
return [program, ...list].map(word).join(' ');
}
function word(text) {
return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function words(kind) {
return typeof kind === 'string' ? JSON.stringify(kind.slice(0, 40)) : 'something without a kind';
}
function isTexts(value) {
return Array.isArray(value) && value.every(each => typeof each === 'string');
}
function bodyIn(value) {
return typeof value === 'object' && isBody(value) ? value : undefined;
}
function isBody(value) {
return !Array.isArray(value);
}
function textsIn(value) {
const entries = Object.entries(bodyIn(value) ?? {});
const texts = entries.flatMap(([name, each]) => (typeof each === 'string' ? [[name, each]] : []));
return entries.length === 0 || texts.length !== entries.length ? undefined : Object.fromEntries(texts);
}
}),
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
})
};
