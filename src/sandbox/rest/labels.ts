import { createLabel, deleteLabel, removeLabels, updateLabel } from '../acts/labels.ts';
import { notFound } from '../problem.ts';
import { findLabel } from '../store/label.ts';
import type { Issue, Label, Repository } from '../store/records.ts';
import type { Answer, Call } from './router.ts';
import { NO_CONTENT, ok, paged, param, route, theRepository } from './router.ts';
import { names, text, theIssue } from './subject.ts';
import { labelShape } from './shapes.ts';
import { addWantedLabels, setLabels } from './wanted-labels.ts';

function theLabel(call: Call, repository: Repository): Label {
  const label = findLabel(repository, param(call, 'name'));
  if (!label) throw notFound();
  return label;
}

/** The labels in the body: an array, or `{labels: […]}`. */
function asked(call: Call): string[] {
  return names(Array.isArray(call.body) ? call.body : call.body.labels);
}

function shown(call: Call, issue: Issue): Answer {
  return ok(issue.labels.map((label) => labelShape(call.store, label)));
}

const LABELS = '/repos/:owner/:repo/labels';
const ON_ISSUE = '/repos/:owner/:repo/issues/:number/labels';

export const labelRoutes = [
  route('GET', LABELS, (call) => {
    const repository = theRepository(call);
    const path = `/repos/${repository.owner.login}/${repository.name}/labels`;
    return paged(call, path, repository.labels, (label) => labelShape(call.store, label));
  }),
  route(
    'POST',
    LABELS,
    (call) => {
      const repository = theRepository(call);
      const label = call.write(() => {
        const color = text(call, 'color');
        const description = text(call, 'description') ?? null;
        const name = text(call, 'name') ?? '';
        const wanted = { name, description, ...(color === undefined ? {} : { color }) };
        return createLabel(call.store, call.viewer, repository, wanted);
      });
      return ok(labelShape(call.store, label), 201);
    },
    'createLabel',
  ),
  route('GET', `${LABELS}/:name`, (call) => ok(labelShape(call.store, theLabel(call, theRepository(call))))),
  route(
    'PATCH',
    `${LABELS}/:name`,
    (call) => {
      const label = theLabel(call, theRepository(call));
      const name = text(call, 'new_name');
      const color = text(call, 'color');
      const description = text(call, 'description');
      call.write(() =>
        updateLabel(call.store, call.viewer, label, {
          ...(name === undefined ? {} : { name }),
          ...(color === undefined ? {} : { color }),
          ...(description === undefined ? {} : { description }),
        }),
      );
      return ok(labelShape(call.store, label));
    },
    'updateLabel',
  ),
  route(
    'DELETE',
    `${LABELS}/:name`,
    (call) => {
      const label = theLabel(call, theRepository(call));
      call.write(() => deleteLabel(call.store, call.viewer, label));
      return NO_CONTENT;
    },
    'deleteLabel',
  ),
  route('GET', ON_ISSUE, (call) => shown(call, theIssue(call))),
  route(
    'POST',
    ON_ISSUE,
    (call) => {
      const issue = theIssue(call);
      call.write(() => addWantedLabels(call, issue, asked(call)));
      return shown(call, issue);
    },
    'addLabelsToLabelable',
  ),
  route(
    'PUT',
    ON_ISSUE,
    (call) => {
      const issue = theIssue(call);
      call.write(() => setLabels(call, issue, asked(call)));
      return shown(call, issue);
    },
    'addLabelsToLabelable',
  ),
  route(
    'DELETE',
    `${ON_ISSUE}/:name`,
    (call) => {
      const issue = theIssue(call);
      const label = findLabel(issue.repository, param(call, 'name'));
      if (!label || !issue.labels.includes(label)) throw notFound('Label does not exist');
      call.write(() => removeLabels(call.store, call.viewer, issue, [label]));
      return shown(call, issue);
    },
    'removeLabelsFromLabelable',
  ),
];
