// Draws the icon: three rungs that rise on a blue tile, and a canary that has reached the top one.
// Run by hand after a change of the drawing: node tools/draw-icons.js. Its output is committed.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const samples = 8;

/** Shapes on a tile of 32 by 32: is the point inside? A box is left, top, right, bottom. */
const roundedBox =
  ([left, top, right, bottom], radius) =>
  (x, y) => {
    const outX = Math.max(left + radius - x, x - right + radius, 0);
    const outY = Math.max(top + radius - y, y - bottom + radius, 0);
    return x >= left && x <= right && y >= top && y <= bottom && Math.hypot(outX, outY) <= radius;
  };
const disc = (centerX, centerY, radius) => (x, y) => Math.hypot(x - centerX, y - centerY) <= radius;

const blue = y => [12 + y * 0.6, 84 + y * 2, 176 + y * 1.6];
const white = () => [255, 255, 255];
const yellow = () => [255, 205, 40];

// Painted in this order, the later over the earlier.
const shapes = [
  { inside: roundedBox([0, 0, 32, 32], 6.5), paint: blue, cover: 1 },
  { inside: roundedBox([5.5, 20, 11, 26.5], 1.4), paint: white, cover: 0.55 },
  { inside: roundedBox([13.25, 16, 18.75, 26.5], 1.4), paint: white, cover: 0.78 },
  { inside: roundedBox([21, 12, 26.5, 26.5], 1.4), paint: white, cover: 1 },
  { inside: disc(23.75, 7, 3), paint: yellow, cover: 1 },
];

function pixel(column, row, size) {
  let colour = [0, 0, 0];
  let alpha = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const x = ((column + ((i % samples) + 0.5) / samples) * 32) / size;
    const y = ((row + (Math.floor(i / samples) + 0.5) / samples) * 32) / size;
    let point;
    for (const { inside, paint, cover } of shapes) {
      if (!inside(x, y)) continue;
      const under = point ?? paint(y);
      point = paint(y).map((channel, at) => channel * cover + under[at] * (1 - cover));
    }
    if (point === undefined) continue;
    colour = colour.map((sum, at) => sum + point[at]);
    alpha += 1;
  }
  const mean = alpha === 0 ? colour : colour.map(sum => Math.round(sum / alpha));
  return [...mean, Math.round((alpha * 255) / samples ** 2)];
}

function chunk(type, body) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of [32, 128]) {
  writeFileSync(new URL(`icon-${size}.png`, import.meta.url), png(size));
}
