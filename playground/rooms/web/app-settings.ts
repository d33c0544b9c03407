// App settings, which are replaced as a whole, and the names of those that stick to their slot.
import { type Answer, type Fields, isFields, json } from '../../exchange.js';
import type { StickyNames } from '../../state.js';
import { badContent } from '../arm-refusals.js';
import { place } from './placement.js';
import { readBody, type Serving, type Target } from './target.js';
import { settingsView, stickyView } from './views.js';

const envelope = ['id', 'name', 'type', 'kind', 'location', 'properties'];

type PropertiesReading =
  | { readonly kind: 'properties'; readonly properties: Fields }
  | { readonly kind: 'wrong'; readonly answer: Answer };

const readProperties = ({ call }: Target, type: string): PropertiesReading => {
  const body = readBody(call, type);
  if (body.kind === 'wrong') return body;
  const stray = Object.keys(body.fields).find(name => !envelope.includes(name));
  const { properties } = body.fields;
  if (stray || !isFields(properties)) {
    const why = stray
      ? `Could not find member '${stray}' on object of type '${type}'.`
      : `Path 'properties'.`;
    return { kind: 'wrong', answer: badContent(why) };
  }
  return { kind: 'properties', properties };
};

const isTexts = (fields: Fields): fields is Readonly<Record<string, string>> =>
  Object.values(fields).every(each => typeof each === 'string');

/** The whole set: what was not sent is gone. */
export const replaceAppSettings: Serving = target => {
  const reading = readProperties(target, 'StringDictionary');
  if (reading.kind === 'wrong') return reading.answer;
  const { properties } = reading;
  if (!isTexts(properties)) return badContent("Error converting value to type 'String'. Path 'properties'.");
  place(target, { settings: properties });
  return json(200, settingsView(target.call.state, target.site, target.arm));
};

const lists = ['appSettingNames', 'connectionStringNames', 'azureStorageConfigNames'] as const;

const namesIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every(each => typeof each === 'string') ? value : undefined;

const readSticky = (properties: Fields): StickyNames | undefined => {
  if (Object.keys(properties).some(name => !lists.some(each => each === name))) return undefined;
  const [appSettingNames, connectionStringNames, azureStorageConfigNames] = lists.map(name =>
    namesIn(properties[name] ?? []),
  );
  if (!appSettingNames || !connectionStringNames || !azureStorageConfigNames) return undefined;
  return { appSettingNames, connectionStringNames, azureStorageConfigNames };
};

export const replaceStickyNames: Serving = target => {
  const reading = readProperties(target, 'SlotConfigNamesResource');
  if (reading.kind === 'wrong') return reading.answer;
  const sticky = readSticky(reading.properties);
  if (!sticky) return badContent("Error converting value to type 'SlotConfigNames'. Path 'properties'.");
  target.site.sticky = sticky;
  return json(200, stickyView(target.call.state, target.site));
};
