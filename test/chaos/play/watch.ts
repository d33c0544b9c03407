// Looks at the world behind the product's back, again and again: which share the candidate has, and whether it fails.
import type { Arena } from '../stage/arena.js';

export type Look = {
  /** Of the common clock. */
  readonly at: number;
  readonly realAt: number;
  readonly share: number;
  readonly fails: boolean;
};

export type Watch = {
  readonly looks: readonly Look[];
  readonly isSpoilt: () => boolean;
  readonly spoil: () => void;
  readonly end: () => void;
};

const everyMilliseconds = 20;

export function startWatch({ playground, target, now }: Arena): Watch {
  const looks: Look[] = [];
  let fails = false;
  const look = () => {
    looks.push({ at: now(), realAt: performance.now(), share: target.share(playground), fails });
  };
  const timer = setInterval(look, everyMilliseconds);
  look();
  return {
    looks,
    isSpoilt: () => fails,
    spoil: () => {
      fails = true;
      target.spoil(playground);
    },
    end: () => clearInterval(timer),
  };
}
