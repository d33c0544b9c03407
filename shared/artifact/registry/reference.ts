// The name of an image: which registry, which repository, and a tag, a digest or both.
import { type Digest, formatDigest, parseDigest } from '../digest.js';

export type Reference = {
  /** As people write it: `docker.io`, `ghcr.io`, `myregistry.azurecr.io`, `localhost:5000`. */
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: Digest;
};

export type ParsedReference = { readonly reference: Reference } | { readonly why: string };

const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const repositoryPattern = new RegExp(`^${part}(?:/${part})*$`);
const registryPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const dockerHub = 'docker.io';

export function parseReference(text: string): ParsedReference {
  if (text.includes('://')) return { why: 'it is a URL; write registry/name@sha256:…' };
  const [name = '', digestText, ...rest] = text.split('@');
  if (rest.length > 0) return { why: 'it has two digests' };
  const digest = digestText === undefined ? undefined : parseDigest(digestText);
  if (digest !== undefined && 'why' in digest) return { why: `its digest cannot be used: ${digest.why}` };
  const { registry, path } = splitRegistry(name);
  const colon = path.lastIndexOf(':');
  const tag = colon === -1 ? undefined : path.slice(colon + 1);
  const plain = colon === -1 ? path : path.slice(0, colon);
  const repository = registry === dockerHub && !plain.includes('/') ? `library/${plain}` : plain;
  if (!registryPattern.test(registry)) return { why: 'its registry is no host' };
  if (!repositoryPattern.test(repository) || repository.length > 255) {
    return { why: 'its repository is not written in small letters, digits and single separators' };
  }
  if (tag !== undefined && !tagPattern.test(tag)) return { why: 'its tag is none' };
  if (tag === undefined && digest === undefined) return { why: 'it has neither a tag nor a digest' };
  return {
    reference: {
      registry,
      repository,
      ...(tag !== undefined && { tag }),
      ...(digest !== undefined && { digest: digest.digest }),
    },
  };
}

function splitRegistry(name: string): { readonly registry: string; readonly path: string } {
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const isHost = first === 'localhost' || /[.:]/.test(first);
  if (!isHost) return { registry: dockerHub, path: name };
  const registry = first === 'index.docker.io' ? dockerHub : first;
  return { registry, path: name.slice(slash + 1) };
}

/** By digest, which is the only name that stays. */
export function pinned({ registry, repository }: Reference, digest: Digest): string {
  return `${registry}/${repository}@${formatDigest(digest)}`;
}

/** Where its API is. Registries on this machine alone speak unencrypted, as everybody has it. */
export function originOf({ registry }: Pick<Reference, 'registry'>): URL {
  if (registry === dockerHub) return new URL('https://registry-1.docker.io');
  const host = registry.replace(/:\d+$/, '');
  const isLocal = host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
  return new URL(`${isLocal ? 'http' : 'https'}://${registry}`);
}
