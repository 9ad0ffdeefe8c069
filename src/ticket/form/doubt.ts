import { quote } from '../../text/quote.ts';

/**
 * Doubt about a form, or about an answer in it, as data: each language has its own words for it. Texts are people's, and
 * of any length: they are quoted.
 */
export type Doubt =
  /** There is no text. */
  | { readonly kind: 'no_text' }
  /** Nothing in the text looks like the form. */
  | { readonly kind: 'unlike_form'; readonly form: string }
  /** It may be another form as well. */
  | { readonly kind: 'either_form'; readonly form: string; readonly other: string }
  /** The labels are those of one form, the headings those of another. */
  | { readonly kind: 'two_forms'; readonly labels: string; readonly headings: string }
  | { readonly kind: 'labels_alone'; readonly form: string }
  | { readonly kind: 'title_alone'; readonly form: string }
  /** Some headings are the form's, but neither labels nor title. */
  | { readonly kind: 'some_headings'; readonly form: string }
  | { readonly kind: 'text_above_fields' }
  /** The form's headings stand at another level. */
  | { readonly kind: 'other_level'; readonly level: number; readonly own: number }
  /** Code or HTML left open reached over headings: it was ended there. */
  | { readonly kind: 'open_blocks' }
  /** A heading of the form stands in code or HTML of an answer. */
  | { readonly kind: 'heading_in_code'; readonly heading: string; readonly field: string }
  /** A heading that is no field was left out with its text. */
  | { readonly kind: 'foreign_heading'; readonly heading: string; readonly field: string }
  | { readonly kind: 'changed_heading'; readonly heading: string; readonly field: string }
  /** A heading that may be a field's was left in the answer to another. */
  | {
      readonly kind: 'similar_heading';
      readonly heading: string;
      readonly field: string;
      readonly within: string;
    }
  | { readonly kind: 'heading_above_fields'; readonly heading: string }
  /** The heading of one field stands again in the answer to another. */
  | { readonly kind: 'heading_again'; readonly heading: string; readonly field: string }
  | { readonly kind: 'no_heading'; readonly fields: readonly string[] }
  | { readonly kind: 'moved_field'; readonly field: string }
  /** An answer says who asks, and staff have not said that it is so. */
  | { readonly kind: 'unconfirmed_answer'; readonly field: string }
  | { readonly kind: 'no_account'; readonly field: string }
  | { readonly kind: 'no_date'; readonly field: string }
  /** A list of systems does not have the one that an answer names. */
  | {
      readonly kind: 'unlisted_system';
      readonly answer: string;
      readonly field: string;
      readonly file: string;
    }
  /** The policy says of no severity that an answer means it. */
  | { readonly kind: 'no_severity'; readonly answer: string; readonly field: string }
  /** The policy says nothing of the form. */
  | { readonly kind: 'unnamed_form'; readonly form: string; readonly file: string }
  | { readonly kind: 'no_option'; readonly answer: string; readonly field: string }
  /** Commas in the options allow more than one reading. */
  | { readonly kind: 'ambiguous_commas'; readonly answer: string; readonly field: string }
  | { readonly kind: 'text_above_fence'; readonly field: string }
  | { readonly kind: 'open_fence'; readonly field: string }
  | { readonly kind: 'text_below_fence'; readonly field: string }
  | { readonly kind: 'several_fences'; readonly field: string }
  | { readonly kind: 'text_beside_boxes'; readonly field: string }
  | { readonly kind: 'missing_box'; readonly box: string; readonly field: string }
  | { readonly kind: 'added_box'; readonly box: string; readonly field: string }
  | { readonly kind: 'unboxed'; readonly text: string; readonly field: string }
  | { readonly kind: 'text_below_box'; readonly box: string; readonly field: string };

/** Doubts about which only staff can do anything: the text is as its author meant it. */
const FOR_STAFF: ReadonlySet<Doubt['kind']> = new Set([
  'either_form',
  'two_forms',
  'labels_alone',
  'title_alone',
  'some_headings',
  'unlisted_system',
  'no_severity',
  'unnamed_form',
]);

export function isForStaff({ kind }: Doubt): boolean {
  return FOR_STAFF.has(kind);
}

/** Doubts without those that would be read twice. */
export function distinct(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map((doubt) => [readsAs(doubt), doubt])).values()];
}

/** Doubts that read the same have the same: of a long text only the beginning is quoted. */
export function readsAs(doubt: Doubt): string {
  return JSON.stringify(doubt, (_, value: unknown) => (typeof value === 'string' ? quote(value) : value));
}
