// How Application Insights keeps requests, and how queries of them end. By the playground's time.

export type LogHabits = {
  /** From the end of a request until a query can find it. */
  readonly logsDelaySeconds: number;
  /** One in so many requests takes longer, by so much. 0: none. */
  readonly logsLateOneIn: number;
  readonly logsLateSeconds: number;
  /** One stored row stands for so many requests. 1: every request is stored. */
  readonly logsSampling: number;
  /** How many rows an answer has at most; it says that it is cut off. */
  readonly logsRowLimit: number;
  /** Queries that one principal may make in half a minute. */
  readonly logsQueriesPerHalfMinute: number;
  /** Whether an answer is whole, or has rows missing and an error beside a status of 200. */
  readonly logsAnswers: 'whole' | 'partial';
  /** Whether there is a table of requests, and whether it may be read. */
  readonly logsTable: 'there' | 'missing' | 'denied';
};

export const usualLogHabits: LogHabits = {
  logsDelaySeconds: 45,
  logsLateOneIn: 0,
  logsLateSeconds: 300,
  logsSampling: 1,
  logsRowLimit: 500_000,
  logsQueriesPerHalfMinute: 200,
  logsAnswers: 'whole',
  logsTable: 'there',
};

export const logWays = {
  logsAnswers: ['whole', 'partial'],
  logsTable: ['there', 'missing', 'denied'],
} as const;
