/** A file of the repository that a policy names, and what it is for. */
export interface NamedFile {
  readonly path: string;
  readonly use:
    | { readonly kind: 'template'; readonly document: string }
    | { readonly kind: 'sheet' }
    | { readonly kind: 'customers' }
    | { readonly kind: 'instructions'; readonly name: string };
  /** Where the policy names it. */
  readonly at: readonly (string | number)[];
}
