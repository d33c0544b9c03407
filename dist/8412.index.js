export const id = 8412;
export const ids = [8412,1880];
export const modules = {
88412:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
annotationOf: () => (  annotationOf),
tellAppInsights: () => (  tellAppInsights)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61880);
function tellAppInsights({ component, create, clock, run }) {
return {
name: 'annotate-app-insights',
tell: async (news) => {
if (isOver(news))
await create(annotationOf(news, new Date(clock.now()), run));
return component;
},
};
}
function isOver(news) {
return news.phase === 'ended' && ['passed', 'rolled-back', 'stranded'].includes(news.outcome);
}
function annotationOf(news, at, run) {
const { promotion, digest, headline } = news;
return {
id: idOf(promotion),
name: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .Gg)(news),
at,
properties: {
Label: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .aG)(news) === 'passed' ? 'Success' : 'Error',
ReleaseName: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(promotion),
ReleaseDescription: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(headline),
Digest: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(digest),
Run: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(run),
},
};
}
function idOf(promotion) {
const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(promotion).digest('hex');
return [
hex.slice(0, 8),
hex.slice(8, 12),
`8${hex.slice(13, 16)}`,
`a${hex.slice(17, 20)}`,
hex.slice(20, 32),
].join('-');
}
}),
61880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gg: () => (  titleOf),
aG: () => (  wordOf),
pj: () => (  plain),
tagsOf: () => (  tagsOf)
});
function wordOf(news) {
return news.phase === 'ended' ? news.outcome : news.phase;
}
function titleOf(news) {
const { service, environment } = news.stream;
return `${plain(service)} in ${plain(environment)}: ${wordOf(news)}`;
}
const longestLine = 600;
function plain(text, longest = longestLine) {
const line = text
.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
.trim();
const characters = [...line];
return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
function tagsOf(news) {
const { service, environment } = news.stream;
const tag = (text) => text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100);
const stands = `${service}-${environment}-${wordOf(news)}`;
return news.phase === 'started' ? [tag(news.promotion)] : [tag(news.promotion), tag(stands)];
}
})
};
