import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildASTSchema, isObjectType, isScalarType, parse } from 'graphql';
import { iso } from '../clock.ts';
import { accountTypes } from './accounts.ts';
import type { Context, Fields } from './context.ts';
import { fieldTypes } from './field.ts';
import { gitTypes } from './git.ts';
import { issueTypes } from './issue.ts';
import { mutationFields } from './mutations.ts';
import { queryTypes } from './query.ts';
import { timelineTypes } from './timeline.ts';

const TYPES: Readonly<Record<string, Fields>> = {
  ...queryTypes,
  ...accountTypes,
  ...gitTypes,
  ...fieldTypes,
  ...issueTypes,
  ...timelineTypes,
  Mutation: mutationFields,
};

let built: GraphQLSchema | undefined;

/** GitHub's published schema with our resolvers in it: built at the first request, once a process. */
export function githubSchema(): GraphQLSchema {
  built ??= build();
  return built;
}

function build(): GraphQLSchema {
  const packageFile = createRequire(import.meta.url).resolve('github-schema/package.json');
  const sdl = readFileSync(join(dirname(packageFile), 'github-schema.graphql'), 'utf8');
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  for (const [name, resolvers] of Object.entries(TYPES)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`sandbox: GitHub has no type ${name}`);
    const known = type.getFields();
    for (const [fieldName, resolve] of Object.entries(resolvers)) {
      const field = known[fieldName];
      if (!field) throw new Error(`sandbox: GitHub has no field ${name}.${fieldName}`);
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

/**
 * A field without a resolver of its own is a property of what the store holds, or it is not there at all.
 * What is missing must be an error: a silent null would let a caller believe that GitHub said so.
 */
export const ownProperty: GraphQLFieldResolver<unknown, Context> = (source, _args, _context, info) => {
  if (typeof source === 'object' && source !== null && Object.hasOwn(source, info.fieldName)) {
    const value: unknown = Reflect.get(source, info.fieldName);
    if (value !== undefined) return value;
  }
  throw new Error(`the sandbox does not model ${info.parentType.name}.${info.fieldName}`);
};
