// The condition by which a row belongs to an arm, or why nobody could tell.
import type { ArmInTelemetry } from '../../telemetry.js';
import { type Expression, either, is, name, text } from '../kql/expression.js';
import { givenExpression } from '../kql/given.js';
import type { Mark } from '../settings.js';
import type { RequestTable } from '../tables.js';

export type Condition =
  | { readonly kind: 'known'; readonly that: Expression; readonly words: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** An expression of the user's own goes before every mark. */
export function conditionOf(arm: ArmInTelemetry, mark: Mark, table: RequestTable): Condition {
  if (arm.expression !== undefined) {
    const reading = givenExpression(arm.expression);
    return reading.kind === 'wrong'
      ? { kind: 'unknown', why: `its expression cannot be used: ${reading.why}` }
      : { kind: 'known', that: reading.value, words: oneLine(arm.expression) };
  }
  if (mark === 'version') return byColumn(table.version, arm.version, 'its version is not known');
  const why = 'the name of its slot or revision is not known';
  return mark === 'role' ? byColumn(table.role, arm.arm, why) : byInstance(table.instance, arm.arm, why);
}

function byColumn(column: string, value: string | undefined, why: string): Condition {
  if (value === undefined || value === '') return { kind: 'unknown', why };
  return {
    kind: 'known',
    that: is(name(column), '==', text(value)),
    words: `${column} ${JSON.stringify(value)}`,
  };
}

function byInstance(column: string, value: string | undefined, why: string): Condition {
  if (value === undefined || value === '') return { kind: 'unknown', why };
  const that = either(
    is(name(column), '==', text(value)),
    is(name(column), 'startswith_cs', text(`${value}-`)),
  );
  return { kind: 'known', that, words: `${column} ${JSON.stringify(`${value}-…`)}` };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
