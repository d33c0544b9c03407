// The way to the network for verify-artifact, unless it was told to do without.

import { Fault } from '../../fault/fault.js';
import type { Download } from '../../http/download.js';
import type { VerifyValues } from '../../steps/verify-artifact/inputs.js';
import type { Wiring } from '../adapters.js';
import { realClock } from '../clock.js';
import { version } from '../version.js';

export async function openDownload(wiring: Wiring, values: Pick<VerifyValues, 'offline'>): Promise<Download> {
  refuseOffline(values);
  const { createDownload } = await import('../../http/download.js');
  const { clock, environment, host } = wiring;
  return createDownload({
    clock,
    stopwatch: realClock,
    environment,
    signal: host.cancelled,
    trace: host.log.debug,
    userAgent: `azure-promote/${version}`,
    random: Math.random,
  });
}

export function refuseOffline({ offline }: Pick<VerifyValues, 'offline'>): void {
  if (!offline) return;
  throw new Fault('INPUT_INVALID', 'offline is true, and another input needs the network', {
    hint: 'give bundle and trusted-root as files, and leave image, github-repository and trust-refresh out',
  });
}
