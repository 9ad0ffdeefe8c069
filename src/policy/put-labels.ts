import type { LabelSpec } from './label.ts';
import type { Policy } from './policy.ts';

/** Labels that a desk keeps, as it creates those that the repository does not have: by role, severity, flag, group, form, stage. */
export function labelsPutBy({
  labels,
  severities,
  flags,
  team,
  intake,
  changes,
}: Pick<Policy, 'labels' | 'severities' | 'flags' | 'team' | 'intake' | 'changes'>): LabelSpec[] {
  return [
    ...Object.values(labels),
    ...severities.map(({ label: name, color, description }) => ({ name, color, description })),
    ...flags.map(({ label }) => label),
    ...team.groups.flatMap(({ name, label }) => (label === null ? [] : [groupLabel(name, label)])),
    ...[...intake.forms.values()].flatMap(({ label }) => (label === null ? [] : [formLabel(label)])),
    ...(changes?.stages ?? []).map(({ label }) => label),
  ];
}

/** The label of the tickets that a group has. */
export function groupLabel(group: string, name: string): LabelSpec {
  return { name, color: 'ededed', description: `Handed over to the group ${group}`.slice(0, 100) };
}

/** The label of the tickets that a form makes. */
export function formLabel(name: string): LabelSpec {
  return { name, color: 'ededed', description: 'The process that the ticket belongs to' };
}
