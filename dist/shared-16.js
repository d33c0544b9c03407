export const shared = {
45259:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EL: () => (  harmlessJson),
Kw: () => (  harmlessLine),
vL: () => (  harmlessLines)
});
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const joiners = new Set(['\u200d', '\ufe0e', '\ufe0f']);
const bracketCommand = [/#(?=#\[)/g, '#\\'];
const agentCommand = [/#(?=#vso)/gi, '#\\'];
const runnerCommand = [/^((?:\s|\u200d|\ufe0e|\ufe0f)*)(?=::)/, '$1\\'];
const rules = {
github: [bracketCommand, runnerCommand],
'azure-pipelines': [bracketCommand, agentCommand],
terminal: [bracketCommand, agentCommand, runnerCommand],
};
function harmlessLines(text, host) {
return text.split(/\r\n|\r|\n/).map(line => harmlessLine(line, host));
}
function harmlessLine(line, host) {
const seen = line.replace(unseen, show);
return rules[host].reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), seen);
}
function harmlessJson(document) {
return document.replace(unseen, asUtf16Escapes).replace(/#(?=#)/g, '\\u0023');
}
function show(character, at, line) {
if (character === '\t')
return character;
if (joiners.has(character) && at > 0 && line.charCodeAt(at - 1) > 0x7f)
return character;
const code = character.codePointAt(0) ?? 0;
return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
function asUtf16Escapes(character) {
return character
.split('')
.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
.join('');
}
}
};
