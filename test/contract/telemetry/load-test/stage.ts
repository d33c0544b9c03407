// A load test on a stage: a run that the playground carries out against one of its sites, and the generator that reads it.
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';
import { createLoadTesting } from '../../../../shared/azure/telemetry/load-testing.js';
import { type LoadTestGenerator, loadTest } from '../../../../shared/telemetry/load-test/generator.js';
import { type Came, call, signIn } from '../../playground/caller.js';
import { type Entry, enter } from '../../traffic/stage.js';

export const host = '5e241573-3a5f-4361-bf53-1ae7bde73cb7.weu.cnt-prod.loadtesting.azure.com';
export const endpoint = new URL(`https://${host}`);
export const audience = 'https://cnt-prod.loadtesting.azure.com/.default';
export const minute = 60_000;

export type LoadStage = {
  readonly playground: Playground;
  readonly entry: Entry;
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    more?: Record<string, string>,
  ) => Promise<Came>;
  /** Starts a run of ten requests a second, of so many seconds, at an address of the playground. */
  readonly start: (id: string, url: string, seconds: number) => Promise<Came>;
  readonly generator: (
    id: string,
    more?: { application?: string; deadlineMilliseconds?: number },
  ) => LoadTestGenerator;
  readonly trouble: (deed: TroubleDeed, path?: string) => void;
  /** Lets time pass, slice by slice, as it does by itself: what falls due is done. */
  readonly pass: (seconds: number) => Promise<void>;
};

export const candidate = 'https://payments-staging-a1b2c3.westeurope-01.azurewebsites.net/';

export async function openStage(): Promise<LoadStage> {
  const playground = await startPlayground({ seed: 8 });
  const entry = enter(playground);
  const send: LoadStage['send'] = async (method, path, body, more = {}) => {
    const authorization = await signIn(playground, { scope: audience });
    const target = `${path}${path.includes('?') ? '&' : '?'}api-version=2022-11-01`;
    const headers = { authorization, 'content-type': 'application/merge-patch+json', ...more };
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    return call(playground.url, host, target, { method, headers, ...text });
  };
  return {
    playground,
    entry,
    send,
    start: (id, url, seconds) => {
      const optionalLoadTestConfig = { endpointUrl: url, rps: 10, duration: seconds };
      return send('PATCH', `/test-runs/${id}`, {
        testId: 'smoke-of-payments',
        loadTestConfiguration: { quickStartTest: true, optionalLoadTestConfig },
      });
    },
    generator: (run, { application, ...more } = {}) => {
      const client = createLoadTesting(loadTestArm(playground, entry, application), endpoint);
      return loadTest({ client, clock: entry.clock, run, side: 'candidate', ...more });
    },
    trouble: (deed, path = 'test-runs') => {
      playground.trouble.add({ match: { room: 'load-testing', path }, do: deed });
    },
    pass: async seconds => {
      for (let left = seconds; left > 0; left -= 5) {
        playground.state.clock.advance(Math.min(5, left) * 1_000);
        await new Promise(resolve => setImmediate(resolve));
      }
    },
  };
}

/** Its tokens are for the audience of Azure Load Testing. */
function loadTestArm(playground: Playground, entry: Entry, application = 'deployer') {
  const getToken = async (scope: string | string[]) => {
    const token = await signIn(playground, { application, scope: String(scope) });
    return { token: token.replace(/^Bearer /, ''), expiresOnTimestamp: 1 };
  };
  return { ...entry.arm(), credential: { getToken } };
}
