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
