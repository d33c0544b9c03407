// The ledger in git: in a folder, over the web, and in a branch.
import { basename, dirname } from 'node:path';
import type { Clock } from '../../../../shared/http/clock.js';
import { type GitLedgerOptions, gitLedger } from '../../../../shared/ledger/git/git.js';
import type { Ledger, Stream } from '../../../../shared/ledger/ledger.js';
import type { LedgerRow } from '../row.js';
import {
  bareRepository,
  environment,
  missing,
  putText,
  refsOf,
  removeRepository,
  textOf,
} from './repository.js';
import { type GitServer, startGitServer } from './server.js';

export type Layout = GitLedgerOptions['layout'];

export function open(remote: string, clock: Clock, layout: Layout = 'refs'): Ledger {
  return gitLedger({ remote, layout, clock, environment, signal: new AbortController().signal });
}

export function placeIn(layout: Layout, { service, environment: name }: Stream) {
  return layout === 'refs'
    ? { ref: `refs/azure-promote/${service}/${name}`, file: 'entries.jsonl' }
    : { ref: `refs/heads/${layout.branch}`, file: `${service}/${name}.jsonl` };
}

type Given = Pick<LedgerRow, 'name' | 'place' | 'remove' | 'crowd'> & {
  readonly layout?: Layout;
  readonly folderOf?: (place: string) => string;
  readonly named?: (place: string) => string;
};

function row({ layout = 'refs', folderOf = place => place, ...given }: Given): LedgerRow {
  return {
    ...given,
    ...(missing !== undefined && { missing }),
    open: (place, clock) => open(place, clock, layout),
    named: given.named ?? (place => `git:${place}`),
    lasting: {
      spoil: async (place, stream, change) => {
        const at = placeIn(layout, stream);
        const folder = folderOf(place);
        await putText(folder, at, change(await textOf(folder, at.ref, at.file)));
      },
      contents: place => refsOf(folderOf(place)),
    },
  };
}

const served = new Map<string, { readonly folder: string; readonly server: GitServer }>();

export const gitRows: readonly LedgerRow[] = [
  row({ name: 'git', place: bareRepository, remove: removeRepository }),
  row({
    name: 'git in a branch',
    crowd: { writers: 4, each: 4 },
    layout: { branch: 'ledger' },
    place: bareRepository,
    remove: removeRepository,
    named: place => `git+branch:ledger of ${place}`,
  }),
  row({
    name: 'git over the web',
    crowd: { writers: 4, each: 4 },
    place: async () => {
      const folder = await bareRepository();
      const server = await startGitServer(dirname(folder));
      const place = `${server.origin}/${basename(folder)}`;
      served.set(place, { folder, server });
      return place;
    },
    folderOf: place => served.get(place)?.folder ?? '',
    remove: async place => {
      const { folder, server } = served.get(place) ?? {};
      served.delete(place);
      await server?.close();
      if (folder !== undefined) await removeRepository(folder);
    },
  }),
];
