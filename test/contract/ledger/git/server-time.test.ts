// The time of the server behind the repository.
import { expect, it } from '@jest/globals';
import { createTransport } from '../../../../shared/http/pipeline.js';
import { Secret } from '../../../../shared/step/secret.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { environment } from './repository.js';
import { withWorkshop } from './workshop.js';

const transport = createTransport({
  clock: realClock,
  signal: new AbortController().signal,
  trace: () => undefined,
  environment: {},
  userAgent: 'test',
});

withWorkshop('the time of a ledger in git', workshop => {
  it('is the one of its server, to the second', async () => {
    const { ledger, address, server } = workshop();
    server.trouble((_, response) => {
      response.setHeader('date', 'Fri, 20 Nov 2026 09:00:00 GMT');
      return false;
    });
    const own = ledger({ remote: address, transport, authorization: new Secret('bearer a.token.of.mine') });
    expect(await own.time?.()).toBe(Date.UTC(2026, 10, 20, 9));
    expect(server.asked[0]?.headers.authorization).toBe('bearer a.token.of.mine');
  });

  it('is unreadable when the server does not say', async () => {
    const { ledger, address, server } = workshop();
    server.trouble((_, response) => {
      response.sendDate = false;
      return false;
    });
    await expect(ledger({ remote: address, transport }).time?.()).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
    });
  });

  it('is not known where there is no such server', () => {
    const { ledger, folder, address } = workshop();
    expect(ledger({ remote: folder, transport }).time).toBeUndefined();
    expect(ledger({ remote: address, environment }).time).toBeUndefined();
  });
});
