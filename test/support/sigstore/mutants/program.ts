// A program: judges every mutant of every format and prints the kinds that pass.
// Usage: node lib/test/support/sigstore/mutants/program.js [SEED]
import process from 'node:process';
import { startSigstore } from '../loopback.js';
import { judgeMutants } from './judging.js';
import { originals } from './originals.js';
import { reasonFor } from './tolerated.js';

const sigstore = await startSigstore();
const seed = Number(process.argv[2] ?? 1);
const report = await judgeMutants(await originals(sigstore), { seed });
await sigstore.close();
const strange = [...report.accepted.keys()].filter(kind => reasonFor(kind) === undefined);
for (const [kind, formats] of [...report.accepted].sort()) {
  process.stdout.write(`passed  ${kind}  (${[...formats].join('; ')}): ${reasonFor(kind) ?? 'NO REASON'}\n`);
}
for (const problem of report.problems) process.stdout.write(`PROBLEM ${problem}\n`);
const { judged, refused, accepted, problems } = report;
process.stdout.write(
  `seed ${seed}: ${judged} judged, ${refused} refused, ${accepted.size} kinds passed, ${strange.length} of them without a reason, ${problems.length} problems\n`,
);
process.exitCode = problems.length + strange.length === 0 ? 0 : 1;
