// Who is behind a run, as far as the host tells.

export type People = {
  /** Where the run can be looked at: a URL, or who and where. */
  readonly run: string;
  /** Who asked for it. */
  readonly requestedBy?: string;
  /** Who let it pass, by the protection of this environment; empty where nobody did, or nobody tells. */
  readonly approvedBy: (environment: string) => Promise<readonly string[]>;
};
