export const id = 1880;
export const ids = [1880];
export const modules = {
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
