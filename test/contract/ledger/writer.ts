// A process that writes to a ledger: `node writer.js <row> <place> <name> <count>`. It prints each number once it is kept.
import { realClock } from '../../../shared/wiring/clock.js';
import { insist, note } from './entries.js';
import { rows } from './rows.js';

const [name, place = '', by = '', count = '0'] = process.argv.slice(2);
const row = rows.find(one => one.name === name);
if (row === undefined) throw new Error(`there is no ledger ${name}`);
const ledger = row.open(place, realClock);
for (let number = 1; number <= Number(count); number += 1) {
  await insist(ledger, note(by, number));
  process.stdout.write(`${number}\n`);
}
