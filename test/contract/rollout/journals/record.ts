// Records the journals anew, all of them or those that are named. Run by hand, after a change that is meant:
// node lib/test/contract/rollout/journals/record.js [NAME …]
import { writeFileSync } from 'node:fs';
import { scenes } from '../../../journeys/stage/scene.js';
import { recorded, recordings } from './recorded.js';

const wanted = process.argv.slice(2);
for (const [name, recording] of Object.entries(recordings)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const stage = scenes();
  try {
    const journal = await recorded(await stage.start(recording.options), recording);
    writeFileSync(new URL(`../../../../../test/journals/${name}.jsonl`, import.meta.url), journal);
    process.stdout.write(`${name}: ${journal.split('\n').length - 1} lines\n`);
  } finally {
    await stage.stop();
  }
}
