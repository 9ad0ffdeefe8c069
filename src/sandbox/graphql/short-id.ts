const INT_MAX = 2 ** 31 - 1;

/** GraphQL's Int ends at 32 bits: what is beyond shows as null, and whole in `fullDatabaseId`. */
export function shortId(node: { readonly databaseId: number }): number | null {
  return node.databaseId > INT_MAX ? null : node.databaseId;
}
