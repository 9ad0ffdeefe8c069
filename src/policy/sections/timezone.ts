import { z } from 'zod';
import { nearestWord } from '../../text/suggestion.ts';
import { isZone, zoneNames } from '../../calendar/zone.ts';
import type { Scope } from '../scope.ts';
import { section } from '../section.ts';
import { quote } from '../../text/quote.ts';

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
export function zoneNamed({ report }: Pick<Scope, 'report'>, name: string): string {
  if (isZone(name)) return name;
  const near = nearestWord(name, zoneNames());
  const message = `${quote(name)} is not a time zone of the IANA database`;
  const hint = near === undefined ? {} : { nearest: near };
  report({ code: 'unknown-zone', path: ['timezone'], message, ...hint });
  return STANDARD;
}
