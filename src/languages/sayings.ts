/** Something that the layers below tell as data. */
interface Fact {
  readonly kind: string;
}

/** How one language says each kind of a fact; one that it cannot say does not type-check. `say` says a fact within it. */
export type Sayings<All extends Fact> = {
  readonly [Kind in All['kind']]: (
    fact: Extract<All, { readonly kind: Kind }>,
    say: (fact: All) => string,
  ) => string;
};

/** Says facts in the language of the sayings. */
export function sayer<All extends Fact>(sayings: Sayings<All>): (fact: All) => string {
  const say = (fact: All): string => {
    const kind: All['kind'] = fact.kind;
    // The type of the sayings pairs each kind with its fact, which the compiler does not follow through an index.
    const saying = sayings[kind] as (fact: All, say: (fact: All) => string) => string;
    return saying(fact, say);
  };
  return say;
}
