// When a request is bad, as expressions. What cannot be told is bad as well: unknown is not healthy.
import { call, type Expression, either, flag, is, name, whole } from '../kql/expression.js';
import type { Named } from '../kql/query.js';
import type { Bad } from '../settings.js';
import type { RequestTable } from '../tables.js';

export type BadColumns = {
  /** What has to be computed for each row first. */
  readonly before: Named;
  readonly bad: Expression;
  readonly unclear: Expression;
  /** What an unclear request lacks. */
  readonly lacks: string;
};

export function badColumns(bad: Bad, table: RequestTable): BadColumns {
  switch (bad.kind) {
    case 'status': {
      const status = name('Status');
      const unclear = call('isnull', status);
      return {
        before: { Status: call('toint', name(table.code)) },
        bad: either(unclear, is(status, '>=', whole(bad.from))),
        unclear,
        lacks: 'no result code that is a number',
      };
    }
    case 'success': {
      const success = name('Succeeded');
      const unclear = call('isnull', success);
      return {
        before: { Succeeded: call('tobool', name(table.success)) },
        bad: either(unclear, is(success, '==', flag(false))),
        unclear,
        lacks: 'neither success nor failure',
      };
    }
    case 'given-expression': {
      const failed = name('Failed');
      const unclear = call('isnull', failed);
      return {
        before: { Failed: call('tobool', bad) },
        bad: either(unclear, is(failed, '==', flag(true))),
        unclear,
        lacks: 'no answer to the condition for bad ones',
      };
    }
    default: {
      const unreachable: never = bad;
      return unreachable;
    }
  }
}
