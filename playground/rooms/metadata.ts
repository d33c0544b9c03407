// What the control plane tells anybody without a token: the addresses of its cloud. Its answer carries the time.
import { type Answer, type Ask, json } from '../exchange.js';

/** Undefined for every other address. */
export const metadata = (ask: Ask): Answer | undefined => {
  if (ask.method !== 'GET' || ask.path.toLowerCase() !== '/metadata/endpoints') return undefined;
  return json(200, {
    galleryEndpoint: 'https://gallery.azure.com/',
    graphEndpoint: 'https://graph.microsoft.com/',
    portalEndpoint: 'https://portal.azure.com/',
    authentication: {
      loginEndpoint: 'https://login.microsoftonline.com/',
      audiences: ['https://management.core.windows.net/', 'https://management.azure.com/'],
    },
  });
};
