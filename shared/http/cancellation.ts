// Carries the end of the run to every call, by one listener: a signal that hundreds listen to is slow and warned of.

export type Cancellation = {
  /** A signal of its own for one call, which also follows the signal of its caller. Release it when the call is over. */
  readonly branch: (callers?: AbortLike) => Branch;
};

export type Branch = { readonly signal: AbortSignal; readonly release: () => void };

/** What the SDKs take for a signal; it need not know a reason. */
export type AbortLike = {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

export function createCancellation(run: AbortSignal): Cancellation {
  const branches = new Set<AbortController>();
  run.addEventListener('abort', () => {
    for (const branch of branches) branch.abort(run.reason);
  });
  return {
    branch(callers) {
      const branch = new AbortController();
      const follow = () => branch.abort(abortError());
      branches.add(branch);
      callers?.addEventListener('abort', follow);
      if (run.aborted) branch.abort(run.reason);
      else if (callers?.aborted) follow();
      const release = () => {
        branches.delete(branch);
        callers?.removeEventListener('abort', follow);
      };
      return { signal: branch.signal, release };
    },
  };
}

/** The SDKs and their callers know an abort by this name. */
function abortError(): Error {
  const error = new Error('The request was aborted.');
  error.name = 'AbortError';
  return error;
}
