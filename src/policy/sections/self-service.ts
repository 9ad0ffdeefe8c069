import { z } from 'zod';
import { nameFile } from '../named-file.ts';
import { checkUnique, type Path, type Scope } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector, selector } from '../selector.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';

export interface SelfService {
  readonly name: string;
  /** Tickets that get the instructions by themselves; null: only by /self-service. */
  readonly when: Selector | null;
  /** Form field → answers, one of which it must have; empty: none is asked for. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Markdown by the maintainers. */
  readonly instructions: string;
  readonly close: boolean;
}

interface Part {
  /** What may be answered with ready instructions, first match first. */
  readonly selfService: readonly SelfService[];
}

const entry = z.strictObject({
  name: z.string().meta({ description: 'Its key in `/self-service KEY`.', examples: ['reset-password'] }),
  when: selector(
    'Tickets that are answered so by themselves. Without it: only by `/self-service`.',
  ).optional(),
  answers: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .meta({
      description: 'Form fields, and the answers of which they must have one.',
      examples: [{ request: 'Reset my password' }],
    })
    .default({}),
  instructions: z
    .string()
    .meta({ description: 'What to do, as Markdown.', examples: ['Open **Settings** and choose *Reset*.'] })
    .optional(),
  file: z
    .string()
    .meta({
      description: 'File of this repository with the instructions, in place of them.',
      examples: ['docs/reset.md'],
    })
    .optional(),
  close: z.boolean().meta({ description: 'Close the ticket with the instructions.' }).default(true),
});

export const selfService = section({
  schema: z
    .array(entry)
    .meta({ description: 'What is answered with ready instructions: the first entry that matches.' })
    .default([]),
  resolve(scope, shapes): Part {
    checkUnique(
      scope,
      'self-service entry',
      shapes.map(({ name }, index) => ({ text: name, path: ['self_service', index, 'name'] })),
    );
    return {
      selfService: shapes.map((shape, index) => resolveEntry(scope, shape, ['self_service', index])),
    };
  },
});

function resolveEntry(scope: Scope, shape: z.output<typeof entry>, path: Path): SelfService {
  const { name, when, answers, instructions, file, close } = shape;
  if (file !== undefined) nameFile(scope, file, { kind: 'instructions', name }, [...path, 'file']);
  if ((instructions === undefined) === (file === undefined)) {
    const message = `The entry ${quote(name)} needs either instructions or a file with them`;
    scope.report({ code: 'missing-key', path, message, ...suggestion('', ['instructions', 'file']) });
  }
  if (!/^[\w.-]+$/.test(name)) {
    const message = `${quote(name)} cannot be written after /self-service`;
    const allowed = ['letters, digits, - and _'];
    scope.report({ code: 'unknown-value', path: [...path, 'name'], message, allowed });
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
}
