import { dashboard } from '../../src/dashboard/dashboard.ts';
import { type Figures, figuresOf, type ReportedDesk } from '../../src/report/figures.ts';
import { engineDesks } from '../report/oracle/compare.ts';
import { drawYear } from '../report/oracle/year.ts';

export interface Reported {
  readonly figures: Figures;
  readonly desks: readonly ReportedDesk[];
}

/** A generated year of three desks. */
export async function yearOf(tickets: number, title?: string): Promise<Reported> {
  const asked = { from: '2027-01-01', to: '2028-01-01', now: Date.UTC(2029, 0, 1) };
  const desks = await engineDesks(drawYear(tickets, 7), asked);
  for (const { rows } of title === undefined ? [] : desks)
    for (const ticket of rows.tickets) Object.assign(ticket, { title });
  return { figures: figuresOf(desks), desks };
}

export function pageOf({ figures, desks }: Reported, customers = true): string {
  return dashboard(figures, desks, { customers });
}
