import { quote } from '../../policy/words.ts';
import type { Doubt } from '../../ticket/form/doubt.ts';
import { sayer } from '../sayings.ts';

/** Says what could not be told for certain about a form, in a sentence. */
export const doubt = sayer<Doubt>({
  no_text: () => 'The text is empty.',
  unlike_form: ({ form }) => `Nothing in the text looks like the form ${quote(form)}.`,
  either_form: ({ form, other }) => `It may be the form ${quote(other)} as well as ${quote(form)}.`,
  two_forms: ({ labels, headings }) =>
    `Its labels are those of ${quote(labels)}, its headings those of ${quote(headings)}.`,
  labels_alone: ({ form }) => `Nothing but its labels speaks for ${quote(form)}.`,
  title_alone: ({ form }) => `Nothing but its title speaks for ${quote(form)}.`,
  some_headings: ({ form }) =>
    `Some of its headings are those of ${quote(form)}, but neither its labels nor its title.`,
  text_above_fields: () => 'Text above the first field belongs to none.',
  other_level: ({ level, own }) => `The headings of the form stand at level ${level} in place of ${own}.`,
  open_blocks: () =>
    'Code fences or HTML left open reached over headings of the form; they were ended there.',
  heading_in_code: ({ heading, field }) =>
    `The heading ${quote(heading)} stands in code or HTML of the answer to ${quote(field)}, where it was left.`,
  foreign_heading: ({ heading, field }) =>
    `The heading ${quote(heading)} below ${quote(field)} is no field here: it and its text are left out.`,
  changed_heading: ({ heading, field }) => `The heading ${quote(heading)} was taken for ${quote(field)}.`,
  similar_heading: ({ heading, field, within }) =>
    `The heading ${quote(heading)} may be that of ${quote(field)}; it was left in the answer to ${quote(within)}.`,
  heading_above_fields: ({ heading }) => `The heading ${quote(heading)} stands above the first field too.`,
  heading_again: ({ heading, field }) =>
    `The heading ${quote(heading)} stands again in the answer to ${quote(field)}, where it was left.`,
  no_heading: ({ fields }) =>
    `No heading was found for ${fields.map(quote).join(', ')}: the text was edited, or the form changed since.`,
  moved_field: ({ field }) => `${quote(field)} stands elsewhere than in the form.`,
  unconfirmed_answer: ({ field }) =>
    `The answer to ${quote(field)} is not confirmed by the support team yet.`,
  no_account: ({ field }) => `The answer to ${quote(field)} is not the name of an account.`,
  no_date: ({ field }) => `The answer to ${quote(field)} is no date that can be read.`,
  no_option: ({ answer, field }) => `${quote(answer)} is no option of ${quote(field)}.`,
  ambiguous_commas: ({ answer, field }) =>
    `Commas in the options of ${quote(field)} allow more than one reading of ${quote(answer)}.`,
  text_above_fence: ({ field }) => `The answer to ${quote(field)} does not begin with its code fence.`,
  open_fence: ({ field }) => `The code fence of ${quote(field)} is not closed.`,
  text_below_fence: ({ field }) => `Text stands below the code fence of ${quote(field)}.`,
  several_fences: ({ field }) =>
    `The answer to ${quote(field)} holds code fences of its own, or was split by hand.`,
  text_beside_boxes: ({ field }) => `Text stands beside the checkboxes of ${quote(field)}.`,
  missing_box: ({ box, field }) => `The checkbox ${quote(box)} of ${quote(field)} is missing.`,
  added_box: ({ box, field }) => `${quote(box)} is no checkbox of ${quote(field)}.`,
  unboxed: ({ text, field }) => `${quote(text)} below ${quote(field)} is not written as a checkbox.`,
  text_below_box: ({ box, field }) => `Text stands below the checkbox ${quote(box)} of ${quote(field)}.`,
});
