// What the control plane answered to each read, so that a stale answer can be given: a replica that lags behind.
import type { Answer, Ask } from '../exchange.js';

export type PastAnswers = {
  remember(ask: Ask, answer: Answer): void;
  /** What this address answered last, if anybody ever asked. */
  last(ask: Ask): Answer | undefined;
};

/** The longest unasked goes first. */
const most = 500;

const addressOf = (ask: Ask): string => `${ask.host}${ask.target}`.toLowerCase();

export const startPastAnswers = (): PastAnswers => {
  const answers = new Map<string, Answer>();
  return {
    remember: (ask, answer) => {
      const address = addressOf(ask);
      answers.delete(address);
      answers.set(address, answer);
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    },
    last: ask => answers.get(addressOf(ask)),
  };
};
