import type { LabelRole, LabelSpec } from '../label.ts';
import type { PolicyShape } from '../schema.ts';
import type { Severity } from '../severity.ts';
import type { Group } from '../team.ts';
import { quote } from '../words.ts';
import { checkUnique, type Path, type Scope, type Written } from './scope.ts';

/** GitHub's own limits. */
const LONGEST_NAME = 50;
const LONGEST_DESCRIPTION = 100;

const DEFAULTS: Readonly<Record<LabelRole, LabelSpec>> = {
  breached: { name: 'sla: breached', color: 'b60205', description: 'A promise to the customer was broken' },
  at_risk: { name: 'sla: at risk', color: 'fbca04', description: 'A promise is about to be broken' },
  needs_owner: { name: 'needs: owner', color: '1d76db', description: 'Nobody on the desk owns this ticket' },
  needs_response: {
    name: 'needs: response',
    color: '1d76db',
    description: 'The customer waits for an answer that is late',
  },
  needs_info: { name: 'needs: info', color: '1d76db', description: 'Required answers are missing' },
  needs_sign_off: {
    name: 'needs: sign-off',
    color: '1d76db',
    description: 'The customer has yet to confirm that it is solved',
  },
  project: {
    name: 'project',
    color: 'c2e0c6',
    description: 'Became a project; no promise of the desk covers it',
  },
  out_of_scope: { name: 'out of scope', color: 'ffffff', description: 'Not a kind of work this desk does' },
  pending: { name: 'status: pending', color: 'c5def5', description: 'Waiting for the customer' },
  on_hold: { name: 'status: on hold', color: 'bfd4f2', description: 'Waiting for a third party' },
  incident: { name: 'incident', color: '5319e7', description: 'Something broke for a customer' },
  post_mortem_due: {
    name: 'post-mortem: due',
    color: '006b75',
    description: 'A write-up of this incident is owed',
  },
};

const ROLES = Object.keys(DEFAULTS) as LabelRole[];

export function resolveLabels(scope: Scope, shape: PolicyShape['labels']): Record<LabelRole, LabelSpec> {
  const labels = { ...DEFAULTS };
  for (const role of ROLES) {
    const written = shape[role];
    if (written === undefined) continue;
    const path = ['labels', role];
    const own = typeof written === 'string' ? { name: written } : written;
    const namePath = typeof written === 'string' ? path : [...path, 'name'];
    checkName(scope, own.name, namePath);
    const { color, description } = DEFAULTS[role];
    labels[role] = {
      name: own.name,
      color: checkColor(scope, own.color ?? color, [...path, 'color']),
      description: own.description ?? description,
    };
    checkDescription(scope, labels[role].description, [...path, 'description']);
  }
  return labels;
}

export function resolveSeverities(scope: Scope, shape: PolicyShape['severities']): Severity[] {
  checkUnique(
    scope,
    'severity',
    shape.map(({ name }, index) => ({ text: name, path: ['severities', index, 'name'] })),
  );
  return shape.map(({ name, label = `severity: ${name}`, color, description }, index) => {
    const path = ['severities', index];
    checkName(scope, label, [...path, shape[index]?.label === undefined ? 'name' : 'label']);
    checkDescription(scope, description, [...path, 'description']);
    return { name, label, color: checkColor(scope, color, [...path, 'color']), description };
  });
}

/** GitHub compares labels without regard to letter case, and one label cannot say two things. */
export function checkLabelsDiffer(
  scope: Scope,
  labels: Readonly<Record<LabelRole, LabelSpec>>,
  severities: readonly Severity[],
  groups: readonly Group[],
  shape: Pick<PolicyShape, 'labels' | 'intake' | 'triage'>,
): void {
  const writtenLabels = shape.labels;
  const ofForms = formLabels(shape.intake.forms);
  const ofTriage = triageLabel(shape.triage);
  const all: Written[] = [
    ...groups.flatMap(({ name, label }) =>
      label === null ? [] : [{ text: label, path: ['team', 'groups', name, 'label'] }],
    ),
    ...ROLES.filter((role) => writtenLabels[role] === undefined).map((role) => written(role)),
    ...severities.map(({ label }, index) => ({ text: label, path: ['severities', index, 'label'] })),
    ...ROLES.filter((role) => writtenLabels[role] !== undefined).map((role) => written(role)),
    // Forms that share a process share its label.
    ...new Map(ofForms.toReversed().map((label) => [keyOf(label), label])).values(),
    ...ofTriage,
  ];
  function written(role: LabelRole): Written {
    const isMap = typeof writtenLabels[role] === 'object';
    return { text: labels[role].name, path: isMap ? ['labels', role, 'name'] : ['labels', role] };
  }
  for (const { label, name } of groups)
    if (label !== null) checkName(scope, label, ['team', 'groups', name, 'label']);
  for (const { text, path } of [...ofForms, ...ofTriage]) checkName(scope, text, path);
  const seen = new Set<string>();
  const severityNames = new Set<string>();
  for (const label of all) {
    const { text, path } = label;
    const key = keyOf(label);
    // Two severities of one name were reported as such.
    const name = path[0] === 'severities' ? severities[Number(path[1])]?.name : undefined;
    const isRepeated = name !== undefined && severityNames.has(name);
    if (name !== undefined) severityNames.add(name);
    if (seen.has(key) && !isRepeated) {
      scope.report({
        code: 'duplicate-name',
        path,
        message: `Another label is already called ${quote(text)}`,
      });
    }
    seen.add(key);
  }
}

function keyOf({ text }: Written): string {
  return text.trim().toLowerCase();
}

function formLabels(forms: PolicyShape['intake']['forms']): Written[] {
  return Object.entries(forms).flatMap(([file, { label }]) =>
    label === undefined ? [] : [{ text: label, path: ['intake', 'forms', file, 'label'] }],
  );
}

function triageLabel(triage: PolicyShape['triage']): Written[] {
  return triage?.label === undefined ? [] : [{ text: triage.label, path: ['triage', 'label'] }];
}

function checkName(scope: Scope, name: string, path: Path): void {
  if (name.trim() === '') scope.report({ code: 'bad-label', path, message: 'A label needs a name' });
  const length = Array.from(name).length;
  if (length <= LONGEST_NAME) return;
  const message = `The label ${quote(name)} has ${length} characters, ${length - LONGEST_NAME} too many`;
  scope.report({ code: 'bad-label', path, message, allowed: [`at most ${LONGEST_NAME} characters`] });
}

function checkDescription(scope: Scope, description: string, path: Path): void {
  const length = Array.from(description).length;
  if (length <= LONGEST_DESCRIPTION) return;
  const message = `This description has ${length} characters, ${length - LONGEST_DESCRIPTION} too many for a label`;
  scope.report({ code: 'bad-label', path, message, allowed: [`at most ${LONGEST_DESCRIPTION} characters`] });
}

function checkColor(scope: Scope, color: string, path: Path): string {
  if (!/^[\da-f]{6}$/i.test(color)) {
    const message = `${quote(color)} is not a colour`;
    scope.report({
      code: 'bad-label',
      path,
      message,
      allowed: ['six hexadecimal digits in quotes: "b60205"'],
    });
  }
  return color.toLowerCase();
}
