// When a brake is pulled on a way back, and which origins it may count on: those that stay on, and surely are at all edges.
import type { Origin } from '../../azure/front-door/client.js';
import type { Around } from './brake.js';
import { isSurelyOn } from './live/switches.js';
import type { Sending } from './sending.js';
import { changesBetween, find, type Standing } from './standing.js';
import type { Workshop } from './workshop.js';

export type Braked = {
  /** Before the first write. */
  readonly beside: () => void;
  /** Front Door took the write, or said no. */
  readonly answered: () => void;
};

type Braking = Pick<Workshop, 'brake' | 'switches' | 'clock'>;

/** Only where the way back leaves an origin without traffic, and that origin has some: nobody else is taken out. */
export function brakesIn({ brake, switches, clock }: Braking, sending: Sending): Braked {
  const { from, to, hosts, going } = sending;
  const off = changesBetween(from, to).filter(({ status }) => status === 'Disabled');
  let isPulled = brake === undefined || going === 'forward';
  const pull = () => {
    if (isPulled) return;
    isPulled = true;
    for (const { name } of off) {
      const origin = find(hosts, name);
      if (origin !== undefined) void brake?.pull(origin, aroundOf(origin, clock.now()));
    }
  };
  const aroundOf = (origin: Origin, now: number): Around => {
    const others = hosts.filter(each => each !== origin);
    const stays = ({ name }: Origin) => isOn(from, name) && isOn(to, name);
    return {
      others,
      keepers: others.filter(each => stays(each) && isSurelyOn(switches, each.name, now)),
    };
  };
  return {
    beside: () => brake?.waits !== true && pull(),
    answered: () => brake?.waits === true && pull(),
  };
}

function isOn(standings: readonly Standing[], name: string): boolean {
  return find(standings, name)?.isOn === true;
}
