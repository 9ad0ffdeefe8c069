import { z } from 'zod';
import type { Scope } from '../scope.ts';
import { section } from '../section.ts';
import { quote } from '../../text/quote.ts';

interface Part {
  /** What a ticket is called towards its customer, with `{number}` in it; null: `#123`. */
  readonly reference: string | null;
}

export const reference = section({
  schema: z
    .string()
    .meta({
      description: 'What a ticket is called towards its customer. Default: the issue’s number.',
      examples: ['SUP-{number}'],
    })
    .optional(),
  resolve: (scope, text): Part => ({ reference: text === undefined ? null : checked(scope, text) }),
});

const LONGEST = 50;

function checked(scope: Scope, text: string): string | null {
  if (text.includes('{number}') && text.length <= LONGEST) return text;
  const message = text.includes('{number}')
    ? `${quote(text)} is longer than ${String(LONGEST)} characters`
    : `${quote(text)} does not say where the number of the ticket stands`;
  scope.report({ code: 'unknown-value', path: ['reference'], message, allowed: ['SUP-{number}'] });
  return null;
}
