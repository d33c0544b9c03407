// Which Sigstore: as somebody says, or as GitHub's own attestations choose it, by who may see the repository.
import { readFileSync } from 'node:fs';
import type { SignValues } from '../../steps/record-promotion/sign-inputs.js';
import type { Wiring } from '../adapters.js';

export type InstanceName = 'public-good' | 'github' | 'custom';

export function instanceFor({ environment }: Wiring, values: SignValues): InstanceName {
  if (values.sigstore !== undefined) return values.sigstore;
  if (values['fulcio-url'] !== undefined) return 'custom';
  return isPublic(environment['GITHUB_EVENT_PATH']) ? 'public-good' : 'github';
}

/** What cannot be read is private: nothing about it goes into a public log. */
function isPublic(path: string | undefined): boolean {
  if (path === undefined || path === '') return false;
  try {
    const { repository } = Object(JSON.parse(readFileSync(path, 'utf8')));
    return Object(repository).visibility === 'public';
  } catch {
    // No event here, or one that is not JSON.
    return false;
  }
}
