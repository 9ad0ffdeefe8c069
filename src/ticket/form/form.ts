import type { Doubt } from './doubt.ts';

/** What kind of answer a field takes. Explanatory Markdown between fields is no field. */
export type FieldKind = 'input' | 'textarea' | 'dropdown' | 'checkboxes' | 'upload';

export interface FormOption {
  readonly label: string;
  /** A checkbox that must be ticked. */
  readonly required: boolean;
}

export interface FormField {
  readonly id: string | null;
  readonly label: string;
  /** What the form says to write there, if anything. */
  readonly description?: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** A dropdown that takes several answers. */
  readonly multiple: boolean;
  /** Of a dropdown or checkboxes, in the form's order; else empty. */
  readonly options: readonly FormOption[];
  /** The language of a textarea that GitHub puts into a code fence; null: prose. */
  readonly render: string | null;
  /** Level of the field's heading in a body; 0: a line in bold, as classic templates have them. */
  readonly level: number;
  /** What the field holds before anybody answers. */
  readonly initial: string | null;
  /** One-based line of the template at which the field begins. */
  readonly line: number;
}

/** An issue form, or a classic Markdown template read as one: every heading a field of free text. */
export interface FormTemplate {
  /** Name without folders: `bug.yml`. */
  readonly file: string;
  readonly kind: 'form' | 'markdown';
  readonly name: string;
  readonly description: string;
  /** What titles of its issues begin with; empty: nothing. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly type: string | null;
  readonly assignees: readonly string[];
  readonly fields: readonly FormField[];
}

export interface CheckboxAnswer {
  readonly label: string;
  readonly checked: boolean;
}

export interface RenderedAnswer {
  readonly text: string;
  readonly language: string;
}

/** Null: unanswered. A list of texts: a multiple choice. */
export type FieldValue = string | readonly string[] | readonly CheckboxAnswer[] | RenderedAnswer | null;

export interface ParsedField {
  readonly id: string | null;
  readonly label: string;
  readonly value: FieldValue;
  /** A doubt leaves it open whether this was answered at all, or the text says nothing of it. */
  readonly unsure: boolean;
}

export interface ParsedForm {
  /** One for each field of the template, in its order. */
  readonly fields: readonly ParsedField[];
  /** What could be read in more than one way, or was changed by hand. Empty: as GitHub wrote it. */
  readonly doubts: readonly Doubt[];
}

/** What of an issue tells which form it was opened with. */
export interface Opened {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly type: string | null;
}

export interface IdentifiedForm {
  readonly template: FormTemplate;
  readonly parsed: ParsedForm;
  /** Why it may be another form after all. What is doubtful in the answers is with `parsed`. */
  readonly doubts: readonly Doubt[];
}

/** The forms of a repository, and the one who can read their issues. */
export interface Forms {
  readonly templates: readonly FormTemplate[];
  /** The form that an issue was opened with, and its answers; null: none. */
  identify(issue: Opened): IdentifiedForm | null;
}
