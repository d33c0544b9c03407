// The port of verify-artifact: joins files, registries, GitHub's attestations, trust and the verifier. What a run does
// not ask for is not loaded: nothing of Sigstore for checksums, no network for files.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ArtifactDesk } from '../steps/verify-artifact/port.js';
import type { Wiring } from './adapters.js';
import { gather } from './artifact/gathering.js';
import { search } from './artifact/search.js';

export function makeArtifactDesk(wiring: Wiring): ArtifactDesk {
  return {
    now: () => wiring.clock.now(),
    gather: values => gather(wiring, values),
    search: (places, values, gathered) => search(wiring, { places, values, gathered }),
    requirements: async (wanted, values) => {
      const { trusted } = await import('./artifact/trusted.js');
      return trusted(wiring, wanted, values);
    },
    verify: async request => {
      const { createVerifier } = await import('../artifact/policy/verifier.js');
      return createVerifier().verify(request);
    },
    keep: (name, text, path) => keep(wiring, { name, text, path }),
  };
}

type Keeping = { readonly name: string; readonly text: () => string; readonly path: string | undefined };

/** A runner has a folder that lives as long as the job. A person gets a file only where they named one. */
async function keep({ environment }: Wiring, { name, text, path }: Keeping): Promise<string | undefined> {
  const folder = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
  const base = environment['GITHUB_ACTION'] ?? environment['SYSTEM_TASKINSTANCEID'] ?? 'step';
  const own =
    folder === undefined
      ? undefined
      : join(folder, 'azure-promote', `${base.replace(/[^\w.-]/g, '_')}-${name}`);
  const place = path === undefined ? own : resolve(path);
  if (place === undefined) return undefined;
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text());
  return place;
}
