import { parse } from 'yaml';

/** Entries in a form: text; the chosen option or options; for checkboxes those that are ticked. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** A form as it was submitted. */
export interface Submission {
  readonly body: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly type: string | null;
}

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes?: {
    readonly label?: string;
    readonly value?: string;
    readonly render?: string;
    readonly options?: readonly (string | { readonly label: string })[];
    readonly default?: number;
    readonly multiple?: boolean;
  };
}

interface Form {
  readonly title?: string;
  readonly labels?: string | readonly string[];
  readonly assignees?: string | readonly string[];
  readonly type?: string;
  readonly body?: readonly Element[];
}

const NO_RESPONSE = '_No response_';

function list(value: string | readonly string[] | undefined): string[] {
  if (value === undefined) return [];
  const parts = typeof value === 'string' ? value.split(',') : [...value];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** GitHub makes the fence one tick longer than the longest run inside it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function value(element: Element, answer: string | readonly string[] | undefined): string {
  const { options = [], render, default: preset, value: given } = element.attributes ?? {};
  const labels = options.map((option) => (typeof option === 'string' ? option : option.label));
  const chosen = typeof answer === 'string' ? [answer] : answer;
  switch (element.type) {
    case 'dropdown': {
      const picked = chosen ?? (preset === undefined ? [] : [labels[preset] ?? '']);
      const text = labels.filter((label) => picked.includes(label)).join(', ');
      return text === '' ? 'None' : text;
    }
    case 'checkboxes':
      return labels.map((label) => `- [${chosen?.includes(label) === true ? 'x' : ' '}] ${label}`).join('\n');
    default: {
      const text = (chosen?.join('\n') ?? given ?? '').replaceAll('\r\n', '\n').trim();
      if (text === '') return NO_RESPONSE;
      return render === undefined ? text : fenced(text, render);
    }
  }
}

/** Reads an issue form and writes the issue that GitHub makes of these answers, by element id or label. */
export function renderForm(source: string, answers: Answers): Submission {
  const form = parse(source) as Form;
  const sections = (form.body ?? []).flatMap((element) => {
    if (element.type === 'markdown') return [];
    const label = element.attributes?.label ?? '';
    const answer = answers[element.id ?? ''] ?? answers[label];
    return [`### ${label}\n\n${value(element, answer)}`];
  });
  return {
    body: sections.join('\n\n'),
    title: form.title ?? '',
    labels: list(form.labels),
    assignees: list(form.assignees),
    type: form.type ?? null,
  };
}

export function renderFormBody(source: string, answers: Answers): string {
  return renderForm(source, answers).body;
}
