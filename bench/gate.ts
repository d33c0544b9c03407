// How often the gate sends healthy releases back, how soon it finds bad ones, and how others do on the same traffic.
//   npm run bench:gate -- [--runs N] [--cells NAME,NAME] [--rules NAME,NAME] [--seed N]
// It ends with 1 where `recommended` misses an aim.
import { parseArgs } from 'node:util';
import { missesOf } from './gate/aims.js';
import { cellsFor, nameOf } from './gate/cells.js';
import { ours } from './gate/ours.js';
import { burnRate } from './gate/peers/burn-rate.js';
import { groupSequential } from './gate/peers/group-sequential.js';
import { kayenta } from './gate/peers/kayenta.js';
import { repeatedZ } from './gate/peers/repeated-z.js';
import { argo, flagger } from './gate/peers/thresholds.js';
import { outcomesOf } from './gate/rollouts.js';
import { speedLines } from './gate/speed.js';
import { printed, type Row } from './gate/tables.js';

const rules = [...ours, flagger, argo, kayenta, burnRate, repeatedZ, groupSequential];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    cells: { type: 'string', default: '' },
    rules: { type: 'string', default: '' },
  },
});

const listed = (text: string): readonly string[] => text.split(',').filter(word => word !== '');

function numberFrom(text: string, name: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number from 1 on`);
  return number;
}

const runs = numberFrom(values.runs, 'runs');
const seed = numberFrom(values.seed, 'seed');
const wanted = listed(values.rules);
const asked = wanted.length === 0 ? rules : rules.filter(({ name }) => wanted.includes(name));
const cells = cellsFor(listed(values.cells));
if (asked.length === 0 || cells.length === 0) {
  throw new Error(`nothing to play; there are the rules ${rules.map(({ name }) => name).join(', ')}`);
}

const began = Date.now();
const rows: Row[] = [];
for (const cell of cells) {
  rows.push({ cell, outcomes: outcomesOf(cell, asked, { runs, seed }) });
  process.stderr.write(`${nameOf(cell)}  ${Math.round((Date.now() - began) / 1000)} s\n`);
}
const names = asked.map(({ name }) => name);
console.log(`${runs} rollouts of 30 min per cell, seed ${seed}\n\n${printed(rows, names)}`);
const misses = missesOf(rows, 'recommended');
console.log(`\n${misses.length === 0 ? 'recommended reaches its aims' : misses.join('\n')}`);
console.log(`\n${speedLines().join('\n')}`);
if (misses.length > 0) process.exitCode = 1;
