import type { FormIntake, Intake, SeveritySource } from '../policy.ts';
import type { PolicyShape } from '../schema.ts';
import { isKnown, type Path, type Scope } from './scope.ts';
import { checkFormName } from './selector.ts';

export function resolveIntake(scope: Scope, shape: PolicyShape['intake']): Intake {
  const forms = new Map<string, FormIntake>();
  for (const [file, form] of Object.entries(shape.forms)) {
    const path = ['intake', 'forms', file];
    checkFormName(scope, file, path, 'key');
    const severity =
      form.severity === undefined ? null : resolveSource(scope, form.severity, [...path, 'severity']);
    forms.set(file, { incident: form.incident, severity });
  }
  return {
    acknowledge: shape.acknowledge,
    forms,
    severity: shape.severity.map((source, index) =>
      resolveSource(scope, source, ['intake', 'severity', index]),
    ),
  };
}

function resolveSource(
  scope: Scope,
  shape: PolicyShape['intake']['severity'][number],
  path: Path,
): SeveritySource {
  if (typeof shape === 'string') {
    isKnown(scope, 'severity', shape, path);
    return { kind: 'fixed', severity: shape };
  }
  if (!shape.map) return { kind: 'field', field: shape.field, map: null };
  const map = new Map(Object.entries(shape.map));
  for (const [answer, severity] of map) isKnown(scope, 'severity', severity, [...path, 'map', answer]);
  return { kind: 'field', field: shape.field, map };
}
