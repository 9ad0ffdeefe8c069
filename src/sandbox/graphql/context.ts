import type { GraphQLResolveInfo } from 'graphql';
import type { Quota } from '../limits.ts';
import type { Store } from '../store/store.ts';
import type { Viewer } from '../viewer.ts';

/** Knowledge that all resolvers of one request share. */
export interface Context {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly cost: { readonly points: number; readonly nodes: number };
  readonly quota: () => Quota;
  /** Runs one mutation; faults may cut the connection before or after it. */
  readonly write: <T>(name: string, apply: () => T) => T;
}

/** A field's resolver. Arguments have passed the schema's coercion, so their shapes may be named outright. */
export type Resolve<S> = {
  method(
    source: S,
    args: Readonly<Record<string, unknown>>,
    context: Context,
    info: GraphQLResolveInfo,
  ): unknown;
}['method'];

export type Fields = Readonly<Record<string, Resolve<never>>>;

/** Resolvers of one type, whose sources are `S`. */
export function fields<S>(map: Readonly<Record<string, Resolve<S>>>): Fields {
  return map;
}

/** Mutations by name. Inputs have passed the schema's coercion as well. */
export type Mutations = Readonly<
  Record<string, { method(context: Context, input: object): object }['method']>
>;
