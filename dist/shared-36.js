export const shared = {
24804:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
aggregations: () => (  aggregations),
createMetrics: () => (  createMetrics),
grains: () => (  grains)
});
var arm_request = __webpack_require__(65067);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/azure/telemetry/metrics-answer.js
function readMetrics(json, { aggregation, resource }) {
const read = { aggregation, resource };
const answer = fields(json, 'the answer', read);
const [from, to, ...rest] = metrics_answer_text(answer['timespan'], 'timespan', read).split('/');
if (rest.length > 0)
throw odd('timespan', 'two times', read);
return {
from: time(from, 'timespan', read),
to: time(to, 'timespan', read),
grain: metrics_answer_text(answer['interval'], 'interval', read),
metrics: list(answer['value'], 'value', read).map((each, at) => metricOf(each, `value[${at}]`, read)),
};
}
function metricOf(given, place, read) {
const metric = fields(given, place, read);
const code = metric['errorCode'] ?? 'Success';
const words = typeof metric['errorMessage'] === 'string' ? `: ${metric['errorMessage']}` : '';
return {
name: metrics_answer_text(fields(metric['name'], `${place}.name`, read)['value'], `${place}.name.value`, read),
unit: metrics_answer_text(metric['unit'], `${place}.unit`, read),
...(code === 'Success' ? {} : { problem: `${String(code)}${words}` }),
series: list(metric['timeseries'], `${place}.timeseries`, read).map((each, at) => seriesOf(each, `${place}.timeseries[${at}]`, read)),
};
}
function seriesOf(given, place, read) {
const series = fields(given, place, read);
const values = list(series['metadatavalues'] ?? [], `${place}.metadatavalues`, read);
const dimensions = values.map((each, at) => {
const where = `${place}.metadatavalues[${at}]`;
const { name, value } = fields(each, where, read);
const called = metrics_answer_text(fields(name, `${where}.name`, read)['value'], `${where}.name.value`, read);
return [called.toLowerCase(), metrics_answer_text(value, `${where}.value`, read)];
});
const points = list(series['data'] ?? [], `${place}.data`, read).map((each, at) => pointOf(each, `${place}.data[${at}]`, read));
return { dimensions: Object.fromEntries(dimensions), points };
}
function pointOf(given, place, read) {
const point = fields(given, place, read);
const at = time(point['timeStamp'], `${place}.timeStamp`, read);
const number = (name) => {
const value = point[name];
if (value === undefined || value === null)
return undefined;
if (typeof value === 'number' && Number.isFinite(value))
return value;
throw odd(`${place}.${name}`, 'a number', read);
};
const [value, average] = [number(read.aggregation), number('average')];
return { at, ...(value !== undefined && { value }), ...(average !== undefined && { average }) };
}
function fields(value, place, read) {
if (typeof value === 'object' && value !== null && !Array.isArray(value))
return { ...value };
throw odd(place, 'an object', read);
}
function list(value, place, read) {
if (Array.isArray(value))
return value;
throw odd(place, 'a list', read);
}
function metrics_answer_text(value, place, read) {
if (typeof value === 'string')
return value;
throw odd(place, 'a text', read);
}
function time(value, place, read) {
const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
if (!Number.isNaN(at))
return at;
throw odd(place, 'a time', read);
}
function odd(place, expected, { resource }) {
return new fault .v('HTTP_UNREADABLE', `in the metrics of ${resource}, ${place} is not what it should be: ${expected}`);
}
;// CONCATENATED MODULE: ./lib/shared/azure/telemetry/metrics.js
const apiVersion = '2024-02-01';
const grains = ['PT1M', 'PT5M', 'PT15M', 'PT30M', 'PT1H', 'PT6H', 'PT12H', 'P1D'];
const aggregations = ['total', 'average', 'minimum', 'maximum', 'count'];
function createMetrics(arm) {
return {
async list(query) {
const { json } = await (0,arm_request .O)(arm, {
method: 'GET',
url: addressOf(query),
resource: query.resource,
});
return readMetrics(json, query);
},
};
}
function addressOf({ resource, metrics, from, to, filter, top, ...query }) {
const parameters = new URLSearchParams({
'api-version': apiVersion,
metricnames: metrics.join(','),
timespan: `${stamp(from)}/${stamp(to)}`,
interval: query.grain,
aggregation: query.withAverage === true ? `${query.aggregation},average` : query.aggregation,
...(filter === undefined ? {} : { $filter: filter }),
...(top === undefined ? {} : { top: String(top) }),
});
return `${resource}/providers/Microsoft.Insights/metrics?${parameters}`;
}
function stamp(time) {
return new Date(time).toISOString();
}
}
};
