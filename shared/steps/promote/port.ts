// What promote asks of the world: the policy as it stands where nobody who is promoted can change it, the steps that it is
// made of, and time.
import type { Stream } from '../../ledger/ledger.js';
import type { Standing } from '../../promotion/standing.js';
import type { Inputs, ValuesOf } from '../../step/input.js';
import type { HostName } from '../../step/names.js';
import type { Step } from '../../step/step.js';
import type { Ports } from '../ports.js';
import type { PromoteValues } from './inputs.js';

/** Inputs as a user would write them, by canonical name. */
export type Given = Readonly<Record<string, string>>;

export type Document = {
  /** For people: `promotion.yml of the default branch (3f2a1c9)`. */
  readonly name: string;
  /** Where it lies, for a record. */
  readonly uri: string;
  readonly text: string;
  /** `sha256:…` of its bytes. */
  readonly digest: string;
};

export type Library = {
  readonly policy: Document;
  /** Another file from where the policy was. */
  readonly beside: (path: string) => Promise<Document>;
};

/** A step with the inputs and the ports that a policy gave it. */
export type Entered<I extends Inputs, P> = { readonly values: ValuesOf<I>; readonly ports: P };

/** A step, or what several steps share. */
export type Part<I extends Inputs> = Pick<Step<I, string, Ports>, 'inputs' | 'rules' | 'needs'>;

export type PromoteDesk = {
  readonly host: HostName;
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly open: (values: PromoteValues) => Promise<Library>;
  /** The value of an environment variable, kept out of everything that is printed. */
  readonly secret: (name: string) => string | undefined;
  readonly enter: <I extends Inputs, P extends Partial<Ports>>(
    part: Part<I>,
    given: Given,
  ) => Promise<Entered<I, P>>;
  /** How a stream of the ledger that was given stands; a fault when nobody can read it. */
  readonly standing: (given: Given, stream: Stream) => Promise<Standing>;
  /** Orders a promotion to pause or to abort, as a person would. */
  readonly order: (given: Given, stream: Stream, order: Order) => Promise<void>;
  readonly now: () => number;
  /** `sha256:…` of a text. */
  readonly digestOf: (text: string) => string;
  /** Throws when the host cancels. `isOver` ends it early. */
  readonly sleep: (milliseconds: number, isOver?: AbortSignal) => Promise<void>;
  /** Tells the steps that follow. */
  readonly publish: (promotion: string) => void;
};

export type Order = {
  readonly kind: 'pause-ordered' | 'abort-ordered';
  readonly promotion: string;
  readonly reason: string;
};
