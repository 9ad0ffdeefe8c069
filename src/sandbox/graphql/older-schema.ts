import type { ASTNode, DocumentNode, TypeNode } from 'graphql';
import { isTypeDefinitionNode, Kind, visit } from 'graphql';

/** What servers of some age do not know, by the names of types, fields and values: `Issue`, `ClosedEvent.stateReason`. */
const NAMES = {
  'issue fields': /issue_?field/i,
  dependencies: /blocked_?by/i,
  'issue types': /issue_?type/i,
  'sub-issues': /sub_?issue|parent_?issue/i,
  duplicates: /\.duplicateOf$/,
  'close reasons': /^ClosedEvent\.stateReason$/,
} as const;

export type Missing = keyof typeof NAMES;

/** GitHub's schema as it was before it had these. */
export function olderSchema(document: DocumentNode, missing: readonly Missing[]): DocumentNode {
  const isGone = (name: string): boolean => missing.some((one) => NAMES[one].test(name));
  return visit(document, {
    enter: (node, _key, _parent, _path, ancestors) => {
      if (isTypeDefinitionNode(node)) return isGone(node.name.value) ? null : undefined;
      if (node.kind === Kind.FIELD_DEFINITION || node.kind === Kind.INPUT_VALUE_DEFINITION)
        return isGone(`${ownerOf(ancestors)}.${node.name.value}`) || isGone(namedIn(node.type))
          ? null
          : undefined;
      if (node.kind === Kind.ENUM_VALUE_DEFINITION) return isGone(node.name.value) ? null : undefined;
      // Members of unions, and interfaces.
      return node.kind === Kind.NAMED_TYPE && isGone(node.name.value) ? null : undefined;
    },
  });
}

function ownerOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const owner = ancestors.flat().findLast((one) => isTypeDefinitionNode(one));
  return owner?.name.value ?? '';
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}
