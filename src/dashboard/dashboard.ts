import { Markup, markup } from '../page/markup.ts';
import type { AttainmentData } from '../report/attainment.ts';
import {
  DIMENSION_NAMES,
  moment,
  nameOfClock,
  openTime,
  percent,
  wall,
  wallTime,
} from '../report/figure-words.ts';
import type { CausesData, Figures, ReportedDesk, ShareData } from '../report/figures.ts';
import { chartSection } from './chart-section.ts';
import { clockTable } from './clock-table.ts';
import { DASHBOARD_LOOK } from './dashboard-look.ts';
import { figure, figureTable, rowTable, ticketLink, ticketList } from './dashboard-parts.ts';
import { packedRows } from './packed-rows.ts';
import { CLOSE_WORDS, HAPPENED, NO_CAUSE, type ReportRows, reportRows } from './report-rows.ts';
import { nameOf, NONE } from './row-table.ts';

export interface DashboardOptions {
  /** Whether customers are named. */
  readonly customers: boolean;
}

/** The most rows of the table of breaches: the table of clocks has them all. */
const MOST_BREACHES = 50;
/** The most values of a breakdown. */
const MOST_VALUES = 40;

/** The figures of a report as one page that needs nothing else: what is filtered and sorted stands in it. */
export function dashboard(
  figures: Figures,
  desks: readonly ReportedDesk[],
  { customers }: DashboardOptions,
): string {
  const rows = reportRows(figures, desks, customers);
  return new Dashboard(figures, rows, customers).text;
}

class Dashboard {
  readonly #figures: Figures;
  readonly #rows: ReportRows;
  readonly #customers: boolean;
  readonly #isOneDesk: boolean;

  constructor(figures: Figures, rows: ReportRows, customers: boolean) {
    this.#figures = figures;
    this.#rows = rows;
    this.#customers = customers;
    this.#isOneDesk = figures.desks.length === 1;
  }

