import type {
  DocumentNode,
  ExecutionResult,
  GraphQLError,
  GraphQLFieldResolver,
  GraphQLSchema,
} from 'graphql';
import { execute, Kind, parse, validate } from 'graphql';
import { ApiProblem } from '../problem.ts';
import type { Context } from './context.ts';
import type { Cost } from './cost.ts';
import { costOf } from './cost.ts';

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** An error as GitHub writes it: its kind beside the message. */
export interface GraphqlFault {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphqlFault[];
}

export interface Prepared {
  readonly document: DocumentNode;
  readonly cost: Cost;
  /** Names of the mutations in the order in which they run; empty for a query. */
  readonly mutations: readonly string[];
}

/**
 * A field without a resolver of its own is a property of what the store holds, or it is not there at all.
 * What is missing must be an error: a silent null would let a caller believe that GitHub said so.
 */
const ownProperty: GraphQLFieldResolver<unknown, Context> = (source, _args, _context, info) => {
  if (typeof source === 'object' && source !== null && Object.hasOwn(source, info.fieldName)) {
    const value: unknown = Reflect.get(source, info.fieldName);
    if (value !== undefined) return value;
  }
  throw new Error(`the sandbox does not model ${info.parentType.name}.${info.fieldName}`);
};

/** Execution of queries and mutations against a schema that holds its resolvers. */
export class Executor {
  readonly #build: () => GraphQLSchema;
  #built: GraphQLSchema | undefined;
  readonly #checked = new Map<string, DocumentNode>();

  /** The schema is built at the first request. */
  constructor(build: () => GraphQLSchema) {
    this.#build = build;
  }

  get #schema(): GraphQLSchema {
    this.#built ??= this.#build();
    return this.#built;
  }

  /** Checks a request against the schema and counts what it costs, before anything runs. */
  prepare(asked: Asked): Prepared | { readonly errors: readonly GraphqlFault[] } {
    const schema = this.#schema;
    try {
      const document = this.#checked.get(asked.query) ?? parse(asked.query);
      if (!this.#checked.has(asked.query)) {
        const errors = validate(schema, document, undefined, { maxErrors: 20 });
        if (errors.length > 0) return { errors: errors.map(invalid) };
        // Clients repeat themselves; a document that passed once need not be read again.
        if (this.#checked.size > 500) this.#checked.clear();
        this.#checked.set(asked.query, document);
      }
      const cost = costOf(schema, document, asked.operationName, asked.variables);
      return { document, cost, mutations: mutationNames(document, asked.operationName) };
    } catch (problem) {
      if (problem instanceof ApiProblem)
        return { errors: [{ type: problem.type, message: problem.message }] };
      const error = problem as GraphQLError;
      return {
        errors: [{ message: error.message, ...(error.locations ? { locations: error.locations } : {}) }],
      };
    }
  }

  async run(prepared: Prepared, asked: Asked, context: Context): Promise<Answer> {
    const result: ExecutionResult = await execute({
      schema: this.#schema,
      document: prepared.document,
      contextValue: context,
      variableValues: asked.variables,
      operationName: asked.operationName ?? null,
      fieldResolver: ownProperty,
    });
    const errors = result.errors?.map((error): GraphqlFault => {
      const cause = error.cause;
      return {
        ...(cause instanceof ApiProblem ? { type: cause.type } : {}),
        ...(error.path ? { path: error.path } : {}),
        ...(error.locations ? { locations: error.locations } : {}),
        message: error.message,
      };
    });
    return { ...(result.data === undefined ? {} : { data: result.data }), ...(errors ? { errors } : {}) };
  }
}

function mutationNames(document: DocumentNode, operationName: string | undefined): string[] {
  return document.definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION || one.operation !== 'mutation') return [];
    if (operationName !== undefined && one.name?.value !== operationName) return [];
    return one.selectionSet.selections.flatMap((field) =>
      field.kind === Kind.FIELD ? [field.name.value] : [],
    );
  });
}

/** What a query asks for that the schema does not have, in GitHub's words and with its codes. */
function invalid(error: GraphQLError): GraphqlFault {
  const located = error.locations ? { locations: error.locations } : {};
  const [, fieldName, typeName] = /^Cannot query field "(.+?)" on type "(.+?)"/.exec(error.message) ?? [];
  if (fieldName !== undefined && typeName !== undefined)
    return {
      ...located,
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
      extensions: { code: 'undefinedField', typeName, fieldName },
    };
  const [, type] = /^Unknown type "(.+?)"/.exec(error.message) ?? [];
  if (type !== undefined)
    return {
      ...located,
      message: `No such type ${type}, so it can't be a fragment condition`,
      extensions: { code: 'undefinedType', typeName: type },
    };
  const [, value, list] = /^Value "(.+?)" does not exist in "(.+?)" enum/.exec(error.message) ?? [];
  if (value === undefined) return { ...located, message: error.message };
  return {
    ...located,
    message: `Argument has an invalid value ([${value}]). Expected type '[${list ?? ''}!]'.`,
    extensions: { code: 'argumentLiteralsIncompatible', typeName: 'Field' },
  };
}
