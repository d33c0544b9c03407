// One server that is not met like the rest of the world: its own authority, its own proxy, and a certificate of ours to show
// it. Only the transport that was made for it uses them.

export type Peer = {
  /** PEM. In place of all the authorities that this machine trusts. */
  readonly authority?: string;
  /** PEM, for a server that knows its clients by their certificates. */
  readonly certificate?: { readonly chain: string; readonly key: string };
  /** What its certificate is checked against, where that is not its address. */
  readonly serverName?: string;
  /** In place of the proxies of the environment. */
  readonly proxy?: URL;
};

type TlsOptions = {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly servername?: string;
};

/** As Node spells them. */
export function tlsOptions({ authority, certificate, serverName }: Peer): TlsOptions {
  return {
    ...(authority !== undefined && { ca: authority }),
    ...(certificate && { cert: certificate.chain, key: certificate.key }),
    ...(serverName !== undefined && { servername: serverName }),
  };
}
