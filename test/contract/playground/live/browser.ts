// A real browser, told what to do over a pipe: Chromium's DevTools protocol, messages in JSON with a zero byte between.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Duplex } from 'node:stream';
import { type Fields, fieldsOf } from '../caller.js';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Undefined where none is installed. `CHROMIUM` names one that lies elsewhere. */
export const browserPath = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const places = names.flatMap(name => folders.map(folder => path.join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...places].find(place => place !== '' && existsSync(place));
};

export const whyNoBrowser =
  'No Chromium was found: install it (Debian: apt-get install chromium) or name one in the variable CHROMIUM.';

export type View = { readonly width: number; readonly height: number; readonly scheme: 'light' | 'dark' };

export type Page = {
  show(url: string, view: View): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Looks again until the expression holds; fails with what the page shows. */
  until(expression: string): Promise<void>;
  /** Mistakes of scripts, and what the page was not allowed to do. */
  readonly complaints: readonly string[];
  readonly asked: readonly string[];
  close(): Promise<void>;
};

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];

type Listener = (method: string, told: Fields) => void;

type Wire = { send(method: string, told?: Fields, session?: string): Promise<Fields>; close(): void };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const duplexOf = (child: ChildProcess, number: number): Duplex => {
  const stream = child.stdio[number];
  if (!(stream instanceof Duplex)) throw new Error('the browser has no pipe');
  return stream;
};

const openWire = (child: ChildProcess, listener: Listener): Wire => {
  const [toBrowser, fromBrowser] = [duplexOf(child, 3), duplexOf(child, 4)];
  const waiting = new Map<number, { resolve: (told: Fields) => void; reject: (error: Error) => void }>();
  let count = 0;
  let rest = '';
  const receive = (text: string): void => {
    const message = fieldsOf(text);
    const { id, method, params, result, error } = message;
    if (typeof method === 'string') listener(method, isFields(params) ? params : {});
    const answer = typeof id === 'number' ? waiting.get(id) : undefined;
    if (typeof id === 'number') waiting.delete(id);
    if (error !== undefined) answer?.reject(new Error(JSON.stringify(error)));
    else answer?.resolve(isFields(result) ? result : {});
  };
  fromBrowser.on('data', (chunk: Buffer) => {
    const messages = `${rest}${chunk.toString('utf8')}`.split('\0');
    rest = messages.pop() ?? '';
    for (const each of messages) receive(each);
  });
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        toBrowser.write(
          `${JSON.stringify({ id: count, method, params: params ?? {}, ...(sessionId && { sessionId }) })}\0`,
        );
      }),
    close: () => {
      for (const { reject } of waiting.values()) reject(new Error('the browser ended'));
    },
  };
};

const textIn = (fields: Fields, ...steps: readonly string[]): string => {
  let value: unknown = fields;
  for (const step of steps) value = isFields(value) ? value[step] : undefined;
  return typeof value === 'string' ? value : '';
};

const valueIn = (told: Fields): unknown => {
  const { result, exceptionDetails } = told;
  if (isFields(exceptionDetails)) throw new Error(textIn(exceptionDetails, 'exception', 'description'));
  return isFields(result) ? result['value'] : undefined;
};

type Notes = { readonly complaints: string[]; readonly asked: string[] };

const note =
  ({ complaints, asked }: Notes): Listener =>
  (method, told) => {
    if (method === 'Runtime.exceptionThrown')
      complaints.push(textIn(told, 'exceptionDetails', 'exception', 'description'));
    if (method === 'Log.entryAdded') complaints.push(textIn(told, 'entry', 'text'));
    if (method === 'Network.requestWillBeSent') asked.push(textIn(told, 'request', 'url'));
  };

const patience = 10_000;

const pageOn = (wire: Wire, session: string, notes: Notes): Omit<Page, 'close'> => {
  const send = (method: string, told?: Fields) => wire.send(method, told, session);
  const evaluate = async (expression: string): Promise<unknown> =>
    valueIn(await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }));
  return {
    ...notes,
    evaluate,
    show: async (url, { width, height, scheme }) => {
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await send('Emulation.setEmulatedMedia', { features });
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: width < 600,
      });
      await send('Page.navigate', { url });
    },
    until: async expression => {
      const deadline = performance.now() + patience;
      while ((await evaluate(expression)) !== true) {
        if (performance.now() > deadline) {
          const shown = await evaluate('document.body.innerText');
          throw new Error(`${expression} never held; the page shows:\n${String(shown)}`);
        }
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    },
  };
};

export const openPage = async (program: string): Promise<Page> => {
  const profile = await mkdtemp(path.join(tmpdir(), 'browser-'));
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise(resolve => child.once('exit', resolve));
  const notes: Notes = { complaints: [], asked: [] };
  const wire = openWire(child, note(notes));
  const { targetId } = await wire.send('Target.createTarget', { url: 'about:blank' });
  const attached = await wire.send('Target.attachToTarget', { targetId, flatten: true });
  const session = textIn(attached, 'sessionId');
  for (const domain of ['Page', 'Runtime', 'Log', 'Network'])
    await wire.send(`${domain}.enable`, {}, session);
  return {
    ...pageOn(wire, session, notes),
    close: async () => {
      child.kill('SIGKILL');
      await gone;
      wire.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
