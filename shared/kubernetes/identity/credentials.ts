// What one request shows of who asks: kept as long as it is good, made anew when it ends or when the cluster refuses it.
import { readFile } from 'node:fs/promises';
import { Fault } from '../../fault/fault.js';
import { Secret } from '../../step/secret.js';
import type { User } from './access.js';
import { askPlugin, type Credentials, type Surroundings } from './plugin.js';

export type Keeper = {
  /** The signal ends what has to be waited for. Several callers may have one each. */
  readonly credentials: (signal: AbortSignal) => Promise<Credentials>;
  /** They were refused. Says whether others may be had. */
  readonly drop: () => boolean;
};

export type Keeping = Omit<Surroundings, 'signal'> & {
  /** Whatever is secret is told before it is used, so that no log shows it. */
  readonly mask: (secret: Secret) => void;
};

/** A token that ends while it travels is no token. */
const marginMilliseconds = 30_000;

export function keepCredentials({ certificate, bearer }: User, keeping: Keeping): Keeper {
  let held: Credentials | undefined;
  const own = { ...(certificate && { certificate }) };
  const fresh = async (signal: AbortSignal): Promise<Credentials> => {
    switch (bearer?.kind) {
      case undefined:
        return own;
      case 'token':
        return { ...own, token: bearer.token };
      case 'file':
        return { ...own, token: await tokenIn(bearer.path) };
      case 'program':
        return { ...own, ...(await askPlugin(bearer, { ...keeping, signal })) };
      default:
        return bearer satisfies never;
    }
  };
  return {
    credentials: async signal => {
      const isOver =
        (held?.expiresAt ?? Number.POSITIVE_INFINITY) - marginMilliseconds <= keeping.stopwatch.now();
      // A file is written anew by somebody else, who does not say when.
      if (held === undefined || isOver || bearer?.kind === 'file') {
        held = await fresh(signal);
        for (const secret of [held.token, held.certificate?.key]) if (secret) keeping.mask(secret);
      }
      return held;
    },
    drop: () => {
      held = undefined;
      return bearer?.kind === 'program' || bearer?.kind === 'file';
    },
  };
}

async function tokenIn(path: string): Promise<Secret> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.trim() !== '') return new Secret(text.trim());
  throw new Fault('IDENTITY_NO_TOKEN', `the file ${path} holds no token`, {
    hint: 'whoever mounts it, a pod or a sidecar, has to write it first',
  });
}
