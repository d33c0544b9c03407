// `dry-run`: the whole plan on one page, before anything moves: shares and times, how long users may stay on a bad
// candidate, how often Azure is asked, which roles that takes, and the commands that go back by hand.
import type { Block, Document } from '../../report/document.js';
import type { Forecast, RungForecast } from '../../rollout/forecasting/forecast.js';
import type { Plan } from '../../rollout/plan.js';
import { span, spanBetween } from '../../rollout/words.js';
import { formatPercent } from '../../traffic/split.js';
import { backByHand } from './by-hand.js';
import type { CanaryValues } from './inputs.js';
import type { Outline } from './plan-of.js';
import type { Surveyed } from './port.js';

/** `others`: what it would be refused for beside what does not fit. */
export function planReport(
  outline: Outline,
  surveyed: Surveyed,
  values: Leaving,
  others: readonly string[],
): Document {
  const { plan, forecast, warnings, setup } = outline;
  const against = [...outline.problems, ...others];
  const { stream, live } = surveyed;
  return [
    { kind: 'heading', text: `Plan for ${stream.service} in ${stream.environment}` },
    paragraph(`${plan.candidate} takes over from ${plan.stable} on ${live.resource}. Nothing was changed.`),
    paragraph(contents(plan)),
    ...(against.length === 0
      ? []
      : [
          paragraph('AS IT STANDS IT WOULD BE REFUSED, before anything moves:'),
          { kind: 'list', entries: against } as const,
        ]),
    ...(warnings.length === 0 ? [] : [{ kind: 'list', entries: warnings } as const]),
    shares(plan, forecast),
    paragraph(`In all ${spanBetween(forecast.total)}; ${callsInWords(forecast)}.`),
    paragraph(`If the runner dies: ${forecast.exposure.because}.`),
    paragraph(surveyed.abilities.pinnedAtRollback),
    ...leftBehind(plan, surveyed, values),
    ...undoneToo(surveyed),
    paragraph(
      setup === undefined
        ? 'Nobody judges the shares; probes alone decide.'
        : `Judged by ${surveyed.telemetry?.name ?? 'telemetry'}: ${setup.objectives.map(({ name, role }) => (role === 'must' ? name : `${name} (${role})`)).join('; ')}.`,
    ),
    ...(outline.outlook ?? []),
    ledger(surveyed),
    roles(surveyed),
    ...byHand(plan, surveyed),
  ];
}

/** An input that turned out empty looks like one that nobody gave: here it can be seen. */
function contents({ candidate, digest, places, said }: Plan): string {
  if (digest === undefined)
    return `Nobody says what has to lie in ${candidate}: whatever lies there is taken.`;
  if (places) return `First ${digest} is placed in ${candidate}, at 0 %.`;
  return said ? `${digest} lies there, on your word.` : `${digest} has to lie there.`;
}

type Leaving = Pick<CanaryValues, 'evict-pinned'>;

/** What is cleared away behind a rollout that went back. */
function leftBehind({ candidate, places }: Plan, { kind }: Surveyed, values: Leaving): readonly Block[] {
  const isEvicted = kind === 'app-service' && values['evict-pinned'];
  const isRetired = kind === 'container-apps' && places;
  return [
    ...(isEvicted
      ? [
          paragraph(
            `After going back the build of production is placed in ${candidate} as well, for such clients.`,
          ),
        ]
      : []),
    ...(isRetired
      ? [
          paragraph(
            `If it goes back, or never begins, ${candidate} is stopped as soon as that is proven, when it was made for this.`,
          ),
        ]
      : []),
  ];
}

function undoneToo({ compensations = [] }: Surveyed): readonly Block[] {
  if (compensations.length === 0) return [];
  // In the order in which it is done.
  const entries = compensations.map(({ words }) => words).reverse();
  return [paragraph('When the traffic goes back, this goes back too:'), { kind: 'list', entries }];
}

function shares(plan: Plan, forecast: Forecast): Block {
  const rows = forecast.rungs.map(rungRow);
  const last = plan.until === undefined ? promotionRows(plan, forecast) : restRow(plan.until);
  return {
    kind: 'table',
    columns: ['Share', 'Judged data', 'On the clock', 'Of which settling', 'Data come late by'],
    rows: [...rows, ...last],
  };
}

function rungRow({
  percent,
  judged,
  wall,
  settling,
  lagMilliseconds,
  requests,
}: RungForecast): readonly string[] {
  const length =
    requests === undefined ? spanBetween(judged) : `${requests} requests, ${spanBetween(judged)}`;
  return [formatPercent(percent), length, spanBetween(wall), spanBetween(settling), span(lagMilliseconds)];
}

function promotionRows(plan: Plan, { promotion, afterwards }: Forecast): readonly (readonly string[])[] {
  const settles = promotion === undefined ? '' : spanBetween(promotion);
  const how = plan.waits === 'hand-off' ? ' (by resume)' : '';
  return [
    [
      '100 %',
      span(plan.watchMilliseconds),
      `${spanBetween(afterwards)}${how}`,
      settles,
      span(plan.lagMilliseconds),
    ],
  ];
}

function restRow({
  percent,
  holdForMilliseconds,
}: NonNullable<Plan['until']>): readonly (readonly string[])[] {
  return [
    [`rests at ${formatPercent(percent)}`, '', `at most ${span(holdForMilliseconds)}, then back`, '', ''],
  ];
}

function callsInWords({ calls }: Forecast): string {
  const { writes, looks, questions } = calls;
  return `about ${writes} changes, ${looks} looks at the target and ${questions} questions to telemetry`;
}

function ledger({ ledger: { name, lasting, chosen } }: Surveyed): Block {
  const why = chosen === undefined ? '' : ` (${chosen})`;
  return paragraph(
    lasting
      ? `What happens is kept in ${name}${why}.`
      : `NOTHING IS KEPT in the ledger ${name}${why}: if this run dies, nobody knows what to go back to.`,
  );
}

function roles({ abilities, telemetry, compensations = [] }: Surveyed): Block {
  const needed = [
    ...abilities.leastRoles,
    ...(telemetry?.abilities.leastRoles ?? []),
    ...(compensations[0]?.leastRoles ?? []),
  ];
  return {
    kind: 'table',
    columns: ['Role', 'On', 'Why'],
    rows: needed.map(({ role, scope, why }) => [role, scope, why]),
  };
}

/** Where promotion is a swap, what goes back before it does nothing behind it. */
function byHand({ stable, candidate, until }: Plan, { kind, live, abilities }: Surveyed): readonly Block[] {
  const { resource, split, part } = live;
  const place = { kind, resource, ...(part !== undefined && { part }), split, stable, candidate };
  const commands = (isExchanged: boolean): Block => ({
    kind: 'code',
    text: backByHand({ ...place, isExchanged }).join('\n'),
  });
  if (abilities.promotion === 'weights' || until !== undefined)
    return [paragraph('To go back by hand at any time:'), commands(false)];
  return [
    paragraph('To go back by hand before the swap:'),
    commands(false),
    paragraph('After the swap, once; it is a toggle, so look first what lies in the slot:'),
    commands(true),
  ];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
