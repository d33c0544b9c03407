// A worker of its own: Microsoft's parser of KQL over the tables as Azure documents them. It says of each query what is
// wrong with it, and what comes out. Inside of Jest it would be three times as slow.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Checked } from './kusto.js';

/** The columns that are used, of the types that Azure documents for them. */
const schemas = {
  AppRequests: `TimeGenerated: datetime, Id: string, Name: string, Url: string, Success: bool, ResultCode: string,
    DurationMs: real, PerformanceBucket: string, ItemCount: int, OperationName: string, OperationId: string,
    SessionId: string, UserId: string, AppVersion: string, AppRoleName: string, AppRoleInstance: string,
    Properties: dynamic, Measurements: dynamic, SDKVersion: string, _ResourceId: string`,
  requests: `timestamp: datetime, id: string, name: string, url: string, success: string, resultCode: string,
    duration: real, performanceBucket: string, itemCount: int, operation_Name: string, operation_Id: string,
    session_Id: string, user_Id: string, application_Version: string, cloud_RoleName: string,
    cloud_RoleInstance: string, customDimensions: dynamic, customMeasurements: dynamic, sdkVersion: string`,
};

const check = loadKusto();
parentPort?.on('message', ([number, query]: readonly [number: number, query: string]) => {
  parentPort?.postMessage([number, check(query)]);
});

function loadKusto(): (query: string) => Checked {
  const load = createRequire(import.meta.url);
  Reflect.set(globalThis, 'Bridge', load('@kusto/language-service-next/bridge.min.js'));
  load('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
  const language = at(globalThis, 'Kusto', 'Language');
  const symbols = at(language, 'Symbols');
  const tables = Object.entries(schemas).map(([name, schema]) =>
    make(at(symbols, 'TableSymbol', '$ctor7'), name, `(${schema})`, ''),
  );
  const database = make(at(symbols, 'DatabaseSymbol', 'ctor'), 'workspace', tables);
  const globals = tell(at(language, 'GlobalState', 'Default'), 'WithDatabase', database);
  const literal = at(language, 'Syntax', 'SyntaxKind', 'StringLiteralExpression');
  return query => {
    const code = tell(at(language, 'KustoCode'), 'ParseAndAnalyze', query, globals);
    const found = each(tell(code, 'GetDiagnostics'));
    const result = at(code, 'ResultType');
    const columns = isAbsent(result) ? undefined : at(result, 'Columns');
    return {
      problems: found.map(one => `${String(at(one, 'Code'))}: ${String(at(one, 'Message'))}`),
      columns: (isAbsent(columns) ? [] : each(columns)).map(
        one => `${String(at(one, 'Name'))}: ${String(at(one, 'Type', 'Name'))}`,
      ),
      texts: nodesOf(at(code, 'Syntax'))
        .filter(node => at(node, 'Kind') === literal)
        .map(node => String(at(node, 'ConstantValue'))),
    };
  };
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

function nodesOf(node: unknown): readonly unknown[] {
  if (isAbsent(node)) return [];
  const children = Array.from({ length: Number(at(node, 'ChildCount')) }, (_, index) =>
    tell(node, 'GetChild', index),
  );
  return [node, ...children.flatMap(nodesOf)];
}

function each(items: unknown): readonly unknown[] {
  return Array.from({ length: Number(at(items, 'Count')) }, (_, index) => tell(items, 'getItem', index));
}

function at(from: unknown, ...path: readonly string[]): unknown {
  let value = from;
  for (const name of path) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
      throw new Error(`the parser has no ${path.join('.')}`);
    }
    value = Reflect.get(value, name);
  }
  return value;
}

function tell(receiver: unknown, method: string, ...parameters: readonly unknown[]): unknown {
  const found = at(receiver, method);
  if (typeof found !== 'function') throw new Error(`the parser has no ${method}`);
  return Reflect.apply(found, receiver, parameters);
}

function make(maker: unknown, ...parameters: readonly unknown[]): unknown {
  if (typeof maker !== 'function') throw new Error('the parser has no such maker');
  return Reflect.construct(maker, parameters);
}
