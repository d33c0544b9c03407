// Where a cluster is, and who asks there: what a kubeconfig or a pod says of it, before anybody is asked for a token.
import type { Secret } from '../../step/secret.js';

export type Access = {
  readonly server: URL;
  /** Where the caller names none. */
  readonly namespace: string;
  /** PEM; undefined where the authorities of this machine will do. */
  readonly authority?: string;
  readonly serverName?: string;
  readonly proxy?: URL;
  readonly user: User;
  /** Whether we are inside of the cluster, where its services have addresses. */
  readonly isInside: boolean;
  /** Where all this was found, in words. */
  readonly source: string;
};

export type User = {
  readonly certificate?: Certificate;
  readonly bearer?: Bearer;
};

export type Certificate = { readonly chain: string; readonly key: Secret };

export type Bearer =
  | { readonly kind: 'token'; readonly token: Secret }
  /** Read again and again: whoever wrote it writes a new one before it ends. */
  | { readonly kind: 'file'; readonly path: string }
  | ({ readonly kind: 'program' } & Plugin);

/** A program that hands out credentials, as a kubeconfig names it. */
export type Plugin = {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly apiVersion: string;
  readonly installHint?: string;
  /** Of the cluster, for programs that ask for it. */
  readonly cluster?: Readonly<Record<string, unknown>>;
};
