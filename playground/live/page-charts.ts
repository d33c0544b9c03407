// The part of the live page's script that makes elements and draws charts. It runs in the browser, and puts no text of
// anybody's into markup: elements are made one by one, and text stays text.

export const chartScript = `
const svgSpace = 'http://www.w3.org/2000/svg';

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Short slices jump about at low rates; five of them together show what the eye wants to see. */
function smooth(values) {
  return values.map((_, at) => {
    const near = values.slice(Math.max(0, at - 4), at + 1);
    return near.reduce((sum, each) => sum + each, 0) / near.length;
  });
}

function roundUp(value) {
  if (value <= 0) return 1;
  const size = 10 ** Math.floor(Math.log10(value));
  return [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map(each => each * size).find(each => each >= value);
}

function number(value) {
  if (value >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(2)));
}

const width = 600;
const height = 100;

function points(values, top) {
  const step = width / Math.max(1, values.length - 1);
  return values.map((value, at) => [at * step, height - (Math.min(value, top) / top) * height]);
}

function pathOf(pairs) {
  return pairs.map(([x, y], at) => (at === 0 ? 'M' : 'L') + x.toFixed(1) + ' ' + y.toFixed(1)).join('');
}

function areaBetween(upper, lower, top) {
  return pathOf(points(upper, top)) + pathOf(points(lower, top).reverse()).replace('M', 'L') + 'Z';
}

function chart(label, shapes) {
  const attributes = { viewBox: '0 0 ' + width + ' ' + height, preserveAspectRatio: 'none', role: 'img' };
  return drawn('svg', { ...attributes, 'aria-label': label }, ...shapes);
}

/** Areas on top of each other, one for each arm, and what failed of them in red at the bottom. */
function stacked(series, bad, label) {
  const layers = [];
  let below = series.length > 0 ? series[0].values.map(() => 0) : [];
  for (const { values, color } of series) {
    const above = below.map((each, at) => each + values[at]);
    layers.push({ above, below, color });
    below = above;
  }
  const top = roundUp(Math.max(0, ...below));
  const shapes = layers.map(({ above, below: under, color }) =>
    drawn('path', { class: 'area ' + color, d: areaBetween(above, under, top) }),
  );
  if (bad.some(each => each > 0)) {
    shapes.push(drawn('path', { class: 'bad', d: areaBetween(bad, bad.map(() => 0), top) }));
  }
  return { svg: chart(label, shapes), top };
}

function lines(series, label) {
  const top = Math.min(100, roundUp(Math.max(1, ...series.flatMap(each => each.values))));
  const shapes = series.map(({ values, color }) =>
    drawn('path', { class: 'line ' + color, d: pathOf(points(values, top)) }),
  );
  return { svg: chart(label, shapes), top };
}

function figure(title, drawing, unit, kind) {
  const caption = element('figcaption', {}, title, element('span', {}, 'up to ' + number(drawing.top) + unit));
  return element('figure', kind ? { class: kind } : {}, caption, drawing.svg);
}
`;
