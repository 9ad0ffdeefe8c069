import { type Markup, markup } from '../page/markup.ts';
import { nameOfClock, percent, TURN_NAMES, wall } from '../report/figure-words.ts';
import type { Figures } from '../report/figures.ts';
import { barChart, lineChart } from './charts.ts';
import { clockTable } from './clock-table.ts';
import { figure, figureTable } from './dashboard-parts.ts';
import { NONE } from './row-table.ts';

/** What the figures look like, each drawing with the figures that it was made from. */
export function chartSection(figures: Figures): Markup {
  const promised = figures.attainment.filter(({ set }) => set === 'promise');
  const monthly = promised.filter(({ by, value }) => by === 'month' && value !== null);
  const months = new Set(monthly.map(({ value }) => value));
  const severities = promised.filter(({ by }) => by === 'severity');
  const charts: Markup[] = [];
  if (months.size > 1) {
    const kept = monthly.flatMap((row) =>
      row.attainment === null
        ? []
        : [{ at: row.value ?? '', value: row.attainment * 100, line: nameOfClock(row) }],
    );
    if (kept.length > 0)
      charts.push(
        chart(
          'Kept, by month',
          lineChart('Share of clocks that were kept, by month', kept, { label: '% kept', most: 100 }),
          clockTable(monthly, 'Month'),
        ),
      );
    const first = monthly.filter(({ clock }) => clock === 'first_response');
    const times = (['median', 'p90'] as const).flatMap((name) =>
      first.flatMap((row) => {
        const found = row[name];
        return found === null ? [] : [{ at: row.value ?? '', value: found.seconds / 3600, line: name }];
      }),
    );
    if (times.length > 0)
      charts.push(
        chart(
          'First response, by month',
          lineChart('Open hours until the first response, median and ninth decile, by month', times, {
            label: 'open hours',
          }),
          clockTable(first, 'Month'),
        ),
      );
  }
  const bars = severities.flatMap((row) =>
    row.attainment === null
      ? []
      : [{ name: row.value ?? NONE, value: row.attainment * 100, kind: nameOfClock(row) }],
  );
  if (bars.length > 0)
    charts.push(
      chart(
        'Kept, by severity',
        barChart('Share of clocks that were kept, by severity', bars, {
          label: '% kept',
          most: 100,
          unit: '%',
        }),
        clockTable(severities, 'Severity'),
      ),
    );
  charts.push(backlogChart(figures), turnsChart(figures));
  return markup`<section aria-labelledby="charts"><h2 id="charts">How it went</h2>
<div class="charts">${charts}</div></section>
`;
}

function backlogChart({ backlog }: Figures): Markup {
  const lines = [
    ['open', 'open'],
    ['unowned', 'unowned'],
    ['pending', 'pending'],
    ['on_hold', 'on hold'],
  ] as const;
  const points = lines.flatMap(([key, line]) =>
    backlog.some((one) => one[key] > 0)
      ? backlog.map((one) => ({ at: one.from, value: one[key], line }))
      : [],
  );
  const table = figureTable(
    'Backlog',
    ['From', 'Opened', 'Closed', 'Reopened', 'Open', 'Unowned', 'Pending', 'On hold'],
    backlog.map((one) => [
      one.from,
      one.opened,
      one.closed,
      one.reopened,
      one.open,
      one.unowned,
      one.pending,
      one.on_hold,
    ]),
    1,
  );
  const drawing =
    points.length > 0
      ? lineChart('Tickets that were open, over time', points, { label: 'tickets at the end' })
      : markup`<p>Nothing was open.</p>`;
  return chart('Backlog', drawing, table);
}

function turnsChart({ turns }: Figures): Markup {
  const bars = turns.map(({ turn, share }) => ({
    name: TURN_NAMES[turn],
    value: (share ?? 0) * 100,
    kind: '',
  }));
  const table = figureTable(
    'Whose turn it was',
    ['Turn', 'Time', 'Share', 'Tickets'],
    turns.map((one) => [
      TURN_NAMES[one.turn],
      wall(one.seconds),
      percent(one.share),
      figure(one.tickets, 'tickets', { turn: TURN_NAMES[one.turn] }),
    ]),
    1,
  );
  return chart(
    'Whose turn it was',
    barChart('Share of the time in which tickets were open, by whose turn it was', bars, {
      label: '% of open time',
      most: 100,
      unit: '%',
    }),
    table,
  );
}

/** A chart, and the figures that it was drawn from. */
function chart(title: string, drawing: Markup, table: Markup): Markup {
  return markup`<figure><figcaption>${title}</figcaption>
${drawing}
<details><summary>The figures</summary>${table}</details></figure>
`;
}
