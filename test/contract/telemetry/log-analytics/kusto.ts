// Asks Microsoft's own parser of KQL, which runs in a worker, what it thinks of a query.
import { Worker } from 'node:worker_threads';

export type Checked = {
  /** Empty for a query without a fault. */
  readonly problems: readonly string[];
  /** `Name: type`, in order. */
  readonly columns: readonly string[];
  /** What its text literals say. */
  readonly texts: readonly string[];
};

export type Kusto = {
  readonly check: (query: string) => Promise<Checked>;
  readonly close: () => Promise<unknown>;
};

type Answer = { readonly resolve: (checked: Checked) => void; readonly reject: (error: unknown) => void };

export function startKusto(): Kusto {
  const worker = new Worker(new URL('./kusto-program.js', import.meta.url));
  const awaited = new Map<number, Answer>();
  let count = 0;
  worker.on('message', ([number, checked]: readonly [number: number, checked: Checked]) => {
    awaited.get(number)?.resolve(checked);
    awaited.delete(number);
  });
  worker.on('error', error => {
    for (const { reject } of awaited.values()) reject(error);
  });
  return {
    check: query =>
      new Promise((resolve, reject) => {
        count += 1;
        awaited.set(count, { resolve, reject });
        worker.postMessage([count, query]);
      }),
    close: () => worker.terminate(),
  };
}
