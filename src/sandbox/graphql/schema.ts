import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildASTSchema, isObjectType, isScalarType, parse } from 'graphql';
import { iso } from '../clock.ts';
import type { Context, Fields } from './context.ts';
import type { Missing } from './older-schema.ts';
import { olderSchema } from './older-schema.ts';

/** GitHub's published schema, or an older one without some parts, with these resolvers in it by type and field. */
export function schemaWith(
  types: Readonly<Record<string, Fields>>,
  missing: readonly Missing[] = [],
): GraphQLSchema {
  const document = parse(readFileSync(schemaFile(), 'utf8'), { noLocation: true });
  const schema = buildASTSchema(missing.length === 0 ? document : olderSchema(document, missing), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  for (const [name, resolvers] of Object.entries(types)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) {
      if (missing.length > 0) continue;
      throw new Error(`sandbox: GitHub has no type ${name}`);
    }
    const known = type.getFields();
    for (const [fieldName, resolve] of Object.entries(resolvers)) {
      const field = known[fieldName];
      if (!field) {
        if (missing.length > 0) continue;
        throw new Error(`sandbox: GitHub has no field ${name}.${fieldName}`);
      }
      field.resolve = resolve as GraphQLFieldResolver<unknown, Context>;
    }
  }
  for (const name of ['DateTime', 'GitTimestamp']) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar))
      scalar.coerceOutputValue = (value) => (typeof value === 'number' ? iso(value) : String(value));
  }
  return schema;
}

/** Where GitHub's schema is: beside the bundle, or else in its package. */
function schemaFile(): string {
  const { resolve } = createRequire(import.meta.url);
  try {
    return resolve('./github-schema.graphql');
  } catch {
    return join(dirname(resolve('github-schema/package.json')), 'github-schema.graphql');
  }
}
