// How Front Door's own metrics name requests and origins.

export const originRequests = 'OriginRequestCount';
export const originDimension = 'Origin';

/** The value is the address of the origin, with its port or without. */
export function isOriginOf(
  value: string | undefined,
  { hostName, hostHeader }: { readonly hostName: string; readonly hostHeader?: string },
): boolean {
  const host = value?.toLowerCase().replace(/:\d+$/, '');
  return host !== undefined && host !== '' && (host === hostName || host === hostHeader);
}
