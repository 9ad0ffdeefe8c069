import { z } from 'zod';
import { effectiveFrom } from './effective.ts';
import { nameFile } from './named-file.ts';
import { isKnown, type Path, type Scope } from './scope.ts';
import { selector } from './selector.ts';

/** Where a severity may come from. Fields are named by id or by label; answers are compared without letter case. */
export type SeveritySource =
  | { readonly kind: 'fixed'; readonly severity: string }
  | { readonly kind: 'field'; readonly field: string; readonly map: ReadonlyMap<string, string> | null }
  /** Who is affected × how badly. */
  | {
      readonly kind: 'matrix';
      readonly rows: string;
      readonly columns: string;
      readonly map: ReadonlyMap<string, ReadonlyMap<string, string>>;
    }
  /** System → criticality by a file of the repository; criticality → severity by the map, or by name. */
  | {
      readonly kind: 'sheet';
      readonly file: string;
      readonly field: string;
      readonly map: ReadonlyMap<string, string> | null;
      /** System (lower case) → criticality; empty until the file is read. */
      readonly sheet: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'type' | 'label'; readonly map: ReadonlyMap<string, string> }
  | {
      readonly kind: 'issue_field';
      readonly field: string;
      readonly map: ReadonlyMap<string, string> | null;
    };

const toSeverity = z.record(z.string(), z.string());

/** Words, and the severity that each means. */
export function severityByWord(description: string, ...examples: Record<string, string>[]) {
  return toSeverity.meta({ description, examples });
}

const field = z.string().meta({ description: 'Field of the form, by id or by label.', examples: ['impact'] });

const fieldSource = z.strictObject({
  field,
  map: severityByWord('Answers and the severity each means. Without it: the answer names the severity.', {
    'Everyone is blocked': 'urgent',
  }).optional(),
});

const matrixSource = z.strictObject({
  matrix: z.tuple([z.string(), z.string()]).meta({
    description: 'Two fields: who is affected, and how badly.',
    examples: [['affected', 'impact']],
  }),
  map: z.record(z.string(), toSeverity).meta({
    description: 'Answer to the first field → answer to the second → severity.',
    examples: [{ Everyone: { 'Cannot work': 'urgent', 'Works badly': 'high' } }],
  }),
});

const sheetSource = z.strictObject({
  sheet: z.string().meta({
    description: 'YAML file of this repository: system → criticality.',
    examples: ['.github/criticality.yml'],
  }),
  field,
  map: severityByWord(
    'Criticality and the severity each means. Without it: the criticality names the severity.',
    {
      'mission critical': 'urgent',
    },
  ).optional(),
});

const typeSource = z.strictObject({
  type: severityByWord('GitHub issue type and the severity it means.', { Bug: 'high' }),
});

const labelSource = z.strictObject({
  label: severityByWord('Label that people or forms put on, and the severity it means.', {
    'prio/1': 'urgent',
  }),
});

const issueFieldSource = z.strictObject({
  issue_field: z.string().meta({ description: 'GitHub issue field.', examples: ['Priority'] }),
  map: severityByWord('Its values and the severity each means. Without it: the value names the severity.', {
    P0: 'urgent',
  }).optional(),
});

const floor = z.strictObject({
  at_least: z.string().meta({ description: 'The least severity of tickets that match.', examples: ['high'] }),
  when: selector('Tickets that are raised to it.'),
});

const cap = z.strictObject({
  at_most: z.string().meta({
    description:
      'The most that the tickets that match count for, whatever forms, labels and floors say. What staff set stands above it.',
    examples: ['low'],
  }),
  when: selector(
    'Tickets that are lowered to it. `severity` is what the sources and floors say. A ticket is lowered while it matches.',
  ),
  effective: effectiveFrom('it lowers tickets, for those that are opened'),
});

const sources = [fieldSource, matrixSource, sheetSource, typeSource, labelSource, issueFieldSource] as const;

/** What tells the severity of a form’s tickets. */
export const severitySource = z.union([z.string(), ...sources]).meta({
  id: 'severity-source',
  description:
    'A severity by name, or what tells it: a `field` of the form, a `matrix` of two fields, a `sheet` of systems, the issue’s `type`, a `label`, or an `issue_field`.',
});

export const severityEntry = z.union([z.string(), ...sources, floor, cap]).meta({
  id: 'severity-entry',
  description:
    'What tells a severity, or with `at_least` what raises it, and with `at_most` what lowers it. Where both are for one ticket, `at_most` has the last word.',
});

type SourceShape = z.output<typeof severitySource>;

export function resolveSource(scope: Scope, shape: SourceShape, path: Path): SeveritySource {
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
    nameFile(scope, file, { kind: 'sheet' }, [...path, 'sheet']);
    return { kind: 'sheet', file, field, map: optional(shape.map), sheet: new Map() };
  }
  if ('type' in shape) return { kind: 'type', map: known(shape.type, [...path, 'type']) };
  if ('label' in shape) return { kind: 'label', map: known(shape.label, [...path, 'label']) };
  if ('issue_field' in shape)
    return { kind: 'issue_field', field: shape.issue_field, map: optional(shape.map) };
  return { kind: 'field', field: shape.field, map: optional(shape.map) };
}
