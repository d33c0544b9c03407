// What became of the visitors, counted where they are: at the playground, behind the product's back.
import type { Playground } from '../../../playground/playground.js';
import type { Release } from './release.js';

export type Count = {
  readonly answered: number;
  readonly failed: number;
  readonly byNew: { readonly answered: number; readonly failed: number };
};

/** Since the visitors of this release came. */
export function countOf({ load }: Playground, { stable, app }: Release): Count {
  const report = load.report().find(({ site }) => site === app);
  if (report === undefined) return { answered: 0, failed: 0, byNew: { answered: 0, failed: 0 } };
  const others = Object.entries(report.byArm).filter(([arm]) => arm !== stable);
  return {
    answered: report.answered,
    failed: report.errors + report.failed,
    byNew: {
      answered: others.reduce((sum, [, { answered }]) => sum + answered, 0),
      failed: others.reduce((sum, [, { errors }]) => sum + errors, 0),
    },
  };
}

/** The moment of the last visit that failed, in milliseconds since 1970 by the playground's clock. */
export function lastFailure({ requests, state }: Playground, release: Release): number | undefined {
  const front = release.frontOf(state);
  const failed = requests.filter(({ host, status = 0 }) => host === front && status >= 500);
  const at = failed.at(-1)?.at;
  return at === undefined ? undefined : Date.parse(at);
}
