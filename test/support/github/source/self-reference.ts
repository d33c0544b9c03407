// GitHub's language service looks into actions written `$/path`, but not into those written `./path`.
// For the check both mean our repository, so the one is written as the other; columns stay as they are.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileProvider } from '@actions/workflow-parser/workflows/file-provider';
import { type ActionPlaces, ourRepositoryName } from './action-location.js';

const reference = /^(\s*(?:- +)?uses: *["']?)[.$]\/([^\s"']*)/gm;

/** Only steps: a reusable workflow is called by `./.github/workflows/…` and stays. */
export function withSelfReferences(workflow: string): string {
  return workflow.replace(reference, (whole: string, start: string, path: string) => {
    if (path.startsWith('.github/workflows/')) return whole;
    // The service passes over an empty path, though the root holds an action as well.
    return `${start}$/${path === '' ? '.' : path}`;
  });
}

export function repositoryFiles(places: ActionPlaces): FileProvider {
  return {
    getFileContent: async reference => {
      const remote = 'repository' in reference ? reference.repository : ourRepositoryName;
      if (remote !== ourRepositoryName) throw new Error(`${remote} is not at hand`);
      return {
        name: reference.path,
        content: await readFile(join(places.repository, reference.path), 'utf8'),
      };
    },
  };
}
