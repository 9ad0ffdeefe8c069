declare const answers: unique symbol;

/** Text of a query that knows what has to be given with it and what GitHub answers. */
export type Query<Answer, Variables> = string & { readonly [answers]: (given: Variables) => Answer };

export function query<Answer, Variables>(text: string): Query<Answer, Variables> {
  return text as Query<Answer, Variables>;
}
