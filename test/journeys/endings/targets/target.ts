// What a row must know of one kind of target: how it is named, how to look behind it, and how to break it.
import type { Playground } from '../../../../playground/playground.js';
import type { TroubleMatch } from '../../../../playground/trouble/trouble.js';
import type { Behaviour, World } from '../../../../playground/world.js';
import type { ChaosTarget } from '../../../chaos/stage/targets/target.js';

export type Texts = Readonly<Record<string, string>>;

export type Target = {
  /** Of the same resource, in the same world. */
  readonly behind: Pick<ChaosTarget, 'underWay' | 'rest' | 'restExpected'>;
  readonly name: 'Container Apps' | 'App Service' | 'Traffic Manager';
  /** As the ledger calls it, where nobody says otherwise. */
  readonly service: string;
  /** With a short ladder. */
  readonly inputs: Texts;
  readonly world: () => Partial<World>;
  /** Whose pages visitors ask for. */
  readonly visited: string;
  /** What the platform itself gives to the build of the candidate, in percent. */
  readonly share: (playground: Playground) => number;
  /** Somebody else gives the candidate this share, through the control plane. */
  readonly meddle: (playground: Playground, percent: number) => void;
  /** How a build behaves from now on, wherever it lies. */
  readonly behave: (
    playground: Playground,
    build: 'candidate' | 'stable',
    change: Partial<Behaviour>,
  ) => void;
  /** Requests at the control plane. */
  readonly wire: Readonly<Record<'read' | 'write' | 'promote', TroubleMatch>>;
};

export function refuse(status: number): void {
  if (status >= 300) throw new Error(`somebody else was answered ${status}`);
}
