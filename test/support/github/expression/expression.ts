// Evaluates GitHub's expressions and the tokens that hold them, with GitHub's own lexer, parser and evaluator.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { truthy } from '@actions/expressions/result';
import { isBasicExpression, isBoolean, isMapping, isNumber, isString } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { Standing } from '../job/standing.js';
import { runnerFunctions } from './runner-functions.js';

/** Everything an expression can see at one moment. Values are plain JSON. */
export type Scope = {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly standing: Standing;
  readonly workspace: string;
};

/** The names a workflow may use; each is present in every scope, empty where the moment has nothing to say. */
export const contextNames = [
  'github',
  'env',
  'vars',
  'secrets',
  'inputs',
  'needs',
  'strategy',
  'matrix',
  'job',
  'runner',
  'steps',
] as const;

export function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const functions = runnerFunctions(scope.standing, scope.workspace);
  const parser = new Parser(tokensOf(expression), [...contextNames], [...functions.values()]);
  const context = new data.Dictionary(
    ...contextNames.map(key => ({ key, value: expressionData(scope.contexts[key] ?? {}) })),
  );
  return new Evaluator(parser.parse(), context, functions).evaluate();
}

/** Version 0.3.61 of the lexer turns only the first '' of a text into a quote; the runner turns every one. */
function tokensOf(expression: string): Token[] {
  const { tokens } = new Lexer(expression).lex();
  return tokens.map(token => {
    if (token.type !== TokenType.STRING) return token;
    return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
  });
}

export function isTrue(condition: string, scope: Scope): boolean {
  return truthy(evaluate(condition, scope));
}

export function textOf(token: TemplateToken, scope: Scope): string {
  if (isBasicExpression(token)) return evaluate(token.expression, scope).coerceString();
  if (isString(token)) return token.value;
  if (isNumber(token) || isBoolean(token)) return String(token.value);
  return '';
}

export function numberOf(token: TemplateToken, scope: Scope): number {
  if (isBasicExpression(token)) return evaluate(token.expression, scope).number();
  return Number(textOf(token, scope));
}

export function flagOf(token: TemplateToken, scope: Scope): boolean {
  if (isBasicExpression(token)) return truthy(evaluate(token.expression, scope));
  return textOf(token, scope) === 'true';
}

export function textsOf(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  const texts: Record<string, string> = {};
  if (token === undefined) return texts;
  if (!isMapping(token))
    throw new Error('The harness reads a plain mapping here, not an expression or a list');
  for (const { key, value } of token) texts[textOf(key, scope)] = textOf(value, scope);
  return texts;
}

export function expressionData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver);
}
