export const id = 2049;
export const ids = [2049];
export const modules = {

/***/ 92049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patternOf: () => (/* binding */ patternOf)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
// Patterns from users, over the whole value and in linear time. RE2 has no look-behind and no back references, and
// therefore nothing that one unlucky value could keep busy for years.

const longestPattern = 1024;
const longestValue = 16_384;
function patternOf(text) {
    if (text === '')
        return { why: 'it is empty, and would match nothing that is there' };
    if (text.length > longestPattern)
        return { why: `it has more than ${longestPattern} characters` };
    try {
        // Alone first: what is wrong by itself could become right, and mean something else, within the brackets below.
        re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(text);
        const whole = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(`\\A(?:${text})\\z`);
        return { matches: value => value.length <= longestValue && whole.matches(value) };
    }
    catch (thrown) {
        // The compiler refuses what RE2 does not know, and repetitions that would grow without bound.
        return { why: `RE2 does not know it: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
    }
}


/***/ })

};
