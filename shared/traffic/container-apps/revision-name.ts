// The name of the revision that a promotion makes: by Azure's rules, and the same whenever it is asked for.
import { Fault } from '../../fault/fault.js';

/** Of app, two hyphens and suffix together. */
const longestName = 54;
const suffixForm = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** From the part of the promotion's id that is chance; the part that is time would be the same for neighbours. */
export function revisionFor(app: string, promotion: string): string {
  const id = promotion.toLowerCase().replace(/[^a-z0-9]/g, '');
  return `${app}--${`prm-${id.slice(-16)}`}`.slice(0, longestName);
}

export function suffixOf(app: string, revision: string): string {
  const start = `${app.toLowerCase()}--`;
  const suffix = revision.toLowerCase().startsWith(start) ? revision.slice(start.length) : '';
  if (suffixForm.test(suffix) && !suffix.includes('--') && revision.length <= longestName) return suffix;
  throw new Fault('TARGET_UNSUITABLE', `${revision} is no name for a new revision of ${app}`, {
    hint: `name it ${app}--SUFFIX: small letters, digits and single hyphens, a letter first, at most ${longestName} characters in all`,
  });
}
