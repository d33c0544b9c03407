// Doors to what runs: the clock, the load, the scenarios, and all of it at a glance for the live page.

import { type Answer, type Fields, isFields, json } from '../exchange.js';
import { liveView } from '../live/view.js';
import { durationOf } from '../scenario/amounts.js';
import { wishesOf } from '../scenario/effects.js';
import { refusedFor, scenarioFrom, scenarioNamed } from '../scenario/finding.js';
import { readyMade } from '../scenario/ready-made.js';
import { readLoad } from '../scenario/scenario.js';
import { placeText } from '../scenario/shape.js';
import type { Desk } from './desk.js';
import { type Doors, mistake, withBody } from './door.js';

const clockView = ({ state: { clock } }: Desk): Fields => ({
  now: clock.now().toISOString(),
  speed: clock.speed,
  anchor: clock.anchor.toISOString(),
});

const advance = (body: unknown, desk: Desk): Answer => {
  const given = isFields(body) && Object.keys(body).join() === 'advance' ? body['advance'] : undefined;
  const milliseconds = typeof given === 'string' ? durationOf(given) : undefined;
  if (milliseconds === undefined) return mistake('The clock takes {"advance": "10m"}, with any duration.');
  desk.state.clock.advance(milliseconds);
  return json(200, clockView(desk));
};

const setLoad = (body: unknown, desk: Desk): Answer => {
  const reading = readLoad(body);
  if (reading.kind === 'wrong') {
    const [problem] = reading.problems;
    return mistake(`${placeText(problem?.at ?? [])}: expected ${problem?.expected}, got ${problem?.got}`);
  }
  const overload = desk.load.set(wishesOf(reading.value));
  return overload ? mistake(overload) : json(200, { load: desk.load.report() });
};

/** A name, or a whole document: it starts now, beside whatever was started before. */
const startScenario = (body: unknown, desk: Desk): Answer => {
  const name = isFields(body) && Object.keys(body).join() === 'name' ? String(body['name']) : undefined;
  const ready = name === undefined ? undefined : scenarioNamed(name);
  try {
    const scenario = ready ?? scenarioFrom(body);
    const problems = desk.timeline.start(scenario);
    if (problems.length > 0) throw refusedFor(scenario.name ?? 'given', problems);
    return json(201, { scenarios: desk.timeline.progress() });
  } catch (error) {
    // Known here: the scenario cannot be run; its message says why, line by line.
    return mistake(error instanceof Error ? error.message : String(error));
  }
};

export const runDoors: Doors = {
  '/_playground/clock': {
    GET: (_ask, desk) => json(200, clockView(desk)),
    POST: withBody(advance),
  },
  '/_playground/load': {
    GET: (_ask, desk) => json(200, { load: desk.load.report() }),
    PUT: withBody(setLoad),
    DELETE: (_ask, desk) => {
      desk.load.stop();
      return json(200, { load: desk.load.report() });
    },
  },
  '/_playground/scenarios': {
    GET: (_ask, desk) =>
      json(200, {
        scenarios: desk.timeline.progress(),
        readyMade: readyMade.map(({ name, about }) => ({ name, about })),
      }),
    POST: withBody(startScenario),
  },
  '/_playground/live': { GET: (_ask, desk) => json(200, liveView(desk)) },
};
