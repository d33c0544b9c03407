// An app as whoever copies an example of App Service has it: one idle slot, and the settings that it keeps.
import { defaultWorld } from '../../playground/default-world.js';
import { ready } from '../contract/traffic/app-service/world.js';

export function oneIdleSlot() {
  const world = defaultWorld();
  const sites = world.sites.map(ready).map(site => {
    const { staging } = site.slots;
    return { ...site, stickySettings: [], slots: staging === undefined ? {} : { staging } };
  });
  const alike = sites.map(site => {
    const { staging } = site.slots;
    const { ENVIRONMENT, ...settings } = staging?.settings ?? {};
    const own = site.production.settings['ENVIRONMENT'];
    const same = { ...settings, ...(own !== undefined && { ENVIRONMENT: own }) };
    return staging === undefined ? site : { ...site, slots: { staging: { ...staging, settings: same } } };
  });
  return { sites: alike };
}
