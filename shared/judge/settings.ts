// How much proof a judge wants, and what it calls a difference. Plain JSON: stored with the rollout.

/** recommended: the gate with every kind of evidence. base: thresholds alone, kept for comparison. */
export type Configuration = 'recommended' | 'base';

/** One number for what fails and one for how long it takes. */
export type PerMetric = { readonly errors: number; readonly latency: number };

export type Settings = {
  readonly configuration: Configuration;
  /** The chance that a release as good as stable is sent back, over the whole rollout and every look at it. */
  readonly alpha: number;
  /** The same for not raising the share. */
  readonly holdAlpha: number;
  /** Odds ratios up to this one are no reason to go back. */
  readonly tolerance: PerMetric;
  /** How the chance of a false alarm is divided between the two kinds of objectives. */
  readonly weights: PerMetric;
  /** When a regression begins: at the first check, at the first check of a later share, at any other. */
  readonly startShares: { readonly first: number; readonly laterShares: number; readonly others: number };
  /** So many checks at the beginning say nothing about latency: whoever starts is slow. */
  readonly warmUpChecks: number;
  /** How many failures come together. auto: measured from the instances of stable, 1 where nobody can tell. */
  readonly cluster: 'auto' | number;
  /** Fewer bad requests than this are no reason to go back. */
  readonly leastBad: number;
  /** A quantile of the candidate has to be so many times that of stable. */
  readonly leastLatencyIncrease: number;
  /** The share of good requests that the service promises, such as 0.999. */
  readonly slo: number;
  /** Somebody did promise it. Absent: it is a guess, and what stable fails anyway is as right. */
  readonly promised?: true;
  /** So many failed requests were written down as still right. */
  readonly acceptedErrors?: number;
  /** Errors below this share of what the promise allows are no reason to go back. */
  readonly floorShare: number;
  /** A request that takes longer is slow. */
  readonly slowMilliseconds: number;
  /** How sure the upper limit of the candidate's error rate is: 1 minus beta. */
  readonly beta: number;
  /** The next share may spend so much of the error budget even if that upper limit is true. */
  readonly stepBudget: number;
  /** The window of the error budget. */
  readonly budgetMinutes: number;
  /** How long all traffic is taken to be exposed behind the last share. */
  readonly fullShareMinutes: number;
  /** The chance to complain of a share of traffic that is as planned. */
  readonly shareAlpha: number;
  /** Silence says something where at least so many requests were expected. */
  readonly leastExpected: number;
};

export const usualSettings: Settings = {
  configuration: 'recommended',
  alpha: 0.01,
  holdAlpha: 0.05,
  tolerance: { errors: 1.05, latency: 1.05 },
  weights: { errors: 0.5, latency: 0.5 },
  startShares: { first: 0.6, laterShares: 0.3, others: 0.1 },
  warmUpChecks: 2,
  cluster: 'auto',
  leastBad: 3,
  leastLatencyIncrease: 1.05,
  slo: 0.999,
  floorShare: 0.1,
  slowMilliseconds: 1000,
  beta: 0.05,
  stepBudget: 0.02,
  budgetMinutes: 43_200,
  fullShareMinutes: 60,
  shareAlpha: 0.001,
  leastExpected: 10,
};

/** Finds small regressions sooner, and sends back up to five healthy releases in a hundred. */
export const sensitiveSettings: Settings = { ...usualSettings, alpha: 0.05, holdAlpha: 0.2 };