  get text(): string {
    const title = `Report on ${this.#figures.desks.map(({ repository }) => repository).join(', ')}`;
    const { tickets, tables } = this.#rows;
    return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${DASHBOARD_LOOK.rule}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Markup(DASHBOARD_LOOK.style)}</style>
</head>
<body>
<div class="page">
<a class="skip" href="#content">To the figures</a>
<header><h1>${title}</h1>
${this.#head()}
<nav aria-label="Parts"><ul>${PARTS.map(([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main id="content">
${this.#cards()}${chartSection(this.#figures)}${this.#breaches()}${this.#breakdowns()}${this.#work()}${this.#causes()}${rowTable(tables[1], tickets, 'Clocks, one by one')}${rowTable(tables[0], tickets, 'Tickets')}${this.#definitions()}</main>
<footer><p class="soft">Made by <code>steward report --format html</code>.${this.#rows.left > 0 ? ` ${String(this.#rows.left)} rows found no room in the tables here; csv and json have them.` : ''}</p></footer>
</div>
<script type="application/json" id="rows">${new Markup(packedRows(tickets, tables))}</script>
<script>${new Markup(DASHBOARD_LOOK.script)}</script>
</body>
</html>
`.text;
  }

  #head(): Markup {
    const { desks } = this.#figures;
    const lines = desks.map(({ repository, from, to, as_of: asOf, time_zone: zone, policies }) => {
      const held = policies.map(({ commit, from: since }) => {
        const name = commit === null ? 'the policy' : commit.slice(0, 7);
        return `${name}${since === null ? '' : ` (since ${moment(since)})`}`;
      });
      const by = held.length === 0 ? '' : ` Judged by the policy that held: ${held.join(', then ')}.`;
      return markup`<p class="soft">${this.#isOneDesk ? '' : `${repository}: `}${moment(from)} up to ${moment(to)}, not included, ${zone}. As of ${moment(asOf)}.${by}</p>
`;
    });
    const faults = desks.flatMap((desk) => desk.faults);
    const incomplete = markup`<div class="fault" role="alert"><strong>Not complete.</strong> ${faults.join(' ')}</div>
`;
    return markup`${lines}${faults.length === 0 ? '' : incomplete}${this.#customers ? '' : markup`<p class="soft">Customers are counted here, not named.</p>`}`;
  }

  get #all(): readonly AttainmentData[] {
    return this.#figures.attainment.filter(({ by }) => by === 'all');
  }

  #cards(): Markup {
    const { tickets, reopened, one_touch: once } = this.#figures;
    const clocks = this.#all
      .filter(({ set }) => set === 'promise')
      .map((row) => {
        const clock = nameOfClock(row);
        const missed = figure(`${String(row.missed)} missed`, 'clocks', { clock, outcome: 'missed' });
        const decided = `${String(row.met)} of ${String(row.met + row.missed)} kept`;
        return markup`<li><span>${clock}</span><strong>${percent(row.attainment)}</strong><span class="soft">${decided}, ${missed}${row.running > 0 ? markup`, ${figure(`${String(row.running)} running`, 'clocks', { clock, outcome: 'running' })}` : ''}</span><span class="soft">median ${openTime(row.median)}, p90 ${openTime(row.p90)}</span></li>
`;
      });
    const share = (data: ShareData, what: string, word: string, of: string): Markup =>
      markup`<li><span>${what}</span><strong>${percent(data.share)}</strong><span class="soft">${figure(data.count, 'tickets', { happened: word })} of ${data.of} ${of}</span></li>
`;
    const closed = Object.values(tickets.closed).reduce((sum, one) => sum + one, 0);
    return markup`<ul class="cards">
${clocks}<li><span>Tickets opened</span><strong>${figure(tickets.opened, 'tickets', { happened: HAPPENED.opened })}</strong><span class="soft">${closed} closes</span></li>
<li><span>Open at the end</span><strong>${figure(tickets.open_at_end, 'tickets', { happened: HAPPENED.open })}</strong><span class="soft">${figure(`${String(this.#figures.unowned.now.length)} without an owner`, 'tickets', { happened: HAPPENED.unowned })}</span></li>
${share(reopened, 'Reopened', HAPPENED.reopened, 'closes as completed')}${share(once, 'Solved with one answer', HAPPENED.once, 'solved')}</ul>
`;
  }

  #breaches(): Markup {
    const { breaches } = this.#figures;
    const rows = breaches
      .slice(0, MOST_BREACHES)
      .map((one) => [
        ticketLink(one, this.#isOneDesk),
        nameOfClock(one),
        one.severity === null ? NONE : nameOf(one.severity),
        nameOf(one.target),
        one.decided_at === null ? NONE : moment(one.decided_at),
        one.ended_at === null ? 'still runs' : moment(one.ended_at),
        wall(one.overdue_seconds ?? 0),
      ]);
    const more = markup`<p class="soft">The ${MOST_BREACHES} longest overdue of ${figure(breaches.length, 'clocks', { outcome: 'missed' })}.</p>
`;
    return markup`<section aria-labelledby="breaches"><h2 id="breaches">Breaches</h2>
${breaches.length > MOST_BREACHES ? more : ''}${breaches.length === 0 ? markup`<p>None.</p>` : figureTable('Breaches', ['Ticket', 'Clock', 'Severity', 'Target', 'Broken', 'Stopped', 'Overdue by'], rows, 6)}</section>
`;
  }

  #breakdowns(): Markup {
    const parts = DIMENSION_NAMES.flatMap(([by, name]) => {
      if (by === 'customer' && !this.#customers) return [];
      // They stand beside their charts.
      if (by === 'month' || by === 'severity') return [];
      const rows = this.#figures.attainment.filter((row) => row.by === by);
      if (rows.length === 0) return [];
      const left = rows.length - MOST_VALUES;
      return [
        markup`<details><summary>By ${name.toLowerCase()}</summary>${clockTable(rows.slice(0, MOST_VALUES), name)}${left > 0 ? markup`<p class="soft">${left} more rows are left out here; json has them.</p>` : ''}</details>
`,
      ];
    });
    return markup`<section aria-labelledby="kept"><h2 id="kept">Every clock</h2>
${this.#all.length === 0 ? markup`<p>No clock counted in this time.</p>` : clockTable(this.#all, null)}${parts}</section>
`;
  }

  #work(): Markup {
    const { tickets, reopened, early_pauses: early, unowned, hand_overs: handed } = this.#figures;
    const opened = tickets.opened_by_severity.map(({ severity, tickets: count }) => [
      severity === null ? NONE : nameOf(severity),
      figure(count, 'tickets', {
        happened: HAPPENED.opened,
        severity: severity === null ? null : nameOf(severity),
      }),
      percent(count / tickets.opened),
    ]);
    const closes = (['completed', 'no_answer', 'not_planned', 'duplicate'] as const).map((kind) => [
      CLOSE_WORDS[kind],
      figure(tickets.closed[kind], 'tickets', { happened: CLOSE_WORDS[kind] }),
    ]);
    const others = [
      [
        'Reopened, of closes as completed',
        figure(reopened.count, 'tickets', { happened: HAPPENED.reopened }),
        reopened.of,
      ],
      [
        'Waits although the customer had spoken, of waits for the customer',
        figure(early.count, 'tickets', { happened: HAPPENED.early }),
        early.of,
      ],
      [
        'By people, of all hand-overs',
        figure(handed.by_people, 'tickets', { happened: HAPPENED.handedOver }),
        handed.by_people + handed.by_policy,
      ],
      [
        'Taken back, of hand-overs by people',
        figure(handed.taken_back, 'tickets', { happened: HAPPENED.handedOver }),
        handed.by_people,
      ],
    ];
    const spells = `How long tickets had no owner: median ${wallTime(unowned.median)}, p90 ${wallTime(unowned.p90)}, p95 ${wallTime(unowned.p95)}.`;
    const now = unowned.now
      .slice(0, 20)
      .map((one) => [ticketLink(one, this.#isOneDesk), moment(one.since), wall(one.seconds)]);
    return markup`<section aria-labelledby="work"><h2 id="work">Work</h2>
<div class="charts"><div><h3>Opened, by severity</h3>${figureTable('Opened, by severity', ['Severity', 'Tickets', 'Share'], opened, 1)}</div>
<div><h3>Closed</h3>${figureTable('Closed', ['How', 'Closes'], closes, 1)}</div>
<div><h3>Signals</h3>${figureTable('Signals', ['What', 'Count', 'Of'], others, 1)}</div>
<div><h3>Owners</h3><p>${spells}</p>${now.length === 0 ? markup`<p>At the end every open ticket had one.</p>` : markup`<p>At the end ${figure(unowned.now.length, 'tickets', { happened: HAPPENED.unowned })} had none${unowned.now.length > 20 ? '; the 20 oldest' : ''}:</p>${figureTable('Without an owner', ['Ticket', 'Since', 'For'], now, 2)}`}</div></div></section>
`;
  }

  #causes(): Markup {
    const { causes, escalations, unresolved, self_service: instructions } = this.#figures;
    const classes = (title: string, data: CausesData, happened: string | null): Markup | string => {
      if (data.tickets === 0) return '';
      const rows = data.by_class.map((one) => {
        const cause = one.class === null ? null : nameOf(one.class);
        return [
          one.class === null ? NO_CAUSE : nameOf(one.class),
          ticketList(one.class === null ? [] : one.tickets, this.#isOneDesk),
          happened === null ? one.tickets.length : figure(one.tickets.length, 'tickets', { happened, cause }),
          one.customers,
        ];
      });
      return markup`<h3>${title}</h3>${figureTable(title, ['Class', 'Tickets', 'Count', 'Customers'], rows, 2)}`;
    };
    const recurring = causes.recurring.map((one) => [
      `${nameOf(one.class)} (${nameOf(one.component)})`,
      ticketList(one.tickets, this.#isOneDesk),
      one.tickets.length,
      one.customers,
    ]);
    const kept = instructions.map((one) => [
      nameOf(one.name),
      ticketList(one.came_back, this.#isOneDesk),
      one.answered,
      one.kept,
      one.came_back.length,
    ]);
    return markup`<section aria-labelledby="causes"><h2 id="causes">Causes</h2>
${causes.tickets === 0 ? markup`<p>No ticket was closed.</p>` : ''}${classes('Closed tickets by what had a part in them', causes, null)}${recurring.length === 0 ? '' : markup`<h3>What came again</h3>${figureTable('What came again', ['Cause', 'Tickets', 'Count', 'Customers'], recurring, 2)}`}${classes('Closed without a solution', unresolved, HAPPENED.unresolved)}${classes('Escalated tickets', escalations, HAPPENED.escalated)}${kept.length === 0 ? '' : markup`<h3>Self-service</h3>${figureTable('Self-service', ['Instructions', 'Came back', 'Answered', 'Kept', 'Came back'], kept, 2)}`}</section>
`;
  }

  #definitions(): Markup {
    const entries = Object.entries(this.#figures.definitions).map(
      ([name, text]) => markup`<dt id="def-${name}">${name.replaceAll('_', ' ')}</dt><dd>${text}</dd>
`,
    );
    return markup`<section aria-labelledby="definitions"><h2 id="definitions">What these figures mean</h2>
<dl>${entries}</dl></section>
`;
  }
}

const PARTS = [
  ['charts', 'How it went'],
  ['breaches', 'Breaches'],
  ['kept', 'Every clock'],
  ['work', 'Work'],
  ['causes', 'Causes'],
  ['clocks', 'Clocks, one by one'],
  ['tickets', 'Tickets'],
  ['definitions', 'What these figures mean'],
] as const;
