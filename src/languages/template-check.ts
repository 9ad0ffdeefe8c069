import type { Context, Emitter, Liquid, Template } from 'liquidjs';
import { CaseTag, evalToken, ForTag, IfTag, LiquidError, UnlessTag } from 'liquidjs';
import { compile, engineFor } from '../documents/engine.ts';
import type { Shows } from '../documents/shown.ts';
import { samplesOf } from '../documents/field.ts';
import type { DocumentName } from '../documents/index.ts';
import { DOCUMENT_NAMES, DOCUMENTS, isDocumentName } from '../documents/index.ts';
import { REPLY_FIELDS } from '../documents/saved-reply.ts';
import type { LocatedProblem } from '../errors.ts';
import { quote } from '../text/quote.ts';
import { suggestion } from '../text/suggestion.ts';
import { renderOwn } from './documents.ts';
import { phrases } from './en/phrases.ts';

/**
 * Everything that is wrong with a template of a repository, with its place in the file: it is rendered with a sample
 * in which every variable occurs, each branch of it whatever its condition says.
 *
 * @param document the name under which the policy gives the template
 */
export function checkTemplate(document: string, source: string, file: string): LocatedProblem[] {
  const problem = (found: Fault): LocatedProblem => {
    const { begin, ...rest } = found;
    const before = source.slice(0, begin).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    const place = { file, line: before.length, column, path: ['templates', document] };
    return { code: 'bad-template', severity: 'error', ...rest, ...place };
  };
  if (!isDocumentName(document)) {
    const message = `There is no document ${quote(document)}`;
    return [problem({ begin: 0, message, ...suggestion(document, DOCUMENT_NAMES) })];
  }
  const sample = sampleOf(document);
  const faults = attempt(source, sample);
  if (faults.length > 0) return faults.map(problem);
  const failure = failureOf(source, sample);
  if (failure !== null) return [problem({ begin: 0, message: `The template fails: ${failure}` })];
  if (document === 'post-mortem' && !/\{\{-?\s*facts\b/.test(source)) {
    const message = 'The template never shows facts, so they could not be kept current';
    return [problem({ begin: 0, message })];
  }
  return [];
}

/** Everything that is wrong with the text of a saved reply, as far as it tells of the ticket. */
export function checkReply(source: string): Pick<LocatedProblem, 'message' | 'allowed' | 'nearest'>[] {
  const sample = samplesOf(REPLY_FIELDS, { phrases, timezone: 'Europe/Berlin' });
  const faults = attempt(source, sample).map(({ begin: _, ...fault }) => fault);
  if (faults.length > 0) return faults;
  const failure = failureOf(source, sample);
  return failure === null ? [] : [{ message: `The template fails: ${failure}` }];
}

/** A view of a document in which every variable occurs and every list has an entry. */
function sampleOf(name: DocumentName): Shows {
  return samplesOf(DOCUMENTS[name].fields, { phrases, timezone: 'Europe/Berlin' });
}

type Fault = Pick<LocatedProblem, 'message' | 'allowed' | 'nearest'> & { readonly begin: number };

/** What goes wrong only when the template is used as it will be. */
function failureOf(source: string, sample: object): string | null {
  try {
    renderOwn(compile(source, 'repository'), sample);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function attempt(source: string, sample: object): Fault[] {
  try {
    checker.renderSync(checker.parse(source), sample);
    return [];
  } catch (error) {
    const faults = flat(error).map((one) => faultOf(one, source, sample));
    // What ends a block that could not be begun is no second fault.
    const first = faults.filter(({ message }) => !message.includes('ends or divides nothing'));
    return unique(first.length > 0 ? first : faults);
  }
}

/** One reading of a template may find several faults, one inside the other. */
function flat(error: unknown): unknown[] {
  if (typeof error !== 'object' || error === null) return [error];
  if ('errors' in error && Array.isArray(error.errors))
    return error.errors.flatMap((one: unknown) => flat(one));
  if ('originalError' in error && error.originalError instanceof Several) return flat(error.originalError);
  return [error];
}

function unique(faults: readonly Fault[]): Fault[] {
  const seen = new Map(faults.map((fault) => [`${String(fault.begin)} ${fault.message}`, fault]));
  return [...seen.values()].sort((a, b) => a.begin - b.begin);
}

function faultOf(error: unknown, source: string, sample: object): Fault {
  if (!LiquidError.is(error)) {
    const why = error instanceof Error ? error.message : String(error);
    return { begin: 0, message: `The template fails: ${why}` };
  }
  const { begin } = error.token;
  const message = (error.originalError ?? error).message.replace(/, line:\d+, col:\d+$/, '');
  const variable = /^undefined variable: (.+)$/.exec(message)?.[1];
  if (variable !== undefined)
    return {
      begin,
      message: `There is no variable ${quote(variable)} here`,
      ...nearVariable(variable, sample),
    };
  const filter = /^undefined filter: (.+)$/.exec(message)?.[1];
  if (filter !== undefined) {
    const pipe = source.slice(begin).search(new RegExp(`(?<=\\|\\s*)${filter}\\b`));
    const known = suggestion(filter, Object.keys(checker.filters));
    return { begin: begin + Math.max(pipe, 0), message: `There is no filter ${quote(filter)}`, ...known };
  }
  const tag = /^tag "(.+)" not found$/.exec(message)?.[1];
  if (tag === undefined) return { begin, message: `The template cannot be read: ${message}` };
  if (/^(?:end|els|when)/.test(tag))
    return { begin, message: `The tag ${quote(tag)} ends or divides nothing` };
  return { begin, message: `There is no tag ${quote(tag)}`, ...suggestion(tag, Object.keys(checker.tags)) };
}

/** The variable that was likely meant: by its first name, or else by its last in whatever group or list that stands. */
function nearVariable(variable: string, sample: object): Pick<Fault, 'allowed' | 'nearest'> {
  const [first = '', ...rest] = variable.split('.');
  const names = Object.keys(sample);
  if (rest.length === 0) return suggestion(first, names);
  const last = rest.at(-1) ?? '';
  const near = suggestion(last, inner(sample));
  return near.nearest === undefined ? {} : { nearest: [first, ...rest.slice(0, -1), near.nearest].join('.') };
}

/** Names of what stands inside lists and groups of a view. */
function inner(view: object): string[] {
  const groups = Object.values(view).flatMap((value: unknown): unknown[] =>
    Array.isArray(value) ? value : [value],
  );
  const names = groups.flatMap((group: unknown) =>
    typeof group === 'object' && group !== null ? [...Object.keys(group), ...inner(group)] : [],
  );
  return [...new Set(names)];
}

/** Several faults of one tag. */
class Several extends Error {
  readonly errors: readonly unknown[];

  constructor(errors: readonly unknown[]) {
    super('several faults');
    this.errors = errors;
  }
}

/** Evaluates every condition of a tag and renders every part of it, whatever the conditions say. */
function* whole(
  values: Iterable<() => unknown>,
  parts: readonly (readonly Template[] | undefined)[],
  { liquid }: { readonly liquid: Liquid },
  context: Context,
  emitter: Emitter,
): Generator<unknown, void, unknown> {
  const errors: unknown[] = [];
  const render = (part: readonly Template[]) => () =>
    liquid.renderer.renderTemplates([...part], context, emitter);
  for (const step of [...values, ...parts.map((part) => render(part ?? []))]) {
    try {
      yield step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new Several(errors);
}

class WholeIf extends IfTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const values = this.branches.map((branch) => () => branch.value.value(context, false));
    const parts = [...this.branches.map(({ templates }) => templates), this.elseTemplates];
    yield* whole(values, parts, this, context, emitter);
  }
}

class WholeUnless extends UnlessTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const values = this.branches.map((branch) => () => branch.value.value(context, false));
    const parts = [...this.branches.map(({ templates }) => templates), this.elseTemplates];
    yield* whole(values, parts, this, context, emitter);
  }
}

class WholeCase extends CaseTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const words = this.branches.flatMap((branch) => branch.values);
    const values = [
      () => this.value.value(context, false),
      ...words.map((word) => () => evalToken(word, context)),
    ];
    const parts = [...this.branches.map(({ templates }) => templates), this.elseTemplates];
    yield* whole(values, parts, this, context, emitter);
  }
}

class WholeFor extends ForTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const list = (): unknown => super.render(context, emitter);
    yield* whole([list], [this.elseTemplates], this, context, emitter);
  }
}

const checker = engineFor('repository', { catchAllErrors: true });
checker.registerTag('if', WholeIf);
checker.registerTag('unless', WholeUnless);
checker.registerTag('case', WholeCase);
checker.registerTag('for', WholeFor);
