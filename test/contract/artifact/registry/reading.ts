// Readers of ours for tests, and a shelf over a room of the playground.
import type { RegistryRoom } from '../../../../playground/rooms/registry/registry.js';
import type { Digest } from '../../../../shared/artifact/digest.js';
import type { Credential } from '../../../../shared/artifact/registry/credentials.js';
import {
  type ImageRequest,
  type ResolvedImage,
  resolveImage,
} from '../../../../shared/artifact/registry/image.js';
import { createReader, type Reader } from '../../../../shared/artifact/registry/reader.js';
import { parseReference, type Reference } from '../../../../shared/artifact/registry/reference.js';
import { type Fallback, findReferrers } from '../../../../shared/artifact/registry/referrers.js';
import { createDownload } from '../../../../shared/http/download.js';
import { Secret } from '../../../../shared/step/secret.js';
import { steppedClock } from '../../../support/stepped-clock.js';
import type { Shelf } from './wares.js';

export function download(environment: Readonly<Record<string, string>> = {}) {
  const clock = steppedClock();
  return createDownload({
    clock,
    stopwatch: clock.stopwatch,
    signal: new AbortController().signal,
    trace: () => undefined,
    environment,
    userAgent: 'azure-promote/test',
    random: () => 0,
  });
}

export function referenceTo(text: string): Reference {
  const read = parseReference(text);
  if ('why' in read) throw new Error(read.why);
  return read.reference;
}

export function readerOf(
  text: string,
  credential?: Credential,
  environment: Readonly<Record<string, string>> = {},
): Reader {
  const { registry, repository } = referenceTo(text);
  return createReader({
    registry,
    repository,
    download: download(environment),
    credentials: () => Promise.resolve(credential),
  });
}

export const asReader = (from = 'the test'): Credential => ({
  kind: 'password',
  username: 'reader',
  password: new Secret('password-of-the-reader'),
  from,
});

export function resolve(text: string, more: Partial<ImageRequest> = {}): Promise<ResolvedImage> {
  return resolveImage({
    text,
    reference: referenceTo(text),
    reader: readerOf(text),
    tagPolicy: 'resolve',
    subject: 'exact',
    expected: [],
    ...more,
  });
}

export function sha256Of(text: string): Digest {
  return { algorithm: 'sha256', hex: text.slice('sha256:'.length) };
}

export function referrersOf(
  reader: Reader,
  digest: string,
  places: readonly Fallback[] = ['referrers', 'tag', 'legacy'],
  most = 1000,
) {
  return findReferrers({ reader, digest: sha256Of(digest), places, most });
}

export function shelfIn(room: RegistryRoom): Shelf {
  return {
    blob: (repository, bytes) => Promise.resolve(room.blob(repository, bytes)),
    manifest: (repository, document, at) => Promise.resolve(room.manifest(repository, document, at).digest),
  };
}
