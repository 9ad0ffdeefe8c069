import { isZone } from '../calendar/zone.ts';
import { unknownZone, withoutSummerTime } from '../calendar/zone-fault.ts';
import type { Path, Scope } from './scope.ts';

/** True where a name that is written at `path` is a zone's; reports it when not, and what is surprising of one that is. */
export function checkZone({ report }: Pick<Scope, 'report'>, name: string, path: Path): boolean {
  const isKnown = isZone(name);
  const found = isKnown ? withoutSummerTime(name) : unknownZone(name);
  if (found !== null) report({ ...found, path });
  return isKnown;
}
