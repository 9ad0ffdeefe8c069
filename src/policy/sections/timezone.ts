import { z } from 'zod';
import type { Scope } from '../scope.ts';
import { section } from '../section.ts';
import { checkZone } from '../checked-zone.ts';

interface Part {
  /** IANA zone in which times are shown, where nothing else says one. */
  readonly timezone: string;
}

const STANDARD = 'UTC';

export const timezone = section({
  schema: z
    .string()
    .meta({
      description: 'The desk’s IANA zone, where nothing else says one.',
      examples: ['America/Denver'],
    })
    .default(STANDARD),
  resolve: (scope): Part => ({ timezone: scope.timezone }),
});

/** The zone, before anything else is resolved: dates and hours are read in it. */
export function zoneNamed(scope: Pick<Scope, 'report'>, name: string): string {
  return checkZone(scope, name, ['timezone']) ? name : STANDARD;
}
