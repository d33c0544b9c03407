// Finds the folder behind a `uses:`. The runner would download it; here our own repository is the one given.
import { join } from 'node:path';

export type ActionLocation =
  | { readonly kind: 'folder'; readonly folder: string; readonly origin: Readonly<Record<string, string>> }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly action: string };

/** Whatever the owner is called, this is us. */
export const ourRepositoryName = 'azure-promote';

export type ActionPlaces = {
  readonly repository: string;
  readonly otherActions?: Readonly<Record<string, string>>;
};

type RemoteReference = {
  readonly owner: string;
  readonly name: string;
  readonly path: string;
  readonly ref: string;
};

export function locateAction(uses: string, places: ActionPlaces): ActionLocation {
  if (uses.startsWith('./') || uses.startsWith('$/')) {
    return { kind: 'folder', folder: join(places.repository, uses.slice(2)), origin: {} };
  }
  const remote = remoteReference(uses);
  if (remote === undefined) return { kind: 'unknown', action: uses };
  const repository = `${remote.owner}/${remote.name}`;
  const origin = { action_repository: repository, action_ref: remote.ref };
  if (remote.name === ourRepositoryName) {
    return { kind: 'folder', folder: join(places.repository, remote.path), origin };
  }
  const action = join(repository, remote.path);
  const standIn = places.otherActions?.[action];
  if (standIn !== undefined && standIn !== 'nothing') return { kind: 'folder', folder: standIn, origin };
  // The workspace is given, so checking out has nothing left to do.
  return standIn === 'nothing' || action === 'actions/checkout'
    ? { kind: 'nothing' }
    : { kind: 'unknown', action };
}

export function remoteReference(uses: string): RemoteReference | undefined {
  const match = /^([^/@]+)\/([^/@]+)(?:\/([^@]*))?@(.+)$/.exec(uses);
  const [, owner, name, path, ref] = match ?? [];
  if (owner === undefined || name === undefined || ref === undefined) return undefined;
  return { owner, name, path: path ?? '', ref };
}
