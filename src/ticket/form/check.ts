import type { Problem } from '../../errors.ts';
import { nearestWord } from '../../calendar/nearest.ts';
import type { Policy, Selector, SeveritySource } from '../../policy/policy.ts';
import type { FormField, FormTemplate } from './form.ts';

type Path = Problem['path'];

/** What a policy says of forms that the forms do not bear out. Paths lead through the policy file. */
export function checkForms(policy: Policy, templates: readonly FormTemplate[]): Problem[] {
  const files = templates.map((template) => template.file);
  const problems: Problem[] = [];
  for (const [file, intake] of policy.intake.forms) {
    const path = ['intake', 'forms', file];
    const template = templates.find((t) => t.file === file);
    if (template === undefined) problems.push(unknownForm(file, files, path, 'key'));
    else if (intake.severity !== null)
      problems.push(...checkSource(intake.severity, template, [...path, 'severity']));
  }
  for (const [path, selector] of selectorsOf(policy)) {
    for (const [index, file] of (selector.form ?? []).entries()) {
      if (file !== 'any' && !files.includes(file)) {
        problems.push(unknownForm(file, ['any', ...files], [...path, 'form', index], 'value'));
      }
    }
  }
  return problems;
}

function selectorsOf(policy: Policy): [Path, Selector][] {
  const rules = (key: 'sla' | 'internal' | 'escalation'): [Path, Selector][] =>
    policy[key].map((rule, index) => [[key, index, 'when'], rule.when]);
  return [
    [['tickets', 'when'], policy.tickets],
    ...rules('sla'),
    ...rules('internal'),
    ...rules('escalation'),
    ...(policy.incidents === null ? [] : ([[['incidents', 'when'], policy.incidents]] as [Path, Selector][])),
    ...(policy.writeUp === null ? [] : ([[['write_up', 'when'], policy.writeUp.when]] as [Path, Selector][])),
  ];
}

function unknownForm(file: string, files: readonly string[], path: Path, at: 'key' | 'value'): Problem {
  const nearest = nearestWord(file, files);
  const message = `The repository has no form ${file}`;
  const hint = nearest === undefined ? {} : { nearest };
  return { code: 'unknown-reference', path, at, message, allowed: files, ...hint };
}

function checkSource(source: SeveritySource, template: FormTemplate, path: Path): Problem[] {
  if (source.kind !== 'field') return [];
  const field = fieldNamed(template, source.field);
  if (field === undefined) {
    const allowed = template.fields.map((f) => f.id ?? f.label);
    const nearest = nearestWord(source.field, allowed);
    const message = `The form ${template.file} has no field "${source.field}"`;
    const hint = nearest === undefined ? {} : { nearest };
    return [{ code: 'unknown-reference', path: [...path, 'field'], message, allowed, ...hint }];
  }
  if (source.map === null || field.kind !== 'dropdown') return [];
  const options = field.options.map((option) => option.label);
  const known = new Set(options.map((option) => option.trim().toLowerCase()));
  return [...source.map.keys()]
    .filter((option) => !known.has(option.trim().toLowerCase()))
    .map((option): Problem => {
      const nearest = nearestWord(option, options);
      const message = `The field "${field.label}" of ${template.file} has no option "${option}"`;
      const hint = nearest === undefined ? {} : { nearest };
      return {
        code: 'unknown-reference',
        path: [...path, 'map', option],
        at: 'key',
        message,
        allowed: options,
        ...hint,
      };
    });
}

/** A field by its id, or by its label: people know the one or the other. */
function fieldNamed(template: FormTemplate, name: string): FormField | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    template.fields.find((field) => field.id?.toLowerCase() === wanted) ??
    template.fields.find((field) => field.label.trim().toLowerCase() === wanted)
  );
}
