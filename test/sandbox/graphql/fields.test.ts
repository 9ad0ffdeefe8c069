import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { startSandbox } from '../../../src/sandbox/index.ts';
import type { Issue, Repository } from '../../../src/sandbox/store/records.ts';
import { graphql } from '../http.ts';

let sandbox: Sandbox;
let repository: Repository;
let issue: Issue;
let token: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  sandbox.createOrganization('acme', { owners: ['olga'] }, {}, [], {
    Priority: ['Urgent', 'Low'],
    Seats: 'number',
    Due: 'date',
    Impact: 'text',
  });
  repository = sandbox.createRepository('acme/support', { collaborators: { tom: 'triage' } });
  issue = sandbox.as('customer').openIssue(repository, { title: 'Broken' });
  token = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support' });
});
afterEach(() => sandbox.close());

const SET = `mutation($i: SetIssueFieldValueInput!) {
  setIssueFieldValue(input: $i) { issueFieldValues { __typename ... on IssueFieldNumberValue { number: value } } }
}`;

const LIST = `{ organization(login: "acme") { issueFields(first: 10) { nodes {
  ... on IssueFieldCommon { name dataType }
  ... on IssueFieldSingleSelect { id options { id name } }
  ... on IssueFieldNumber { id } ... on IssueFieldDate { id } ... on IssueFieldText { id }
} } } }`;

interface Field {
  readonly id: string;
  readonly name: string;
  readonly dataType: string;
  readonly options?: readonly { id: string; name: string }[];
}

async function fieldNamed(name: string): Promise<Field> {
  const { data } = await graphql(sandbox, token, LIST);
  const { nodes } = (data as { organization: { issueFields: { nodes: Field[] } } }).organization.issueFields;
  const found = nodes.find((field) => field.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

test('fields are set, changed and cleared by their ids, and every change is told', async () => {
  const told: string[] = [];
  sandbox.store.listen((happening) => {
    if (happening.event === 'issues') told.push(happening.action);
  });
  const priority = await fieldNamed('Priority');
  const seats = await fieldNamed('Seats');
  expect([priority.dataType, seats.dataType]).toEqual(['SINGLE_SELECT', 'NUMBER']);
  const set = (...issueFields: readonly object[]) =>
    graphql(sandbox, token, SET, { i: { issueId: issue.id, issueFields } });
  const urgent = priority.options?.find(({ name }) => name === 'Urgent')?.id;
  const answer = await set(
    { fieldId: priority.id, singleSelectOptionId: urgent },
    { fieldId: seats.id, numberValue: 12.5 },
  );
  expect(answer.data).toEqual({
    setIssueFieldValue: {
      issueFieldValues: [
        { __typename: 'IssueFieldSingleSelectValue' },
        { __typename: 'IssueFieldNumberValue', number: 12.5 },
      ],
    },
  });
  await set({ fieldId: seats.id, delete: true });
  expect(issue.fieldValues.map(({ value }) => value)).toEqual(['Urgent']);
  expect(issue.timeline.map((item) => item.__typename)).toEqual([
    'IssueFieldAddedEvent',
    'IssueFieldAddedEvent',
    'IssueFieldRemovedEvent',
  ]);
  expect(told).toEqual(['field_added', 'field_added', 'field_removed']);
});

test('a value must fit its field, and whoever sets it must be allowed to', () => {
  const tom = sandbox.as('tom');
  expect(() => tom.field(issue, 'Due', 'soon')).toThrow('not valid');
  expect(() => tom.field(issue, 'Priority', 'Whenever')).toThrow('not valid');
  expect(() => tom.field(issue, 'Seats', 'many')).toThrow('not valid');
  expect(() => sandbox.as('customer').field(issue, 'Impact', 'All')).toThrow('permissions');
  expect(issue.fieldValues).toEqual([]);
});

test('a duplicate is told on both issues, and can be taken back', async () => {
  const kept = sandbox.as('customer').openIssue(repository, { title: 'The first' });
  const close = `mutation($i: CloseIssueInput!) { closeIssue(input: $i) { issue { stateReason(enableDuplicate: true) } } }`;
  const closing = { issueId: issue.id, stateReason: 'DUPLICATE', duplicateIssueId: kept.id };
  expect((await graphql(sandbox, token, close, { i: closing })).data).toEqual({
    closeIssue: { issue: { stateReason: 'DUPLICATE' } },
  });
  const unmark = `mutation($i: UnmarkIssueAsDuplicateInput!) { unmarkIssueAsDuplicate(input: $i) { clientMutationId } }`;
  for (let twice = 0; twice < 2; twice += 1)
    await graphql(sandbox, token, unmark, { i: { duplicateId: issue.id, canonicalId: kept.id } });
  const events = (one: Issue) => one.timeline.map((item) => item.__typename);
  expect(events(issue)).toEqual(['MarkedAsDuplicateEvent', 'ClosedEvent', 'UnmarkedAsDuplicateEvent']);
  expect(events(kept)).toEqual(['MarkedAsDuplicateEvent', 'UnmarkedAsDuplicateEvent']);
  expect(issue).toMatchObject({ state: 'CLOSED', duplicateOf: null });
});

test('a sub-issue is told on both issues, has one parent alone, and may come with its parent', async () => {
  const create = `mutation($i: CreateIssueInput!) { createIssue(input: $i) { issue { id number parent { number } } } }`;
  const input = { repositoryId: repository.id, title: 'Part', parentIssueId: issue.id };
  const made = (await graphql(sandbox, token, create, { i: input })).data as {
    createIssue: { issue: { id: string } };
  };
  expect(made.createIssue.issue).toMatchObject({ number: 2, parent: { number: 1 } });
  expect(issue.timeline.map((item) => item.__typename)).toEqual(['SubIssueAddedEvent']);
  const add = `mutation($i: AddSubIssueInput!) { addSubIssue(input: $i) { subIssue { number } } }`;
  const other = sandbox.as('customer').openIssue(repository, { title: 'Another' });
  const again = { issueId: other.id, subIssueId: made.createIssue.issue.id };
  expect((await graphql(sandbox, token, add, { i: again })).errors?.[0]?.message).toContain('one parent');
  await graphql(sandbox, token, add, { i: { ...again, replaceParent: true } });
  const list = `query($id: ID!) { node(id: $id) { ... on Issue { subIssues(first: 5) { nodes { number } } subIssuesSummary { total completed } } } }`;
  expect((await graphql(sandbox, token, list, { id: other.id })).data).toEqual({
    node: { subIssues: { nodes: [{ number: 2 }] }, subIssuesSummary: { total: 1, completed: 0 } },
  });
  expect(issue.subIssues).toEqual([]);
  const circle = { issueId: made.createIssue.issue.id, subIssueId: other.id };
  expect((await graphql(sandbox, token, add, { i: circle })).errors).toHaveLength(1);
});
