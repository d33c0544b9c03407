// Release annotations of Application Insights components: each id is taken once, and nothing of it can be changed.
import { type Answer, type Fields, isFields, json, parseJson } from '../../exchange.js';
import type { ArmCall, ArmProvider } from '../arm-provider.js';
import { badContent } from '../arm-refusals.js';

export type KeptAnnotation = { readonly component: string; readonly fields: Fields };

const known = ['AnnotationName', 'Category', 'EventTime', 'Id', 'Properties', 'RelatedAnnotation'];

const problemIn = (value: unknown, raw: string): string | undefined => {
  if (!isFields(value)) return 'not an object';
  // What is not escaped arrives broken on Azure; here it does not arrive at all.
  if (/[^\t\n\r\x20-\x7e]/.test(raw)) return 'a character that is not escaped';
  const stray = Object.entries(value).find(
    ([name, each]) => !known.includes(name) || typeof each !== 'string',
  );
  if (stray) return stray[0];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(String(value['Id']))) return 'Id';
  if (Number.isNaN(Date.parse(String(value['EventTime'])))) return 'EventTime';
  const properties = parseJson(String(value['Properties'] ?? '{}'));
  return properties.kind === 'parsed' && isFields(properties.value) ? undefined : 'Properties';
};

const view = ({ fields }: KeptAnnotation): Fields => ({
  AnnotationName: fields['AnnotationName'],
  Category: fields['Category'],
  EventTime: new Date(String(fields['EventTime'])).toISOString().replace('Z', '+00:00'),
  Id: fields['Id'],
  Properties: fields['Properties'],
  RelatedAnnotation: fields['RelatedAnnotation'],
});

const componentOf = ({ group, names }: ArmCall): string => `${group}/${names['component']}`.toLowerCase();

const create = (call: ArmCall): Answer => {
  const { ask, state } = call;
  const parsed = parseJson(ask.body);
  const value = parsed.kind === 'parsed' ? parsed.value : undefined;
  const problem = problemIn(value, ask.body);
  if (problem !== undefined || !isFields(value)) return badContent(problem ?? 'no JSON');
  const component = componentOf(call);
  const isTaken = state.annotations.some(
    each => each.component === component && each.fields['Id'] === value['Id'],
  );
  if (isTaken) {
    const message = `An annotation with the Id ${value['Id']} already exists.`;
    return json(409, { code: 'Conflict', message });
  }
  const kept = { component, fields: value };
  state.annotations.push(kept);
  const name = String(value['AnnotationName']);
  const of = / in (\S+):/.exec(name)?.[1] ?? '';
  state.told.note({ at: state.clock.now(), of, by: 'annotation', words: name });
  return json(200, [view(kept)]);
};

const show = (call: ArmCall): Answer => {
  const of = call.state.annotations.filter(each => each.component === componentOf(call));
  const id = call.names['annotation'];
  if (id !== undefined) return json(200, of.filter(each => each.fields['Id'] === id).map(view));
  return json(200, { value: of.map(view) });
};

export const annotations: ArmProvider = {
  namespace: 'Microsoft.Insights',
  versions: ['2015-05-01'],
  locations: ['westeurope'],
  types: ['components', 'components/Annotations'],
  routes: [
    {
      address: 'components/{component}/Annotations',
      operations: {
        PUT: { action: 'Microsoft.Insights/Components/Annotations/Write', run: create },
        GET: { action: 'Microsoft.Insights/Components/Annotations/Read', run: show },
      },
    },
    {
      address: 'components/{component}/Annotations/{annotation}',
      operations: { GET: { action: 'Microsoft.Insights/Components/Annotations/Read', run: show } },
    },
  ],
};
