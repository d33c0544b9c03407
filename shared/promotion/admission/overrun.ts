// A promotion that is still under way when its window closes.
import type { Calendar } from '../calendar/calendar.js';

export type OverrunRule = 'finish' | 'hold' | 'roll-back';

export type Overrun = { readonly kind: 'within' } | { readonly kind: OverrunRule; readonly because: string };

/** At 100 % nothing is half-way any more: it finishes, whatever the rule. */
export function overrun(
  calendar: Calendar,
  now: number,
  { rule, isPromoted }: { readonly rule: OverrunRule; readonly isPromoted: boolean },
): Overrun {
  const opening = calendar.at(now, 0);
  if (opening.kind === 'open') return { kind: 'within' };
  return { kind: isPromoted ? 'finish' : rule, because: `its window has closed: ${opening.why}` };
}
