// Writes the simulated journals anew. Run by hand, after a change of the rules that is meant:
// node lib/test/unit/rollout/journals/write.js
import { writeFileSync } from 'node:fs';
import { simulated } from './simulated.js';

for (const [name, journal] of Object.entries(simulated)) {
  writeFileSync(new URL(`../../../../../test/journals/${name}.jsonl`, import.meta.url), journal());
}
