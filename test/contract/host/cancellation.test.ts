import { describe, expect, it } from '@jest/globals';
import { play } from './play.js';
import { hostRows } from './rows/rows.js';

describe.each(hostRows)('a signal on $name', row => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s aborts with a fault, and the step ends as it decides',
    async signal => {
      const { answers, end, observed } = await play(row, {
        calls: [{ call: 'await-cancellation' }, { call: 'finish', outcome: 'refused', headline: 'stopped' }],
        whenReady: send => send(signal),
      });
      expect(answers[0]).toEqual({ code: 'CANCELLED', message: `the run was cancelled by ${signal}` });
      expect(end.signal).toBeUndefined();
      expect(observed.failed).toBe(true);
    },
  );
});

describe.each(hostRows.filter(row => row.host !== 'terminal'))('a second signal on $name', row => {
  it('belongs to the same order to stop, and cuts nothing short', async () => {
    const { answers, end } = await play(row, {
      calls: [
        { call: 'await-cancellation' },
        { call: 'signal-itself', signal: 'SIGTERM' },
        { call: 'finish', outcome: 'refused', headline: 'stopped' },
      ],
      whenReady: send => send('SIGINT'),
    });
    expect(answers[0]?.['message']).toBe('the run was cancelled by SIGINT');
    expect(answers).toHaveLength(3);
    expect(end.signal).toBeUndefined();
  });
});

describe.each(hostRows.filter(row => row.host === 'terminal'))('a second signal on $name', row => {
  it('ends the process at once, as a person at a keyboard expects', async () => {
    const { answers, end } = await play(row, {
      calls: [{ call: 'await-cancellation' }, { call: 'signal-itself', signal: 'SIGINT' }],
      whenReady: send => send('SIGINT'),
    });
    expect(answers).toHaveLength(1);
    expect(end.signal).toBe('SIGINT');
  });
});
