// Whether the bytes are proven, and what has to be said of that in a record.
import type { Sight } from '../../step/step.js';
import type { Ports } from '../ports.js';
import type { Given, PromoteDesk } from '../promote/port.js';
import { verifyArtifact } from '../verify-artifact.js';

export type Verified = {
  readonly sight: Sight<keyof typeof verifyArtifact.outputs>;
  /** The bundles that were used, one per line. */
  readonly evidence: readonly string[];
};

type Needed = Pick<Ports, 'artifact' | 'running' | 'ledger'>;

export async function verify(desk: PromoteDesk, given: Given): Promise<Verified> {
  const { ports, values } = await desk.enter<typeof verifyArtifact.inputs, Needed>(verifyArtifact, given);
  const { artifact } = ports;
  let evidence: readonly string[] = [];
  const keeping: typeof artifact = {
    ...artifact,
    keep: (name, text, path) => {
      if (name === 'evidence.jsonl')
        evidence = text()
          .split('\n')
          .filter(line => line !== '');
      return artifact.keep(name, text, path);
    },
  };
  const sight = await verifyArtifact.look({ ...ports, artifact: keeping }, values);
  return { sight, evidence };
}

/** When the build ended, by its provenance. */
export function builtAt({ sight }: Verified): number | undefined {
  const { predicate } = sight.outputs;
  if (predicate === '') return undefined;
  const found = /"finishedOn":"([^"]{1,40})"/.exec(predicate) ?? /"startedOn":"([^"]{1,40})"/.exec(predicate);
  const time = Date.parse(found?.[1] ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** Evidence is there and does not hold: whatever was said of these bytes before counts no more. */
export function isDisproven({ sight }: Verified): boolean {
  return sight.outcome === 'refused' && sight.outputs.reason === 'ARTIFACT_REFUSED';
}
