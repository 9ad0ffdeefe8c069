import { addLabels, createLabel, deleteLabel, removeLabels, updateLabel } from '../acts/labels.ts';
import type { Mutations } from './context.ts';
import { anIssue, node, someLabels } from './lookup.ts';

interface LabelInput {
  readonly name: string;
  readonly color: string;
  readonly description?: string | null;
}

export const labelMutations: Mutations = {
  addLabelsToLabelable: (context, input: { labelableId: string; labelIds: readonly string[] }) => {
    const labelable = anIssue(context, input.labelableId);
    addLabels(context.store, context.viewer, labelable, someLabels(context, labelable, input.labelIds));
    return { labelable };
  },
  removeLabelsFromLabelable: (context, input: { labelableId: string; labelIds: readonly string[] }) => {
    const labelable = anIssue(context, input.labelableId);
    removeLabels(context.store, context.viewer, labelable, someLabels(context, labelable, input.labelIds));
    return { labelable };
  },
  createLabel: (context, input: LabelInput & { repositoryId: string }) => {
    const repository = node(context, input.repositoryId, 'Repository');
    return { label: createLabel(context.store, context.viewer, repository, input) };
  },
  updateLabel: (context, { id, ...changes }: Partial<LabelInput> & { id: string }) => {
    const label = node(context, id, 'Label');
    updateLabel(context.store, context.viewer, label, changes);
    return { label };
  },
  deleteLabel: (context, { id }: { id: string }) => {
    deleteLabel(context.store, context.viewer, node(context, id, 'Label'));
    return {};
  },
};
