import type {
  DocumentNode,
  FieldNode,
  GraphQLNamedType,
  GraphQLSchema,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import { getNamedType, isInterfaceType, isObjectType, Kind } from 'graphql';
import { ApiProblem } from '../problem.ts';

const NODE_LIMIT = 500_000;

export interface Cost {
  /** Points charged: one for every hundred connections that would be read, at least one. */
  readonly points: number;
  /** The most nodes that the query can return. */
  readonly nodes: number;
}

type Variables = Readonly<Record<string, unknown>>;

function valueOf(node: ValueNode | undefined, variables: Variables): unknown {
  if (!node) return undefined;
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.BOOLEAN) return node.value;
  if (node.kind === Kind.LIST) return node.values;
  return undefined;
}

function argument(field: FieldNode, name: string, variables: Variables): unknown {
  return valueOf(field.arguments?.find((one) => one.name.value === name)?.value, variables);
}

function isLeftOut(field: FieldNode, variables: Variables): boolean {
  return (field.directives ?? []).some((directive) => {
    const condition = valueOf(directive.arguments?.[0]?.value, variables);
    return (
      directive.name.value === (condition === true ? 'skip' : 'include') && typeof condition === 'boolean'
    );
  });
}

/** Counts what a query may read at most, as GitHub does before running it. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Variables,
): Cost {
  let requests = 0;
  let nodes = 0;
  const visit = (
    type: GraphQLNamedType | undefined,
    set: SelectionSetNode | undefined,
    times: number,
  ): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) visitField(type, selection, times);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        visit(condition === undefined ? type : schema.getType(condition), selection.selectionSet, times);
      } else {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) {
          visit(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, times);
        }
      }
    }
  };
  const visitField = (type: GraphQLNamedType | undefined, field: FieldNode, times: number): void => {
    if ((!isObjectType(type) && !isInterfaceType(type)) || isLeftOut(field, variables)) return;
    const definition = type.getFields()[field.name.value];
    if (!definition) return;
    const result = getNamedType(definition.type);
    let below = times;
    if (result.name.endsWith('Connection')) {
      const asked = argument(field, 'first', variables) ?? argument(field, 'last', variables);
      const size = typeof asked === 'number' ? asked : 0;
      requests += times;
      nodes += times * size;
      below = times * size;
    } else if (type.name === 'Query' && field.name.value === 'nodes') {
      const ids = argument(field, 'ids', variables);
      below = times * (Array.isArray(ids) ? ids.length : 1);
      nodes += below;
    }
    visit(result, field.selectionSet, below);
  };
  const operation = document.definitions.find(
    (one) =>
      one.kind === Kind.OPERATION_DEFINITION &&
      (operationName === undefined || one.name?.value === operationName),
  );
  if (operation?.kind === Kind.OPERATION_DEFINITION) {
    visit(schema.getRootType(operation.operation) ?? undefined, operation.selectionSet, 1);
  }
  if (nodes > NODE_LIMIT) {
    throw new ApiProblem(
      'MAX_NODE_LIMIT_EXCEEDED',
      `This query requests up to ${nodes.toLocaleString('en')} possible nodes which exceeds the maximum limit of 500,000.`,
    );
  }
  return { points: Math.max(1, Math.round(requests / 100)), nodes };
}
