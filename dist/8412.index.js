import { common } from './common.js';
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
(common[61880])
};
