// What Azure Resource Manager tells anybody, without a token: that it is there, and what time it is.
import { Fault } from '../fault/fault.js';
import type { Transport } from '../http/transport.js';
import type { Cloud } from './clouds.js';

/** A deadline for whoever has no other business with Azure, and may not reach it. */
export async function serverTime(
  cloud: Cloud,
  transport: Transport,
  deadlineMilliseconds?: number,
): Promise<number> {
  const url = new URL('/metadata/endpoints?api-version=2022-09-01', cloud.resourceManager);
  const { header } = await transport.send({
    method: 'GET',
    url,
    ...(deadlineMilliseconds !== undefined && { deadlineMilliseconds }),
  });
  const time = Date.parse(header('date') ?? '');
  if (Number.isNaN(time))
    throw new Fault('HTTP_UNREADABLE', 'Azure answered without a date', { facts: { host: url.host } });
  return time;
}
