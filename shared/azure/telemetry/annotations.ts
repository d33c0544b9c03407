// Release annotations of an Application Insights component: one request, and no decisions.
import { Fault } from '../../fault/fault.js';
import type { Arm } from '../arm.js';
import { sendToArm } from '../arm-request.js';

const apiVersion = '2015-05-01';

export type Annotation = {
  /** A GUID; nothing is said twice under the same one. */
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  readonly properties: Readonly<Record<string, string>>;
};

/** `component`: its full id. One that is there already counts as said. */
export async function createAnnotation(arm: Arm, component: string, annotation: Annotation): Promise<void> {
  const { id, name, at, properties } = annotation;
  const body = {
    Id: id,
    AnnotationName: name,
    EventTime: at.toISOString(),
    // Others are kept, and shown nowhere.
    Category: 'Deployment',
    Properties: JSON.stringify(properties),
  };
  const url = `${component}/Annotations?api-version=${apiVersion}`;
  try {
    await sendToArm(arm, { method: 'PUT', url, resource: component, body: inAscii(JSON.stringify(body)) });
  } catch (thrown) {
    // It answers with an error when the id is there already, and with which status is not documented.
    if (!isThereAlready(thrown)) throw thrown;
  }
}

function isThereAlready(thrown: unknown): boolean {
  if (!(thrown instanceof Fault)) return false;
  return thrown.facts['status'] === 409 || /already exist/i.test(thrown.message);
}

/** Other characters arrive broken, although the body says what they are. */
function inAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
