// Alerts of a real Prometheus, as its own series says them at this instant.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { removeFolders } from '../artifact/files/temporary-folder.js';
import { mayRun, reason, type Server, startPrometheus } from '../telemetry/prometheus/server.js';
import { type Stage, stage } from './stage.js';

jest.setTimeout(90_000);

const onlyWhereInstalled = mayRun ? describe : describe.skip;

onlyWhereInstalled(`alerts of a Prometheus${reason}`, () => {
  let set: Stage;
  let server: Server;

  beforeAll(async () => {
    set = await stage();
    const now = Math.floor(set.now() / 1_000);
    const alert = (alertname: string, more: Readonly<Record<string, string>>, ago: number) => ({
      metric: 'ALERTS',
      labels: { alertname, alertstate: 'firing', severity: 'critical', ...more },
      samples: [[now - ago, 1] as const],
    });
    server = await startPrometheus([
      alert('Watchdog', { severity: 'none' }, 30),
      alert('HighErrors', { service: 'shop' }, 30),
      alert('Pending', { service: 'stock', alertstate: 'pending' }, 30),
      alert('Over', { service: 'stock' }, 3_000),
    ]);
  });
  afterAll(async () => {
    await set.stop();
    await server.stop();
    removeFolders();
  });

  const gate = (of: string) =>
    set.gate({
      ...{ 'workspace-id': '', role: '', 'candidate-version': '', 'stable-version': '' },
      ...{ source: 'prometheus', 'prometheus-url': server.address.href, alerts: 'none-firing' },
      'alerts-of': of,
    });

  it.each([
    ['all of them', '', 'fail', /2 alerts are firing: /],
    ['those of one service', 'service="shop"', 'fail', /an alert is firing: HighErrors \(critical\)/],
    ['those of a service where none fires now', 'service="stock"', 'pass', /none is firing/],
    ['those that mean something', 'alertname!~"Watchdog|HighErrors"', 'pass', /none is firing/],
  ])('counts %s', async (_, of, verdict, says) => {
    const run = await gate(of);
    expect(run.outputs['verdict']).toBe(verdict);
    expect(run.headline).toMatch(says);
  });

  it('takes no conditions that are none', async () => {
    const run = await gate('service=shop or vector(1)');
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'INPUT_INVALID' } });
    expect(run.facts).toMatch(/--alerts-of=expected conditions/);
  });
});
