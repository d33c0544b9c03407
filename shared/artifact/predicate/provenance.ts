// SLSA provenance: who built it, how, from what. Version 1, and 0.2 as older builders still write it.
import type { Json } from '../statement.js';
import { sourceOf } from './source.js';
import { at, listAt, textAt, type View } from './view.js';

export function provenanceV1(predicate: Json): View {
  const parameters = at(predicate, 'buildDefinition', 'externalParameters');
  const dependencies = listAt(predicate, 'buildDefinition', 'resolvedDependencies');
  const named =
    textAt(parameters, 'workflow', 'repository') ??
    textAt(parameters, 'source') ??
    textAt(parameters, 'source', 'uri');
  const written = named ?? textAt(dependencies[0], 'uri');
  const source = written === undefined ? undefined : sourceOf(written);
  const dependency = dependencies.find(
    each => sourceOf(textAt(each, 'uri') ?? '').repository === source?.repository,
  );
  return {
    title: 'SLSA provenance v1',
    facts: {
      'builder-id': textAt(predicate, 'runDetails', 'builder', 'id'),
      'build-type': textAt(predicate, 'buildDefinition', 'buildType'),
      'source-repository': source?.repository,
      'source-ref': textAt(parameters, 'workflow', 'ref') ?? textAt(parameters, 'ref') ?? source?.ref,
      'source-digest': textAt(dependency, 'digest', 'gitCommit') ?? textAt(dependency, 'digest', 'sha1'),
    },
    externalParameters: parameters,
    soundness: [],
  };
}

export function provenanceV02(predicate: Json): View {
  const config = at(predicate, 'invocation', 'configSource');
  const written = textAt(config, 'uri');
  const source = written === undefined ? undefined : sourceOf(written);
  return {
    title: 'SLSA provenance v0.2',
    facts: {
      'builder-id': textAt(predicate, 'builder', 'id'),
      'build-type': textAt(predicate, 'buildType'),
      'source-repository': source?.repository,
      'source-ref': source?.ref,
      'source-digest': textAt(config, 'digest', 'sha1') ?? textAt(config, 'digest', 'gitCommit'),
    },
    externalParameters: at(predicate, 'invocation', 'parameters'),
    soundness: [],
  };
}
