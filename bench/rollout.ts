// What a rollout costs, and how fast it goes back. Usage: node lib/bench/rollout.js [restoring|interrupted|deciding|baking …]
import { benchBaking } from './rollout/baking.js';
import { benchDeciding, benchReplay } from './rollout/deciding.js';
import { benchInterrupted } from './rollout/interrupted.js';
import { benchRestoring } from './rollout/restoring.js';

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  restoring: benchRestoring,
  interrupted: benchInterrupted,
  deciding: async () => {
    benchDeciding();
    await benchReplay();
  },
  baking: benchBaking,
};

const wanted = process.argv.slice(2);
console.log(`Node ${process.versions.node}`);
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
