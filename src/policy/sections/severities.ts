import { z } from 'zod';
import { checkLabelName, checkLook, labelColor } from '../label.ts';
import { nameText } from '../names.ts';
import { checkUnique } from '../scope.ts';
import { section } from '../section.ts';
import { textByLanguage, textIn } from '../text-by-language.ts';
import type { Language } from './language.ts';

export interface Severity {
  readonly name: string;
  readonly label: string;
  /** Six hexadecimal digits, lower case. */
  readonly color: string;
  readonly description: string;
}

interface Part {
  /** Most severe first. */
  readonly severities: readonly Severity[];
}

const EXAMPLES: Readonly<Record<Language, string>> = { en: 'Production is down', de: 'Der Betrieb steht' };

const severity = z.strictObject({
  name: nameText.meta({ description: 'Name of the severity.', examples: ['urgent'] }),
  label: z
    .string()
    .meta({ description: 'Its label. Default: `severity: NAME`.', examples: ['severity: urgent'] })
    .optional(),
  color: labelColor.default('ededed'),
  description: textByLanguage(
    z.string(),
    'What it means to a customer; at most 100 characters.',
    EXAMPLES,
  ).default(''),
});

export const severities = section({
  schema: z
    .array(severity)
    .meta({
      description:
        'Severities, most severe first. Under `extends:` a new one stands where it is written beside inherited ones; written alone it comes last.',
    })
    .default([]),
  resolve(scope, shapes): Part {
    checkUnique(
      scope,
      'severity',
      shapes.map(({ name }, index) => ({ text: name, path: ['severities', index, 'name'] })),
    );
    const names = new Set<string>();
    const resolved = shapes.map(({ name, label = `severity: ${name}`, color, description }, index) => {
      const path = ['severities', index];
      checkLabelName(scope, label, [...path, shapes[index]?.label === undefined ? 'name' : 'label']);
      // Two of one name have been reported as such.
      if (!names.has(name)) scope.labels.push({ by: 'severity', text: label, path: [...path, 'label'] });
      names.add(name);
      return {
        name,
        label,
        ...checkLook(scope, { color, description: textIn(description, scope.language) }, path),
      };
    });
    return { severities: resolved };
  },
});
