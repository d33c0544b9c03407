import { common } from './common.js';
export const id = 1941;
export const ids = [1941,1880];
export const modules = {
11941:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
tellRecords: () => (  tellRecords)
});
var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61880);
function tellRecords({ organisation, record, repository }) {
return {
name: 'deployment-records',
tell: async (news) => {
const digest = runningNow(news);
if (digest === undefined)
return organisation;
const { artifact, stream } = news;
await record({
name: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__  .pj)(nameOf(artifact) ?? stream.service, 256),
digest,
status: 'deployed',
environment: stream.environment,
deployment: stream.service,
...(repository !== undefined && { repository }),
});
return organisation;
},
};
}
function runningNow(news) {
if (news.phase !== 'ended')
return undefined;
const digest = news.outcome === 'passed' ? (news.serving ?? news.digest) : news.serving;
return digest !== undefined && /^sha256:[a-f0-9]{64}$/.test(digest) ? digest : undefined;
}
function nameOf(artifact) {
const name = artifact?.replace(/[@#].*$/, '').replace(/:[^:/]*$/, '');
return name === '' ? undefined : name;
}
}),
61880:
(common[61880])
};
