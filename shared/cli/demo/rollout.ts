// One release of the demo: the step as a terminal runs it, told line by line, and counted afterwards.
import type { Playground } from '../../../playground/playground.js';
import { changeWorld } from '../../../playground/world-change.js';
import type { Ending, Host } from '../../host/host.js';
import { terminalVariable } from '../../step/names.js';
import { loadStep } from '../../steps/loading.js';
import { realClock } from '../../wiring/clock.js';
import { type AnyStep, runStep } from '../../wiring/run.js';
import { jumpingClock } from './clock.js';
import { countOf } from './counting.js';
import type { Release } from './release.js';
import { heading, type Moment, type Screen } from './screen.js';

export type Stage = {
  readonly playground: Playground;
  readonly narrator: Host;
  readonly screen: Screen;
  /** As a user has it who exported what the playground prints. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly runtime: string;
  /** What every call is given beside its own. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Warnings that were told. */
  readonly noted: Set<string>;
};

export type Played = {
  readonly ending: Ending;
  readonly outputs: ReadonlyMap<string, string>;
  /** When it said its first word, in milliseconds since 1970 by the playground's clock. */
  readonly beganAt: number;
};

export async function play(release: Release, stage: Stage): Promise<Played> {
  const { playground, narrator, screen, environment, runtime } = stage;
  const { app, perSecond } = release;
  const overloaded = playground.load.set([{ site: app, perSecond, returning: 0, path: '/' }]);
  if (overloaded !== undefined) throw new Error(overloaded);
  const watch = startWatch(release, playground);
  screen.say(heading);
  const outputs = new Map<string, string>();
  const host = told({ release, stage, watch, outputs });
  const over = new AbortController();
  const moving = keepMoving({ release, stage, watch, over: over.signal });
  const surroundings = { host, clock: jumpingClock(playground), environment, runtime };
  const ending = await runStep(await pageless(release), surroundings).finally(() => over.abort());
  await moving;
  narrator.log.info('');
  return { ending, outputs, beganAt: watch.beganAt() };
}

/** Runs from its first look on: before its first word the step only signs in. */
type Watch = { readonly look: () => Moment; readonly beganAt: () => number; readonly runs: () => boolean };

function startWatch({ shareIn }: Release, { state }: Playground): Watch {
  const now = () => state.clock.now().getTime();
  let began: number | undefined;
  const beganAt = () => {
    began ??= now();
    return began;
  };
  return {
    beganAt,
    look: () => {
      const from = beganAt();
      return { since: now() - from, share: shareIn(state) };
    },
    runs: () => began !== undefined,
  };
}

/** The page of the step says in tables what was told line by line. */
async function pageless({ step: name }: Release): Promise<AnyStep> {
  const step = await loadStep(name);
  if (step === undefined) throw new Error(`there is no step ${name}`);
  return { ...step, look: async (ports, values) => ({ ...(await step.look(ports, values)), document: [] }) };
}

type Telling = {
  readonly release: Release;
  readonly stage: Stage;
  readonly watch: Watch;
  readonly outputs: Map<string, string>;
};

/** The terminal, with a story around what the step says; what it asks and is given is the terminal's own. */
function told({ release, stage, watch, outputs }: Telling): Host {
  const { narrator, screen, environment } = stage;
  const inputs: Readonly<Record<string, string>> = { ...release.inputs, ...stage.inputs };
  let place = '';
  return {
    ...narrator,
    raw: name => inputs[name] ?? environment[terminalVariable(name)],
    log: {
      ...narrator.log,
      info: text => screen.happened(watch.look(), text),
      notice: text => screen.happened(watch.look(), text),
      // The same of every rollout is news once.
      warning: text => {
        if (!stage.noted.has(text)) screen.happened(watch.look(), `note: ${text}`);
        stage.noted.add(text);
      },
    },
    progress: ({ line }) => {
      // `10 % observing, rung 1 of 3: why`. A check is told when it found the rollout elsewhere than the one before.
      const at = line.indexOf(': ');
      if (line.slice(0, at) !== place) screen.happened(watch.look(), line.slice(at + 2).replace(counts, ''));
      place = line.slice(0, at);
    },
    output: (name, value) => void outputs.set(name, value),
    finish: () => Promise.resolve(),
  };
}

/** They stand on the line that moves, and are true of all users there. */
const counts = / \([\d,]+ candidate requests(, at least .+ left)?\)$/;

type Moving = Pick<Telling, 'release' | 'stage' | 'watch'> & { readonly over: AbortSignal };

const restMilliseconds = 250;

/** Minutes go by while it is judged; the visitors that come meanwhile are worth a look. */
async function keepMoving({ release, stage, watch, over }: Moving): Promise<void> {
  let { bug } = release;
  while (!over.aborted) {
    if (bug !== undefined && release.shareIn(stage.playground.state) > 0) {
      const problem = changeWorld(bug, stage.playground.state);
      if (problem !== undefined) throw new Error(problem);
      bug = undefined;
    }
    const { answered, failed, byNew } = countOf(stage.playground, release);
    const words = `${number(answered)} requests, ${number(byNew.answered)} to the new version, ${number(failed)} failed`;
    if (watch.runs()) stage.screen.meanwhile(watch.look(), words);
    // Known here: only the end of the release ends the sleep early.
    await realClock.sleep(restMilliseconds, over).catch(() => undefined);
  }
}

export function number(amount: number): string {
  return amount.toLocaleString('en-US');
}
