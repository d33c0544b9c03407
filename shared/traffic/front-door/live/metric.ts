// How Front Door's own metrics name requests and origins.

/** Which metric counts requests, and which of its dimensions names who answered. */
export type CountedBy = { readonly metric: string; readonly dimension: string };

export const byOrigin: CountedBy = { metric: 'OriginRequestCount', dimension: 'Origin' };
export const byBackend: CountedBy = { metric: 'BackendRequestCount', dimension: 'Backend' };

/** The value is the address of the origin, with its port or without. */
export function isOriginOf(
  value: string | undefined,
  { hostName, hostHeader }: { readonly hostName: string; readonly hostHeader?: string },
): boolean {
  const host = value?.toLowerCase().replace(/:\d+$/, '');
  return host !== undefined && host !== '' && (host === hostName || host === hostHeader);
}
