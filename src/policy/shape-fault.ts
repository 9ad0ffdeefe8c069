import { z } from 'zod';
import type { Problem } from '../errors.ts';
import type { Located } from './located.ts';
import { valueAt } from './tree.ts';
import { quote } from '../text/quote.ts';
import { alternatives, meant } from './meant-word.ts';

type Path = readonly (string | number)[];
export type ShapeFault = z.core.$ZodIssue;

/** The language that a file is written in. */
export interface Language {
  readonly schema: z.core.$ZodType;
  /** What a file in it is: `policy`. */
  readonly noun: string;
}

/** Of more faults than this nobody reads; finding out what each was meant to be takes its time. */
export const MOST_DESCRIBED = 300;

/** What a schema finds wrong, with whole paths. */
export function faultsOf(error: z.ZodError): ShapeFault[] {
  return error.issues.flatMap((issue) => flatten(issue, []));
}

/** Issues with whole paths; of a choice, those of the alternative that was probably meant. */
function flatten(issue: ShapeFault, around: Path): ShapeFault[] {
  const path = [...around, ...issue.path] as (string | number)[];
  if (issue.code === 'invalid_union') {
    const whole = (errors: readonly ShapeFault[]): ShapeFault[] =>
      errors.filter((error) => error.path.length === 0);
    const kinds = issue.errors.flatMap(whole).flatMap(kindsExpected);
    const meant = issue.errors
      .filter((errors) => !whole(errors).some((error) => error.code === 'invalid_type'))
      .toSorted((one, other) => whole(one).length - whole(other).length || one.length - other.length)[0];
    // A word that is none of the allowed ones might have been a value of another kind, too.
    const complete = (error: ShapeFault): ShapeFault =>
      error.code === 'invalid_value' && error.path.length === 0
        ? { ...error, values: [...error.values, ...kinds] }
        : error;
    if (meant) return meant.flatMap((error) => flatten(complete(error), path));
  }
  return [{ ...issue, path }];
}

/** What is wrong, in words, with the nearest word that would have been right. */
export function describeFault(issue: ShapeFault, tree: Located, language: Language): Problem[] {
  const path = issue.path as Path;
  const value = valueAt(tree, path);
  const last = path.at(-1);
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(path, valueAt(tree, path), language.schema);
    return issue.keys.slice(0, MOST_DESCRIBED).map((key) => ({
      code: 'unknown-key',
      path: [...path, key],
      at: 'key',
      message: `${quote(key)} is not a key ${path.length === 0 ? `of a ${language.noun}` : `of ${nameOfPath(path)}`}`,
      ...meant(key, allowed, language.schema),
    }));
  }
  if (value === undefined) {
    const where = path.length === 1 ? `A ${language.noun}` : nameOfPath(path.slice(0, -1));
    return [
      { code: 'missing-key', path, message: `${where} needs ${quote(String(last))}`, ...exampleOf(issue) },
    ];
  }
  if (issue.code === 'invalid_value') {
    const twin =
      value.kind === 'scalar' ? issue.values.find((one) => String(one) === String(value.value)) : undefined;
    if (twin !== undefined) {
      const mend = typeof twin === 'string' ? 'put it in quotes' : 'take the quotes away';
      const message = `${nameOfPath(path)} must be ${kindOfPlain(twin)}, not ${kindOf(value)}; ${mend}`;
      return [{ code: 'wrong-type', path, message }];
    }
    const allowed = issue.values.map(String);
    const text = value.kind === 'scalar' ? String(value.value) : kindOf(value);
    return [
      {
        code: 'unknown-value',
        path,
        message: `${nameOfPath(path)} cannot be ${quote(text)}`,
        ...meant(text, allowed, language.schema),
      },
    ];
  }
  if (issue.code === 'invalid_key') {
    const message = `A name in ${nameOfPath(path.slice(0, -1))} must not be empty`;
    return [{ code: 'unknown-value', path, at: 'key', message }];
  }
  if (issue.code === 'invalid_format' || (issue.code === 'too_small' && value.kind === 'list')) {
    return [{ code: 'unknown-value', path, message: `${nameOfPath(path)} must not be empty` }];
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
    return [
      {
        code: 'unknown-value',
        path,
        message: `${nameOfPath(path)} must be ${bound}, not ${kindOf(value)}`,
        allowed: [bound],
      },
    ];
  }
  const message = `${nameOfPath(path)} must be ${expected(issue)}, not ${kindOf(value)}`;
  const quoted = value.kind === 'scalar' && expected(issue).startsWith('text') && value.value !== null;
  const mend = quoted ? '; put it in quotes' : isQuoted(value, issue) ? '; take the quotes away' : '';
  return [{ code: 'wrong-type', path, message: message + mend }];
}

/** True of a text that without its quotes would be of a kind that is expected. */
function isQuoted(value: Located, issue: ShapeFault): boolean {
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return false;
  const { value: text } = value;
  const kinds = expected(issue);
  if (/\bnumber\b|\bint\b/.test(kinds) && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return true;
  return kinds.includes(KINDS.boolean ?? '') && /^(?:true|false)$/i.test(text);
}

function exampleOf(issue: ShapeFault): Pick<Problem, 'allowed'> {
  return issue.code === 'invalid_value' ? { allowed: issue.values.map(String) } : {};
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function expected(issue: ShapeFault): string {
  const found = issue.code === 'invalid_union' ? issue.errors.flat() : [issue];
  return [...new Set(found.flatMap(kindsExpected))].join(' or ') || 'something else';
}

function kindsExpected(issue: ShapeFault): string[] {
  return issue.code === 'invalid_type' ? [KINDS[issue.expected] ?? issue.expected] : [];
}

function kindOf(value: Located): string {
  if (value.kind === 'map') return 'a map';
  if (value.kind === 'list') return 'a list';
  return kindOfPlain(value.value);
}

function kindOfPlain(value: z.core.util.Primitive): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

/** `sla[0].calendar`, as people write such paths. */
function nameOfPath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');
}

/** What to take out so that a fault goes: the value itself, or what lacks a key. */
export function faultyPaths(issue: ShapeFault, tree: Located): Path[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  return [valueAt(tree, path) === undefined ? path.slice(0, -1) : path];
}

/** The keys that the schema knows at a path. */
function allowedKeys(path: Path, value: Located | undefined, schema: z.core.$ZodType): string[] {
  let schemas: z.core.$ZodType[] = [schema];
  for (const step of path) schemas = schemas.flatMap(alternatives).flatMap((schema) => descend(schema, step));
  const objects = schemas.flatMap(alternatives).filter((schema) => schema instanceof z.ZodObject);
  return value?.kind === 'map' ? [...new Set(objects.flatMap((object) => Object.keys(object.shape)))] : [];
}

function descend(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.core.$ZodType>;
    const child = Object.hasOwn(shape, step) ? shape[step] : undefined;
    return child ? [child] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  return schema instanceof z.ZodRecord ? [schema.valueType] : [];
}
