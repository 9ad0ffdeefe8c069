import type { Problem } from '../../errors.ts';
import type { FormIntake } from '../../policy/sections/intake.ts';
import type { SeveritySource } from '../../policy/severity-source.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Selector } from '../../policy/selector.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';
import type { FormField, FormTemplate } from './form.ts';

type Path = Problem['path'];

/** What the forms do not bear out. Warnings: a form that cannot be read may. Paths lead through the policy file. */
export interface Unborne {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * What a policy says of forms that the forms do not bear out.
 *
 * @param unreadable files of forms that are there, but too faulty to be asked about their fields
 */
export function checkForms(
  policy: Policy,
  templates: readonly FormTemplate[],
  unreadable: readonly string[] = [],
): Unborne {
  const files = [...templates.map((template) => template.file), ...unreadable];
  const problems: Problem[] = [];
  for (const [file, intake] of policy.intake.forms) {
    const path = ['intake', 'forms', file];
    const template = templates.find((t) => t.file === file);
    if (template !== undefined) problems.push(...checkIntake(intake, template, path));
    else if (!files.includes(file)) problems.push(unknownForm(file, files, path, 'key'));
  }
  problems.push(...checkMaintenance(policy, templates, files));
  for (const [path, selector] of selectorsOf(policy).flatMap(withExceptions)) {
    for (const [index, file] of (selector.form ?? []).entries()) {
      if (file !== 'any' && !files.includes(file)) {
        problems.push(unknownForm(file, ['any', ...files], [...path, 'form', index], 'value'));
      }
    }
  }
  const anywhere = checkEverywhere(policy, templates);
  return unreadable.length === 0
    ? { errors: [...problems, ...anywhere], warnings: [] }
    : { errors: problems, warnings: anywhere };
}

function selectorsOf(policy: Policy): [Path, Selector][] {
  const rules = (key: 'sla' | 'internal' | 'escalation' | 'flags'): [Path, Selector][] =>
    policy[key].map((rule, index) => [[key, index, 'when'], rule.when]);
  const single: [Path, Selector | null | undefined][] = [
    [['tickets', 'when'], policy.tickets],
    [['incidents', 'when'], policy.incidents.when],
    [['status_page', 'when'], policy.statusPage?.when],
    [['write_up', 'when'], policy.writeUp?.when],
    [['write_up', 'brief'], policy.writeUp?.brief],
    [['write_up', 'skip'], policy.writeUp?.skip],
    [['sign_off', 'when'], policy.signOff?.when ?? null],
    ...policy.selfService.map(({ when }, index): [Path, Selector | null] => [
      ['self_service', index, 'when'],
      when,
    ]),
    ...[...policy.intake.floors, ...policy.intake.caps].map(({ when }, index): [Path, Selector] => [
      [...entryAt(policy, index), 'when'],
      when,
    ]),
  ];
  return [
    ...single.flatMap(([path, selector]): [Path, Selector][] => (selector ? [[path, selector]] : [])),
    ...rules('sla'),
    ...rules('internal'),
    ...rules('escalation'),
    ...rules('flags'),
  ];
}

/** A selector and those that it leaves out. */
function withExceptions([path, selector]: [Path, Selector]): [Path, Selector][] {
  const { not = [] } = selector;
  const place = (index: number): Path => [...path, 'not', ...(not.length > 1 ? [index] : [])];
  return [[path, selector], ...not.flatMap((one, index) => withExceptions([place(index), one]))];
}

/** An entry of the list of sources. Floors and caps stand in it and are counted apart: where they mix, the list has to do. */
function entryAt({ intake: { severity, floors, caps } }: Policy, index: number): Path {
  const list = ['intake', 'severity'];
  const kinds = [severity, floors, caps].filter(({ length }) => length > 0);
  return kinds.length < 2 ? [...list, index] : list;
}

function unknownForm(file: string, files: readonly string[], path: Path, at: 'key' | 'value'): Problem {
  const message = `The repository has no form ${quote(file)}`;
  return { code: 'unknown-reference', path, at, message, ...suggestion(file, files) };
}

/** The form by which planned work is announced: its issues are found by the label that it puts on them. */
function checkMaintenance(
  { statusPage }: Policy,
  templates: readonly FormTemplate[],
  files: readonly string[],
): Problem[] {
  const form = statusPage?.maintenanceForm ?? null;
  if (form === null) return [];
  const path = ['status_page', 'maintenance_form'];
  const template = templates.find(({ file }) => file === form.file);
  if (template === undefined)
    return files.includes(form.file) ? [] : [unknownForm(form.file, files, [...path, 'file'], 'value')];
  const message = `The form ${quote(form.file)} puts no label on its issues, by which they could be found`;
  return [
    ...(template.labels.length > 0
      ? []
      : [
          {
            code: 'missing-key' as const,
            path: [...path, 'file'],
            message,
            allowed: ['labels: [maintenance]'],
          },
        ]),
    ...(['from', 'to', 'components'] as const).flatMap((key) => {
      const name = form[key];
      return name === null ? [] : checkField(name, [template], [...path, key]);
    }),
  ];
}

/** What the policy says of one form. */
function checkIntake(intake: FormIntake, template: FormTemplate, path: Path): Problem[] {
  const { severity, required, notice } = intake;
  const within = [template];
  return [
    ...(severity === null ? [] : checkSource(severity, within, [...path, 'severity'])),
    ...required.flatMap((name, index) => checkField(name, within, [...path, 'required', index])),
    ...(notice === null ? [] : checkField(notice.field, within, [...path, 'notice', 'field'])),
  ];
}

/** What the policy says of fields without naming the form: some form must have them. */
function checkEverywhere(policy: Policy, templates: readonly FormTemplate[]): Problem[] {
  const { field, requesterField } = policy.customers;
  return [
    ...(field === null ? [] : checkField(field, templates, ['customers', 'field'])),
    ...(requesterField === null
      ? []
      : checkField(requesterField, templates, ['customers', 'requester_field'])),
    ...policy.intake.severity.flatMap((source, index) =>
      checkSource(source, templates, entryAt(policy, index)),
    ),
    ...policy.selfService.flatMap(({ answers, when }, index) => {
      const files = when?.form?.includes('any') === false ? when.form : null;
      const meant = templates.filter(({ file }) => files?.includes(file) ?? true);
      return [...answers].flatMap(([name, options]) => {
        const path = ['self_service', index, 'answers', name];
        return [
          ...checkField(name, meant, path, 'key'),
          ...options.flatMap((option, at) => checkOption(option, name, meant, [...path, at])),
        ];
      });
    }),
  ];
}

function checkSource(source: SeveritySource, templates: readonly FormTemplate[], path: Path): Problem[] {
  const keys = (map: ReadonlyMap<string, unknown> | null, field: string, at: Path): Problem[] =>
    [...(map?.keys() ?? [])].flatMap((option) =>
      checkOption(option, field, templates, [...at, option], 'key'),
    );
  switch (source.kind) {
    case 'field':
      return [
        ...checkField(source.field, templates, [...path, 'field']),
        ...keys(source.map, source.field, [...path, 'map']),
      ];
    case 'matrix': {
      const { rows, columns, map } = source;
      return [
        ...checkField(rows, templates, [...path, 'matrix', 0]),
        ...checkField(columns, templates, [...path, 'matrix', 1]),
        ...keys(map, rows, [...path, 'map']),
        ...[...map].flatMap(([row, cells]) => keys(cells, columns, [...path, 'map', row])),
      ];
    }
    case 'sheet':
      return checkField(source.field, templates, [...path, 'field']);
    case 'fixed':
    case 'type':
    case 'label':
    case 'issue_field':
      return [];
  }
}

function checkField(
  name: string,
  templates: readonly FormTemplate[],
  path: Path,
  at: 'key' | 'value' = 'value',
): Problem[] {
  if (templates.length === 0 || templates.some((template) => fieldNamed(template, name) !== undefined))
    return [];
  const all = templates.flatMap(({ fields }) => fields.map((field) => field.id ?? field.label));
  const [only] = templates;
  const where = templates.length === 1 && only !== undefined ? `The form ${only.file} has` : 'The forms have';
  const message = `${where} no field ${quote(name)}`;
  return [{ code: 'unknown-reference', path, at, message, ...suggestion(name, new Set(all)) }];
}

/** An option of a dropdown; free text may be anything. */
function checkOption(
  option: string,
  name: string,
  templates: readonly FormTemplate[],
  path: Path,
  at: 'key' | 'value' = 'value',
): Problem[] {
  const fields = templates.flatMap((template) => {
    const field = fieldNamed(template, name);
    return field === undefined ? [] : [{ ...field, file: template.file }];
  });
  const [first] = fields;
  if (first === undefined || fields.some(({ kind }) => kind !== 'dropdown')) return [];
  const options = [...new Set(fields.flatMap((field) => field.options.map(({ label }) => label.trim())))];
  const wanted = option.trim().toLowerCase();
  if (options.some((label) => label.toLowerCase() === wanted)) return [];
  const where = fields.length === 1 ? `of ${first.file} ` : '';
  const message = `The field ${quote(first.label)} ${where}has no option ${quote(option)}`;
  return [{ code: 'unknown-reference', path, at, message, ...suggestion(option, options) }];
}

/** A field by its id, or by its label: people know the one or the other. */
function fieldNamed(template: FormTemplate, name: string): FormField | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    template.fields.find((field) => field.id?.toLowerCase() === wanted) ??
    template.fields.find((field) => field.label.trim().toLowerCase() === wanted)
  );
}
