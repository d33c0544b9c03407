// The DNS responder, asked by Node's own resolver over UDP: weights, health, time to live, and the time a change takes.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import { at, call, fieldsOf } from '../caller.js';
import {
  ask,
  candidate,
  candidateHost,
  drawn,
  patch,
  profileHost,
  propertiesOf,
  resolverOf,
  seconds,
  stable,
  stableHost,
  start,
  write,
} from './asking.js';

describe('DNS of Traffic Manager', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  const resolve4 = (name: string) => resolverOf(playground).resolve4(name, { ttl: true });

  const setDown = (host: 'production' | 'preview', down: boolean): Promise<unknown> =>
    call(playground.url, undefined, '/_playground/world', {
      method: 'PATCH',
      body: JSON.stringify({ sites: { payments: { [host]: { down } } } }),
    });

  it('answers with an endpoint, whose host is this machine', async () => {
    expect(await resolverOf(playground).resolveCname(profileHost)).toEqual([stableHost]);
    expect(await resolve4(profileHost)).toEqual([{ address: '127.0.0.1', ttl: 30 }]);
    expect(await resolve4(stableHost)).toEqual([{ address: '127.0.0.1', ttl: 60 }]);
    expect(await resolve4('orders-api.happyocean-1a2b3c4d.westeurope.azurecontainerapps.io')).toHaveLength(1);
  });

  it('draws endpoints by weight, anew for each question', async () => {
    const own = await start({ trafficManagerSeconds: 0 });
    await patch(own, stable, { weight: 900 });
    await patch(own, candidate, { weight: 100, endpointStatus: 'Enabled' });
    const counts = await drawn(own);
    // 100 are expected; five standard deviations are 47.
    expect(counts[candidateHost]).toBeGreaterThan(53);
    expect(counts[candidateHost]).toBeLessThan(147);
    expect(counts[stableHost]).toBe(1000 - (counts[candidateHost] ?? 0));
    const world = fieldsOf((await call(own.url, undefined, '/_playground/world')).body);
    expect(at(world, 'trafficManager', 'answers')).toEqual(
      expect.arrayContaining([{ name: profileHost, answer: candidateHost, count: counts[candidateHost] }]),
    );
    await own.stop();
  });

  it('draws the same way again with the same seed', async () => {
    const draw = async (seed: number): Promise<string> => {
      const own = await start({ trafficManagerSeconds: 0 }, seed);
      await patch(own, candidate, { weight: 1000, endpointStatus: 'Enabled' });
      const seen: string[] = [];
      for (let each = 0; each < 30; each += 1)
        seen.push(...(await resolverOf(own).resolveCname(profileHost)));
      await own.stop();
      return seen.join();
    };
    const first = await draw(3);
    expect(await draw(3)).toBe(first);
    expect(await draw(4)).not.toBe(first);
  });

  it('learns of a change about a minute after the control plane', async () => {
    await patch(playground, candidate, { endpointStatus: 'Enabled' });
    await patch(playground, stable, { endpointStatus: 'Disabled' });
    expect(await propertiesOf(playground, stable)).toMatchObject({ endpointStatus: 'Disabled' });
    seconds(playground, 59);
    expect(await drawn(playground, 20)).toEqual({ [stableHost]: 20 });
    const world = fieldsOf((await call(playground.url, undefined, '/_playground/world')).body);
    expect(at(world, 'trafficManager', 'profiles', 'payments-tm', 'asked', 'stable', 'weight')).toBe(0);
    expect(at(world, 'trafficManager', 'profiles', 'payments-tm', 'seen', 'stable', 'weight')).toBe(1000);
    seconds(playground, 2);
    expect(await drawn(playground, 20)).toEqual({ [candidateHost]: 20 });
  });

  it("has the profile's time to live, divided by the speed of the playground's time", async () => {
    await patch(playground, 'payments-tm', { dnsConfig: { ttl: 5 } });
    seconds(playground, 61);
    expect(await resolve4(profileHost)).toMatchObject([{ ttl: 5 }]);
    const fast = await startPlayground({ speed: 10 });
    const found = await resolverOf(fast).resolve4(profileHost, { ttl: true });
    expect(found).toMatchObject([{ ttl: 3 }]);
    await fast.stop();
  });

  it('leaves out an endpoint that missed more probes than are tolerated, until it answers again', async () => {
    await patch(playground, candidate, { weight: 1000, endpointStatus: 'Enabled' });
    seconds(playground, 61);
    await setDown('production', true);
    seconds(playground, 80);
    expect(await propertiesOf(playground, stable)).toMatchObject({ endpointMonitorStatus: 'Online' });
    seconds(playground, 40);
    expect(await propertiesOf(playground, stable)).toMatchObject({ endpointMonitorStatus: 'Degraded' });
    expect(at(await propertiesOf(playground, 'payments-tm'), 'monitorConfig')).toMatchObject({
      profileMonitorStatus: 'Degraded',
    });
    expect(await drawn(playground, 20)).toEqual({ [candidateHost]: 20 });
    await setDown('production', false);
    seconds(playground, 30);
    expect(await propertiesOf(playground, stable)).toMatchObject({ endpointMonitorStatus: 'Online' });
  });

  it('answers with all enabled endpoints when every one of them is degraded', async () => {
    await setDown('production', true);
    seconds(playground, 150);
    expect(await propertiesOf(playground, stable)).toMatchObject({ endpointMonitorStatus: 'Degraded' });
    expect(await drawn(playground, 10)).toEqual({ [stableHost]: 10 });
  });

  it.each([
    ['all endpoints are disabled', stable, { endpointStatus: 'Disabled' }],
    ['the profile is disabled', 'payments-tm', { profileStatus: 'Disabled' }],
  ])('says that there is no such name when %s', async (_, path, properties) => {
    await patch(playground, path, properties);
    seconds(playground, 61);
    await expect(resolve4(profileHost)).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('knows a new profile and forgets a deleted one, after a while', async () => {
    const properties = {
      trafficRoutingMethod: 'Weighted',
      dnsConfig: { relativeName: 'fresh', ttl: 10 },
      monitorConfig: { protocol: 'TCP', port: 443 },
      endpoints: [
        {
          name: 'all',
          type: 'Microsoft.Network/trafficManagerProfiles/nestedEndpoints',
          properties: { target: profileHost, minChildEndpoints: 1 },
        },
      ],
    };
    await write(playground, 'PUT fresh', properties, { location: 'global' });
    await expect(resolve4('fresh.trafficmanager.net')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    seconds(playground, 61);
    expect(await resolverOf(playground).resolveCname('fresh.trafficmanager.net')).toEqual([profileHost]);
    expect(await resolve4('fresh.trafficmanager.net')).toEqual([{ address: '127.0.0.1', ttl: 10 }]);
    await ask(playground, '/fresh', { method: 'DELETE' });
    expect(await resolve4('fresh.trafficmanager.net')).toHaveLength(1);
    seconds(playground, 61);
    await expect(resolve4('fresh.trafficmanager.net')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('follows the priority where that is the method', async () => {
    await patch(playground, candidate, { endpointStatus: 'Enabled' });
    await patch(playground, 'payments-tm', { trafficRoutingMethod: 'Priority' });
    seconds(playground, 61);
    expect(await drawn(playground, 20)).toEqual({ [stableHost]: 20 });
    await setDown('production', true);
    seconds(playground, 150);
    expect(await drawn(playground, 20)).toEqual({ [candidateHost]: 20 });
  });

  it.each(['nobody.trafficmanager.net', 'example.com', 'management.azure.com'])('has no %s', async name => {
    await expect(resolve4(name)).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('has no address of version 6, which is not the same as no name', async () => {
    await expect(resolverOf(playground).resolve6(stableHost)).rejects.toMatchObject({ code: 'ENODATA' });
  });

  it('ends with the playground', async () => {
    const own = await start();
    await own.stop();
    const socket = createSocket('udp4');
    socket.bind(own.dns.port, '127.0.0.1');
    await once(socket, 'listening');
    socket.close();
  });
});

/** A question, byte by byte. */
const question = (name: string, type = 5, flags = 0x0100): Buffer => {
  const labels = name.split('.').map(each => Buffer.from([each.length, ...Buffer.from(each)]));
  const header = Buffer.from([0x12, 0x34, flags >> 8, flags & 0xff, 0, 1, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([header, ...labels, Buffer.from([0, 0, type, 0, 1])]);
};

const exchange = async (playground: Playground, message: Buffer): Promise<Buffer> => {
  const socket = createSocket('udp4');
  socket.send(message, playground.dns.port, playground.dns.host);
  const [reply] = await once(socket, 'message');
  socket.close();
  if (!Buffer.isBuffer(reply)) throw new Error('the answer is no message');
  return reply;
};

describe('the messages of the responder', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await start();
  });
  afterEach(() => playground.stop());

  it('repeat the id and the question, and whether recursion was wanted', async () => {
    const message = question(profileHost.toUpperCase());
    const reply = await exchange(playground, message);
    expect(reply.subarray(0, 2)).toEqual(message.subarray(0, 2));
    expect(reply.readUInt16BE(2)).toBe(0x8580);
    expect(reply.subarray(12, message.length)).toEqual(message.subarray(12));
    expect(reply.readUInt16BE(6)).toBe(1);
  });

  it('refuse what is no plain question, and pass over what is none at all', async () => {
    const status = await exchange(playground, question(profileHost, 5, 0x1000));
    expect(status.readUInt16BE(2) & 0x000f).toBe(4);
    const answer = question(profileHost, 5, 0x8180);
    const cutShort = question(profileHost).subarray(0, 20);
    const compressed = Buffer.concat([question('').subarray(0, 12), Buffer.from([0xc0, 0x0c, 0, 5, 0, 1])]);
    const several = question(profileHost);
    several.writeUInt16BE(2, 4);
    const socket = createSocket('udp4');
    for (const each of [Buffer.from('hello'), answer, cutShort, compressed, several]) {
      socket.send(each, playground.dns.port, playground.dns.host);
    }
    const sound = question(profileHost);
    socket.send(sound, playground.dns.port, playground.dns.host);
    const [first] = await once(socket, 'message');
    socket.close();
    // The only answer is the one to the question that is sound.
    expect(Buffer.isBuffer(first) && first.readUInt16BE(2)).toBe(0x8580);
  });
});
