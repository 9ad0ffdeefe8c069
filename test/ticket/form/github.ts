import type { FormField, FormTemplate } from '../../../src/ticket/form/form.ts';

/** An answer as somebody gives it in the browser: text, the numbers of chosen options, or nothing. */
export type Given = string | readonly number[] | null;

export function field(label: string, more: Partial<FormField> = {}): FormField {
  return {
    id: null,
    label,
    kind: 'textarea',
    required: false,
    multiple: false,
    options: [],
    render: null,
    level: 3,
    initial: null,
    line: 1,
    ...more,
  };
}

export function options(...labels: string[]): FormField['options'] {
  return labels.map((label) => ({ label, required: false }));
}

export function form(...fields: FormField[]): FormTemplate {
  const base = { file: 'bug.yml', kind: 'form', name: 'Bug', description: '', title: '' } as const;
  return { ...base, labels: [], type: null, assignees: [], fields };
}

/** The body that GitHub makes of a form's answers. */
export function rendered(template: FormTemplate, given: readonly Given[], lineEnd = '\n'): string {
  const sections = template.fields.map(
    (each, index) => `### ${each.label}\n\n${section(each, given[index] ?? null)}`,
  );
  return sections.join('\n\n').replaceAll('\n', lineEnd);
}

function section(each: FormField, given: Given): string {
  const chosen = (index: number): boolean => Array.isArray(given) && given.includes(index);
  if (each.kind === 'checkboxes') {
    return each.options.map(({ label }, index) => `- [${chosen(index) ? 'X' : ' '}] ${label}`).join('\n');
  }
  if (each.render !== null) return `\`\`\`${each.render}\n${typeof given === 'string' ? given : ''}\n\`\`\``;
  if (each.kind === 'dropdown') {
    const labels = each.options.filter((_, index) => chosen(index)).map(({ label }) => label);
    return labels.length === 0 ? 'None' : labels.join(', ');
  }
  return typeof given === 'string' && given.trim() !== '' ? given : '_No response_';
}
