import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Values to which `${{ … }}` may refer: `github.token`, `inputs.name`, `secrets.NAME`, `vars.NAME`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Contexts that GitHub knows everywhere; where a run has nothing of it, it is empty. */
const CONTEXTS = ['github', 'inputs', 'secrets', 'vars', 'env', 'job', 'matrix', 'needs', 'runner', 'steps'];

/** The value of an expression of a workflow. What is none, and functions that ask how the job goes, are an error. */
export function evaluate(source: string, contexts: Contexts): unknown {
  return JSON.parse(JSON.stringify(valueOf(source, contexts), data.replacer)) as unknown;
}

function valueOf(
  source: string,
  contexts: Contexts,
  names: readonly string[] = CONTEXTS,
): data.ExpressionData {
  const known = Object.fromEntries(names.map((name) => [name, contexts[name] ?? {}]));
  try {
    const { tokens } = new Lexer(source).lex();
    const expression = new Parser(tokens, [...names], []).parse();
    const context = JSON.parse(JSON.stringify(known), data.reviver) as data.Dictionary;
    return new Evaluator(expression, context).evaluate();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`sandbox: the expression ${source} is not supported: ${why}`, { cause: error });
  }
}

/** The condition of an `if:`, whose brackets may be left out. */
export function holds(condition: string, contexts: Contexts): boolean {
  return Boolean(evaluate(/^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition, contexts));
}

/**
 * Puts values in the place of the expressions in a text.
 *
 * @param names the contexts that may be used there
 */
export function resolveExpressions(
  text: string,
  contexts: Contexts,
  names: readonly string[] = CONTEXTS,
): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, source: string) =>
    valueOf(source, contexts, names).coerceString(),
  );
}
