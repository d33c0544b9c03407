// A time on a wall, in some zone, and the moments when a clock there shows it: one, none, or two.
import { Temporal } from 'temporal-polyfill';

export type WallTime = {
  readonly day: Temporal.PlainDate;
  /** After midnight; 1,440 is the midnight at the end of the day. */
  readonly minutes: number;
};

/** Equal where there is only one. Where the clock jumps over it, both are the moment of the jump. */
export type Moments = { readonly first: number; readonly second: number; readonly isGap: boolean };

export function isZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return true;
  } catch {
    // It throws for a zone that it does not know, and for nothing else here.
    return false;
  }
}

export function momentsOf({ day, minutes }: WallTime, zone: string): Moments {
  const wall = day.toPlainDateTime().add({ minutes });
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  const [first, second] = [earlier.epochMilliseconds, later.epochMilliseconds];
  const isGap = !later.toPlainDateTime().equals(wall);
  if (!isGap) return { first, second, isGap };
  // Before the jump it is told with the offset after it, and comes out too early.
  const jump = earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? second;
  return { first: jump, second: jump, isGap };
}
