import type { z } from 'zod';
import type { Scope } from './scope.ts';

/** One top-level key of a policy: what may be written there, and the part of the policy that it becomes. */
export interface Section<Schema extends z.ZodType, Part extends object> {
  /** Its descriptions and examples are what editors and the reference page show. */
  readonly schema: Schema;
  /** Gives what is written its meaning, and reports what of it has none. */
  readonly resolve: (scope: Scope, written: z.output<Schema>) => Part;
}

/** A section, with the types that its schema and its resolver give it. */
export function section<Schema extends z.ZodType, Part extends object>(
  parts: Section<Schema, Part>,
): Section<Schema, Part> {
  return parts;
}

/** A map that may be left out: each of its keys then has the default of its own, so that none is written twice. */
export function wholeByDefault<Shape extends z.core.$ZodShape>(
  map: z.ZodObject<Shape, z.core.$strict>,
): z.ZodDefault<z.ZodObject<Shape, z.core.$strict>> {
  return map.default(() => map.parse({}) as z.core.util.NoUndefined<z.output<typeof map>>);
}
