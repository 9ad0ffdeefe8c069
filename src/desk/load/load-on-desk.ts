import { earlier, type Instant } from '../../calendar/instant.ts';
import type { DeskLoadFacts } from '../../documents/desk-load.ts';
import { keyOf } from '../../marks/key.ts';
import type { InflationReport, LoadReport } from './load-figures.ts';

/** What the text of the desk's own issue keeps of the load. */
export function loadKeys(load: LoadReport | null, inflation: InflationReport | null): string[] {
  const [unusual, inflated] = [load?.since ?? null, inflation?.since ?? null];
  return [
    ...(unusual === null ? [] : [keyOf('unusual-load', unusual)]),
    ...(inflated === null ? [] : [keyOf('inflation', inflated)]),
  ];
}

/** What that text says of it; null: the policy asks nothing. */
export function deskLoadFacts(
  load: LoadReport | null,
  inflation: InflationReport | null,
  now: Instant,
): DeskLoadFacts | null {
  if (load === null && inflation === null) return null;
  return {
    load: load && {
      ...load.figures,
      ...{ since: load.since, causes: load.causes, by: load.by, lines: load.load.work },
    },
    inflation: inflation && {
      since: inflation.since,
      severities: inflation.inflation.severities,
      from: earlier(now, inflation.inflation.ofLast),
      tickets: inflation.tickets,
      many: inflation.top.length,
      above: inflation.inflation.above,
    },
  };
}
