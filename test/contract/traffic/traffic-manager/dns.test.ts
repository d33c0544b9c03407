// Questions to DNS over a real socket: what is found, what is not there, and who says nothing.
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { Fault } from '../../../../shared/fault/fault.js';
import { createDns } from '../../../../shared/http/dns.js';

let playground: Playground;
let silent: Socket;
let at = '';

beforeAll(async () => {
  playground = await startPlayground();
  at = `${playground.dns.host}:${playground.dns.port}`;
  silent = createSocket('udp4');
  silent.bind(0, '127.0.0.1');
  await once(silent, 'listening');
});
afterAll(async () => {
  silent.close();
  await playground.stop();
});

const dns = () => createDns({ AZURE_PROMOTE_PLAYGROUND_DNS: at });

describe('a question to DNS', () => {
  it('goes to the playground when it is told where', async () => {
    expect(await dns().nameServers('trafficmanager.net')).toEqual({ kind: 'found', values: [at] });
  });

  it.each([
    ['CNAME', 'payments-tm.trafficmanager.net', { kind: 'found', values: ['payments.azurewebsites.net'] }],
    ['A', 'payments.azurewebsites.net', { kind: 'found', values: ['127.0.0.1'] }],
    ['AAAA', 'payments.azurewebsites.net', { kind: 'nothing' }],
    ['CNAME', 'nobody.trafficmanager.net', { kind: 'nothing' }],
  ] as const)('%s of %s', async (type, name, expected) => {
    expect(await dns().ask(at, name, type)).toEqual(expected);
  });

  it('is asked anew each time: nothing is kept', async () => {
    const own = dns();
    const before = [...playground.state.trafficProfiles.answers.values()].reduce(
      (sum, { count }) => sum + count,
      0,
    );
    for (let time = 0; time < 20; time += 1) await own.ask(at, 'payments-tm.trafficmanager.net', 'CNAME');
    const after = [...playground.state.trafficProfiles.answers.values()].reduce(
      (sum, { count }) => sum + count,
      0,
    );
    expect(after - before).toBe(20);
  });

  it('says that nobody is there, and that nobody answers', async () => {
    expect(await dns().ask('127.0.0.1:1', 'a.example', 'A')).toEqual({
      kind: 'silent',
      why: 'nothing answers there',
    });
    const { port } = silent.address();
    expect(await dns().ask(`127.0.0.1:${port}`, 'a.example', 'A')).toEqual({
      kind: 'silent',
      why: 'no answer came in time',
    });
  }, 15_000);

  it.each([
    '8.8.8.8:53',
    'localhost:53',
    '127.0.0.1',
    '127.0.0.1:0',
    '127.0.0.1:70000',
    '127.evil.example:53',
    '[::2]:53',
    'x',
  ])('is never sent to %s by the variable for the playground', async given => {
    const make = () => createDns({ AZURE_PROMOTE_PLAYGROUND_DNS: given });
    expect(make).toThrow(Fault);
    expect(make).toThrow(/AZURE_PROMOTE_PLAYGROUND_DNS is refused/);
  });
});
