import type { FormIntake, Intake, SeveritySource } from '../intake.ts';
import type { PolicyShape } from '../schema.ts';
import type { SelfService } from '../self-service.ts';
import type { Severity } from '../severity.ts';
import { quote, suggestion } from '../words.ts';
import { checkUnique, isKnown, type Path, type Scope, wallTime } from './scope.ts';
import { checkFormName, resolveSelector } from './selector.ts';

type IntakeShape = PolicyShape['intake'];
type EntryShape = IntakeShape['severity'][number];
type SourceShape = NonNullable<IntakeShape['forms'][string]['severity']>;

export function resolveIntake(
  scope: Scope,
  shape: IntakeShape,
  severities: readonly Severity[],
  customers: PolicyShape['customers'],
): Intake {
  const forms = new Map<string, FormIntake>();
  for (const [file, form] of Object.entries(shape.forms)) {
    const path = ['intake', 'forms', file];
    checkFormName(scope, file, path, 'key');
    forms.set(file, {
      incident: form.incident,
      severity:
        form.severity === undefined ? null : resolveSource(scope, form.severity, [...path, 'severity']),
      required: form.required,
      notice: resolveNotice(scope, form.notice, [...path, 'notice']),
      label: form.label ?? null,
      shipsOn: form.ships_on ?? null,
    });
  }
  const entries = shape.severity.map((entry, index) => ({ entry, path: ['intake', 'severity', index] }));
  return {
    acknowledge: shape.acknowledge,
    forms,
    severity: entries.flatMap(({ entry, path }) => (isFloor(entry) ? [] : resolveSource(scope, entry, path))),
    floors: entries.flatMap(({ entry, path }) => {
      if (!isFloor(entry)) return [];
      isKnown(scope, 'severity', entry.at_least, [...path, 'at_least']);
      return { atLeast: entry.at_least, when: resolveSelector(scope, entry.when, [...path, 'when']) };
    }),
    unverifiedMax: resolveMost(scope, shape.unverified_max, severities, customers),
    workaround: resolveWorkaround(scope, shape.workaround, severities),
  };
}

function isFloor(entry: EntryShape): entry is Extract<EntryShape, { at_least: string }> {
  return typeof entry === 'object' && 'at_least' in entry;
}

function resolveSource(scope: Scope, shape: SourceShape, path: Path): SeveritySource {
  const known = (map: Readonly<Record<string, string>>, at: Path): Map<string, string> => {
    for (const [answer, severity] of Object.entries(map))
      isKnown(scope, 'severity', severity, [...at, answer]);
    return new Map(Object.entries(map));
  };
  const optional = (map: Readonly<Record<string, string>> | undefined): Map<string, string> | null =>
    map === undefined ? null : known(map, [...path, 'map']);
  if (typeof shape === 'string') {
    isKnown(scope, 'severity', shape, path);
    return { kind: 'fixed', severity: shape };
  }
  if ('matrix' in shape) {
    const [rows, columns] = shape.matrix;
    const map = new Map(
      Object.entries(shape.map).map(([row, cells]) => [row, known(cells, [...path, 'map', row])]),
    );
    return { kind: 'matrix', rows, columns, map };
  }
  if ('sheet' in shape) {
    const { sheet: file, field } = shape;
    return { kind: 'sheet', file, field, map: optional(shape.map), sheet: new Map() };
  }
  if ('type' in shape) return { kind: 'type', map: known(shape.type, [...path, 'type']) };
  if ('label' in shape) return { kind: 'label', map: known(shape.label, [...path, 'label']) };
  if ('issue_field' in shape)
    return { kind: 'issue_field', field: shape.issue_field, map: optional(shape.map) };
  return { kind: 'field', field: shape.field, map: optional(shape.map) };
}

function resolveNotice(
  scope: Scope,
  shape: IntakeShape['forms'][string]['notice'],
  path: Path,
): FormIntake['notice'] {
  if (shape === undefined) return null;
  const { field, at_least: text } = shape;
  const atLeast = wallTime(scope, { text, path: [...path, 'at_least'] });
  return atLeast === null ? null : { field, atLeast, text };
}

/** Where nobody is listed as a customer, everybody is one, and everybody's word counts in full. */
function resolveMost(
  scope: Scope,
  written: string | undefined,
  severities: readonly Severity[],
  { members, file }: PolicyShape['customers'],
): string | null {
  if (written !== undefined) {
    isKnown(scope, 'severity', written, ['intake', 'unverified_max']);
    return written;
  }
  const lists = file !== undefined || Object.keys(members).length > 0;
  return lists ? (severities[1]?.name ?? null) : null;
}

/** A workaround takes pressure off: it never raises a severity. */
function resolveWorkaround(
  scope: Scope,
  shape: Readonly<Record<string, string>>,
  severities: readonly Severity[],
): Map<string, string> {
  const rank = (name: string): number => severities.findIndex((severity) => severity.name === name);
  for (const [from, to] of Object.entries(shape)) {
    const path = ['intake', 'workaround', from];
    const isFrom = isKnown(
      {
        ...scope,
        report: (problem) => {
          scope.report({ ...problem, at: 'key' });
        },
      },
      'severity',
      from,
      path,
    );
    if (!isKnown(scope, 'severity', to, path) || !isFrom || rank(to) > rank(from)) continue;
    const message = `A workaround makes ${quote(from)} less severe, which ${quote(to)} is not`;
    scope.report({
      code: 'unknown-value',
      path,
      message,
      allowed: severities.slice(rank(from) + 1).map((s) => s.name),
    });
  }
  return new Map(Object.entries(shape));
}

export function resolveSelfService(scope: Scope, shapes: PolicyShape['self_service']): SelfService[] {
  checkUnique(
    scope,
    'self-service entry',
    shapes.map(({ name }, index) => ({ text: name, path: ['self_service', index, 'name'] })),
  );
  return shapes.map(({ name, when, answers, instructions, file, close }, index) => {
    const path = ['self_service', index];
    if ((instructions === undefined) === (file === undefined)) {
      const message = `The entry ${quote(name)} needs either instructions or a file with them`;
      scope.report({ code: 'missing-key', path, message, ...suggestion('', ['instructions', 'file']) });
    }
    if (!/^[\w.-]+$/.test(name)) {
      const message = `${quote(name)} cannot be written after /self-service`;
      scope.report({
        code: 'unknown-value',
        path: [...path, 'name'],
        message,
        allowed: ['letters, digits, - and _'],
      });
    }
    return {
      name,
      when: when === undefined ? null : resolveSelector(scope, when, [...path, 'when']),
      answers: new Map(
        Object.entries(answers).map(([field, among]) => [field, typeof among === 'string' ? [among] : among]),
      ),
      instructions: instructions ?? '',
      close,
    };
  });
}
