// The orders a running step can be given: to stop by the agent's timetable, or to be killed at once.

export type StopReason = 'canceled' | 'timeout';

export class Stop {
  readonly ordered: Promise<void>;
  readonly killed: Promise<void>;
  #reason: StopReason | undefined;
  #announceOrder: () => void = () => undefined;
  #announceKill: () => void = () => undefined;

  constructor() {
    this.ordered = new Promise(resolve => {
      this.#announceOrder = resolve;
    });
    this.killed = new Promise(resolve => {
      this.#announceKill = resolve;
    });
  }

  get reason(): StopReason | undefined {
    return this.#reason;
  }

  order(reason: StopReason): void {
    this.#reason ??= reason;
    this.#announceOrder();
  }

  /** The service has lost patience with the whole job. */
  kill(): void {
    this.#reason ??= 'canceled';
    this.#announceKill();
  }
}

/** Calls after a time unless it is called off; does not keep a test alive. */
export function after(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}
