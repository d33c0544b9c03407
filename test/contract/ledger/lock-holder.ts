// A process that takes the lock on a file, says so, and never gives it back: `node lock-holder.js <path> [text]`.
// With a text it has written that already, and only the last moment is missing: putting it in place.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeLock } from '../../../shared/ledger/file-lock.js';
import { realClock } from '../../../shared/wiring/clock.js';

const [path = '', text = ''] = process.argv.slice(2);
await takeLock(path, realClock);
const [owner = ''] = await readdir(`${path}.lock`);
await writeFile(join(`${path}.lock`, owner), text);
process.stdout.write('held\n');
setInterval(() => undefined, 60_000);
