// A process that writes to a ledger as soon as it is told to: `node writer.js <row> <place> <name> <count>`. Starting up is
// no part of what is measured.
import { once } from 'node:events';
import { realClock } from '../../shared/wiring/clock.js';
import { insist, note } from '../../test/contract/ledger/entries.js';
import { rows } from '../../test/contract/ledger/rows.js';

const [name, place = '', by = '', count = '0'] = process.argv.slice(2);
const row = rows.find(one => one.name === name);
if (row === undefined) throw new Error(`there is no ledger ${name}`);
const ledger = row.open(place, realClock);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
for (let number = 1; number <= Number(count); number += 1) await insist(ledger, note(by, number));
