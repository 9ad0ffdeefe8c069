/** What `${{ … }}` may refer to: `github.token`, `inputs.name`, `secrets.NAME`, `vars.NAME`. */
export type Contexts = Readonly<Record<string, unknown>>;

const TOKEN =
  /\s*(?:(\|\||&&|==|!=|[!()])|'((?:[^']|'')*)'|(\d+)|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*))\s*/y;

type Token =
  { readonly kind: 'sign'; readonly text: string } | { readonly kind: 'value'; readonly value: unknown };

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

function tokens(source: string, contexts: Contexts): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`sandbox: the expression ${source} is not supported`);
    const [, sign, string, number, reference] = match;
    if (sign !== undefined) found.push({ kind: 'sign', text: sign });
    else if (string !== undefined) found.push({ kind: 'value', value: string.replaceAll("''", "'") });
    else if (number !== undefined) found.push({ kind: 'value', value: Number(number) });
    else found.push({ kind: 'value', value: lookUp(reference ?? '', contexts) });
  }
  return found;
}

function lookUp(reference: string, contexts: Contexts): unknown {
  if (reference in WORDS) return WORDS[reference];
  let value: unknown = contexts;
  for (const name of reference.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  return value;
}

function isTrue(value: unknown): boolean {
  return Boolean(value);
}

/**
 * The value of an expression of a workflow: references, strings, numbers, `!`, `&&`, `||`, `==`, `!=` and brackets.
 * Functions are not known here, and are an error.
 */
export function evaluate(source: string, contexts: Contexts): unknown {
  const rest = tokens(source, contexts);
  const takes = (sign: string): boolean => {
    const [next] = rest;
    if (next?.kind !== 'sign' || next.text !== sign) return false;
    rest.shift();
    return true;
  };
  const primary = (): unknown => {
    if (takes('!')) return !isTrue(primary());
    if (takes('(')) {
      const value = either();
      if (takes(')')) return value;
    }
    const next = rest.shift();
    if (next?.kind === 'value') return next.value;
    throw new Error(`sandbox: the expression ${source} is not supported`);
  };
  const equality = (): unknown => {
    const left = primary();
    if (takes('==')) return left === primary();
    if (takes('!=')) return left !== primary();
    return left;
  };
  const both = (): unknown => {
    let left = equality();
    while (takes('&&')) {
      const right = equality();
      left = isTrue(left) ? right : left;
    }
    return left;
  };
  const either = (): unknown => {
    let left = both();
    while (takes('||')) {
      const right = both();
      left = isTrue(left) ? left : right;
    }
    return left;
  };
  const value = either();
  if (rest.length > 0) throw new Error(`sandbox: the expression ${source} is not supported`);
  return value;
}

/** The condition of an `if:`, whose brackets may be left out. */
export function holds(condition: string, contexts: Contexts): boolean {
  return isTrue(evaluate(/^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition, contexts));
}

/** Puts values in the place of the expressions in a text. */
export function resolveExpressions(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, source: string) => {
    const value = evaluate(source, contexts);
    if (value === undefined || value === null) return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}
