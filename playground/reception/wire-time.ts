// Seconds on the wire. Who reads them lives in real time and gets real seconds: the playground's, divided by its speed.
// Who says that its own clock runs as fast reads them by that clock, and gets them as they are.
import type { Answer, AnswerHeaders, Ask } from '../exchange.js';

/** A caller whose clock is scaled says so in every request. */
export const speedHeader = 'x-azure-promote-speed';

const tokenLife = /"((?:ext_)?expires_in)":\s*(\d+)/g;
const cookieLife = /(;\s*Max-Age=)(\d+)/gi;
const exactWaits = ['retry-after-ms', 'x-ms-retry-after-ms'];

/** Whole seconds, never longer than the truth, but 0 means something else and stays what it is. */
export const wireSeconds = (seconds: number, speed: number): number =>
  seconds <= 0 ? seconds : Math.max(1, Math.floor(seconds / speed));

const speedOf = (ask: Ask): number => {
  const said = Number(ask.headers[speedHeader]);
  return Number.isFinite(said) && said >= 1 ? said : 1;
};

/** A date is as far away as it would be if it had been said in seconds. */
const nearer = (date: string, now: Date, speed: number): string => {
  const time = Date.parse(date);
  return Number.isNaN(time)
    ? date
    : new Date(now.getTime() + Math.max(0, time - now.getTime()) / speed).toUTCString();
};

/** A wait may be rounded up, and the header for milliseconds says what it really is. */
const wait = (asked: string, now: Date, speed: number): AnswerHeaders => {
  if (!/^\d+$/.test(asked)) return { 'retry-after': nearer(asked, now, speed) };
  const milliseconds = Math.ceil((Number(asked) * 1000) / speed);
  const rounded = { 'retry-after': String(Math.ceil(milliseconds / 1000)) };
  return milliseconds % 1000 === 0 ? rounded : { ...rounded, 'retry-after-ms': String(milliseconds) };
};

const cookie = (text: string, speed: number): string =>
  text.replace(cookieLife, (_, name: string, seconds: string) => name + wireSeconds(Number(seconds), speed));

const header = (name: string, value: string | readonly string[], now: Date, speed: number): AnswerHeaders => {
  if (typeof value !== 'string') {
    return { [name]: name === 'set-cookie' ? value.map(each => cookie(each, speed)) : value };
  }
  if (name === 'retry-after') return wait(value, now, speed);
  if (exactWaits.includes(name)) return { [name]: String(Math.ceil(Number(value) / speed)) };
  return { [name]: name === 'set-cookie' ? cookie(value, speed) : value };
};

const headers = (given: AnswerHeaders, now: Date, speed: number): AnswerHeaders =>
  Object.assign(
    {},
    ...Object.entries(given).map(([name, value]) => header(name.toLowerCase(), value, now, speed)),
  );

const body = (text: string, speed: number): string =>
  text.includes('expires_in"')
    ? text.replace(
        tokenLife,
        (_, name: string, seconds: string) => `"${name}":${wireSeconds(Number(seconds), speed)}`,
      )
    : text;

export type Timekeeper = { readonly speed: number; now(): Date };

/** The answer as this caller must read it. */
export const onTheWire = (answer: Answer, ask: Ask, clock: Timekeeper): Answer => {
  const speed = clock.speed / speedOf(ask);
  if (speed === 1) return answer;
  return { ...answer, headers: headers(answer.headers, clock.now(), speed), body: body(answer.body, speed) };
};
