// Predicates with which somebody says that something was checked: SLSA's summary, in-toto's result, a run of tests.

import { rolledBackProperty } from '../../record/details.js';
import { fine, wrong } from '../policy/looked.js';
import type { Json } from '../statement.js';
import { at, textAt, textsAt, type View } from './view.js';

export function verificationSummary(predicate: Json): View {
  const result = textAt(predicate, 'verificationResult') ?? 'nothing';
  return {
    title: 'SLSA verification summary',
    facts: {
      'verifier-id': textAt(predicate, 'verifier', 'id'),
      'resource-uri': textAt(predicate, 'resourceUri'),
      'policy-uri': textAt(predicate, 'policy', 'uri'),
    },
    levels: textsAt(predicate, 'verifiedLevels') ?? [],
    result: (result === 'PASSED' ? fine : wrong)('verification-result', 'PASSED', result),
    soundness: [],
  };
}

/** It lists only what passed: there is no result to read. */
export function verificationResult(predicate: Json): View {
  const properties = textsAt(predicate, 'properties') ?? [];
  return {
    title: 'in-toto verification result',
    facts: {
      'verifier-id': textAt(predicate, 'verifier', 'id'),
      'policy-uri':
        textAt(predicate, 'verifier', 'policies', 0, 'uri') ?? textAt(predicate, 'verifier', 'policy', 'uri'),
    },
    properties,
    ...(properties.includes(rolledBackProperty) && {
      ended: wrong('promotion', 'one that passed', 'it was rolled back'),
    }),
    soundness: [
      properties.length === 0
        ? wrong('properties', 'at least one property that passed', 'none')
        : fine('properties', 'at least one property that passed', `${properties.length}`),
    ],
  };
}

export function testResult(predicate: Json): View {
  const result = textAt(predicate, 'result') ?? 'nothing';
  const failed = at(predicate, 'failedTests');
  const count = Array.isArray(failed) ? failed.length : 0;
  const got = count === 0 ? result : `${result}, with ${count} failed`;
  return {
    title: 'in-toto test result',
    facts: {},
    passedTests: textsAt(predicate, 'passedTests') ?? [],
    result: (result === 'PASSED' && count === 0 ? fine : wrong)('test-result', 'PASSED', got),
    soundness: [],
  };
}
