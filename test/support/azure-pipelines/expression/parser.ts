// Turns the text of an expression into a tree; unknown names are found here, as the service finds them
// before anything runs.
import { type Arity, BUILT_IN_FUNCTIONS } from './functions.js';
import { type Token, tokenize } from './tokens.js';
import { toVersion, type Value } from './values.js';

export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'context'; readonly name: string }
  | { readonly kind: 'property'; readonly of: Expression; readonly name: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Expression[] };

/** What an expression may name besides the built-in functions; all in lower case. */
export type Vocabulary = {
  readonly contexts: readonly string[];
  readonly functions: Readonly<Record<string, Arity>>;
};

export function parseExpression(text: string, vocabulary: Vocabulary): Expression {
  const reader = new Reader(text, vocabulary);
  const expression = reader.readExpression();
  reader.expectEnd();
  return expression;
}

class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  #position = 0;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#tokens = tokenize(text);
    this.#vocabulary = vocabulary;
  }

  readExpression(): Expression {
    let expression = this.#readPrimary();
    for (;;) {
      if (this.#accept('.'))
        expression = { kind: 'property', of: expression, name: this.#readPropertyName() };
      else if (this.#accept('[')) expression = { kind: 'property', of: expression, name: this.#readIndex() };
      else return expression;
    }
  }

  expectEnd(): void {
    if (this.#current().kind !== 'end') throw this.#complaint(`'${this.#current().text}' after the end`);
  }

  #readPrimary(): Expression {
    const token = this.#next();
    switch (token.kind) {
      case 'text':
        return { kind: 'literal', value: token.text };
      case 'number':
        return { kind: 'literal', value: this.#numberOrVersion(token.text) };
      case 'name':
        return this.#accept('(') ? this.#readCall(token.text) : this.#readWord(token.text);
      case 'mark':
      case 'end':
        throw this.#complaint(token.kind === 'end' ? 'it ends too early' : `unexpected '${token.text}'`);
    }
  }

  #readWord(word: string): Expression {
    const name = word.toLowerCase();
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
    if (!this.#vocabulary.contexts.includes(name)) throw this.#complaint(`'${word}' is not known here`);
    return { kind: 'context', name };
  }

  #readCall(word: string): Expression {
    const name = word.toLowerCase();
    const arity = BUILT_IN_FUNCTIONS.get(name)?.arity ?? this.#vocabulary.functions[name];
    if (arity === undefined) throw this.#complaint(`there is no function '${word}' here`);
    const parameters: Expression[] = [];
    while (!this.#accept(')')) {
      if (parameters.length > 0 && !this.#accept(','))
        throw this.#complaint(`'${word}' lacks a comma or a bracket`);
      parameters.push(this.readExpression());
    }
    if (parameters.length < arity.least || parameters.length > arity.most) {
      throw this.#complaint(`'${word}' cannot take ${parameters.length} parameters`);
    }
    return { kind: 'call', name, parameters };
  }

  #readPropertyName(): Expression {
    const token = this.#next();
    if (token.kind !== 'name') throw this.#complaint(`'${token.text}' is no name of a property`);
    return { kind: 'literal', value: token.text };
  }

  #readIndex(): Expression {
    const index = this.readExpression();
    if (!this.#accept(']')) throw this.#complaint("']' is missing");
    return index;
  }

  #numberOrVersion(text: string): Value {
    const value = text.split('.').length > 2 ? toVersion(text) : Number(text);
    if (value === undefined || Number.isNaN(value))
      throw this.#complaint(`'${text}' is neither number nor version`);
    return value;
  }

  #accept(mark: string): boolean {
    const token = this.#current();
    if (token.kind !== 'mark' || token.text !== mark) return false;
    this.#position += 1;
    return true;
  }

  #next(): Token {
    const token = this.#current();
    this.#position += 1;
    return token;
  }

  #current(): Token {
    return this.#tokens[this.#position] ?? { kind: 'end', text: '' };
  }

  #complaint(what: string): Error {
    return new Error(`the expression '${this.#text.trim()}' cannot be read: ${what}`);
  }
}
