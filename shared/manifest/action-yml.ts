// A definition as GitHub's action.yml.
import { type Definition, inputsOn, type Named, outputsOf } from './definition.js';
import { describeFully } from './layout/wording.js';
import { yamlProse, yamlString } from './layout/yaml-text.js';
import { doorFromAction } from './places.js';

export function actionYml(definition: Definition): string {
  const { name } = definition;
  const inputs = inputsOn(definition, 'github');
  return [
    `# generated from shared/steps/${name}.ts; run npm run manifests`,
    `name: ${yamlString(`Azure Promote: ${definition.title}`)}`,
    `description: ${yamlProse(definition.summary, '  ')}`,
    'author: azure-promote',
    'branding:',
    '  icon: trending-up',
    '  color: blue',
    ...(inputs.length === 0 && definition.post !== true ? [] : ['inputs:', ...inputs.flatMap(inputLines)]),
    ...(definition.post === true ? jobStatusLines : []),
    'outputs:',
    ...outputsOf(definition).flatMap(([output, describe]) => [
      `  ${output}:`,
      `    description: ${yamlProse(describe, '      ')}`,
    ]),
    'runs:',
    '  using: node24',
    `  main: ${doorFromAction(name, name)}`,
    ...(definition.post === true ? [`  post: ${doorFromAction(name, 'post')}`] : []),
    '',
  ].join('\n');
}

/** The runner tells nobody how the job ended. A default is evaluated again when the end of the job comes. */
const jobStatusLines: readonly string[] = [
  '  job-status:',
  '    description: "Leave it alone: with its default the end of the job knows how the job ended."',
  '    required: false',
  '    default: "${{ job.status }}"',
];

function inputLines([name, input]: Named): readonly string[] {
  return [
    `  ${name}:`,
    `    description: ${yamlProse(describeFully(input), '      ')}`,
    `    required: ${input.presence === 'required'}`,
    // Always quoted: a bare true or 10 would be no string to a parser.
    ...(input.fallback === undefined ? [] : [`    default: ${JSON.stringify(input.fallback)}`]),
  ];
}
