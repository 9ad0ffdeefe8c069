/** One field of a mutation, and what of its payload is of use. */
export interface Written {
  readonly field: string;
  readonly type: string;
  readonly select: string;
}

export const CREATE_LABEL: Written = {
  field: 'createLabel',
  type: 'CreateLabelInput',
  select: 'label { id }',
};

export const CREATE_ISSUE: Written = {
  field: 'createIssue',
  type: 'CreateIssueInput',
  select: 'issue { id number }',
};

/** A change of assignees selects who there is: GitHub leaves out in silence whom it does not let be assigned. */
export const ASSIGN: Written = {
  field: 'addAssigneesToAssignable',
  type: 'AddAssigneesToAssignableInput',
  select: 'assignable { assignees(first: 20) { nodes { login } } }',
};

/** The text of one request for several mutations: the input of each is a variable `i0`, `i1`, …, its payload `m0`, `m1`, …. */
export function mutationText(written: readonly Written[]): string {
  const heads = written.map(({ type }, index) => `$i${String(index)}: ${type}!`);
  const fields = written.map(
    ({ field, select }, index) => `m${String(index)}: ${field}(input: $i${String(index)}) { ${select} }`,
  );
  return `mutation(${heads.join(', ')}) { ${fields.join(' ')} }`;
}
