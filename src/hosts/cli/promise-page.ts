import { plain } from '../../documents/escape.ts';
import { hoursText } from '../../documents/desk-hours.ts';
import type { PromiseWords } from '../../documents/promise-words.ts';
import { targetWords } from '../../documents/target-words.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import type { Instant } from '../../calendar/instant.ts';
import { CLOCK_PAUSES } from '../../policy/pause-reason.ts';
import type { PromisedClock } from '../../policy/promised-clock.ts';
import type { SlaRule } from '../../policy/sections/sla.ts';
import type { Selector } from '../../policy/selector.ts';
import { deskHours } from '../../rules/plain-week.ts';
import type { PromiseTable, SpecialPromise } from './promise-tables.ts';

const CLOCKS: readonly PromisedClock[] = ['first_response', 'next_response', 'update', 'resolution'];

export interface Promises {
  /** Null: everybody's. */
  readonly customer: string | null;
  readonly tables: readonly PromiseTable[];
  readonly special: readonly SpecialPromise[];
  /** Hours are told as they are from then on. */
  readonly at: Instant;
}

/** What customers are promised, as a page in Markdown that they can read. */
export function promisePage({ customer, tables, special, at }: Promises, words: PromiseWords): string {
  const title = `# ${customer === null ? words.title : words.titleFor(plain(customer))}`;
  const rules = [
    ...tables.flatMap(({ rows }) => rows.flatMap(({ rule }) => rule ?? [])),
    ...special.map(({ rule }) => rule),
  ].filter(({ targets }) => Object.keys(targets).length > 0);
  if (rules.length === 0) return `${title}\n\n${words.nothing}\n`;
  const hours = (calendar: Calendar): string =>
    hoursText(deskHours(calendar, at), words.phrases) || words.around;
  const parts = tables.map((table) => [
    ...(tables.length > 1 ? [`## ${audience(table, words)}`, ''] : []),
    ...rowsOf(table, words, hours),
  ]);
  if (special.length > 0) {
    const rows = special.map((one) => ({ first: [nameOf(one, words)], rule: one.rule }));
    parts.push([`## ${words.special}`, '', ...tableText([''], rows, words, hours)]);
  }
  parts.push([`## ${words.definitions}`, '', ...definitions(rules, words)]);
  return `${[title, ...parts.map((lines) => lines.join('\n'))].join('\n\n')}\n`;
}

function audience({ tiers }: PromiseTable, words: PromiseWords): string {
  const named = tiers.filter((tier) => tier !== null).map((tier) => plain(tier));
  return tiers.includes(null) ? words.others : words.audience(named);
}

function rowsOf(
  { rows }: PromiseTable,
  words: PromiseWords,
  hours: (calendar: Calendar) => string,
): string[] {
  if (rows.every(({ rule }) => rule === null || Object.keys(rule.targets).length === 0))
    return [words.nothing];
  if (rows.length === 1 && rows[0]?.severity === null)
    return tableText([], [{ first: [], rule: rows[0].rule }], words, hours);
  const isTold = rows.some(({ means }) => means !== '');
  const cells = rows.map(({ severity, means, rule }) => ({
    first: [severity === null ? words.unset : `**${plain(severity)}**`, ...(isTold ? [plain(means)] : [])],
    rule,
  }));
  return tableText([words.severity, ...(isTold ? [words.means] : [])], cells, words, hours);
}

interface Row {
  readonly first: readonly string[];
  readonly rule: SlaRule | null;
}

/** Columns in which nothing is promised are left out; what counts by two calendars says in each cell which. */
function tableText(
  heads: readonly string[],
  rows: readonly Row[],
  words: PromiseWords,
  hours: (calendar: Calendar) => string,
): string[] {
  const clocks = CLOCKS.filter((clock) => rows.some(({ rule }) => rule?.targets[clock] !== undefined));
  const lines = rows.map(({ first, rule }) => {
    const calendars = [...new Set(clocks.flatMap((clock) => rule?.targets[clock]?.calendar ?? []))];
    const cells = clocks.map((clock) => {
      const target = rule?.targets[clock];
      if (target === undefined) return '–';
      const time = targetWords(target.text, target.within, target.calendar.name, words.phrases);
      const said = clock === 'update' ? words.every(time) : words.within(time);
      return calendars.length > 1 ? `${said} (${hours(target.calendar)})` : said;
    });
    const counted = calendars.length === 1 && calendars[0] !== undefined ? hours(calendars[0]) : '';
    return [...first, ...cells, counted];
  });
  const isCounted = lines.some((cells) => cells.at(-1) !== '');
  const all = [[...heads, ...clocks.map((clock) => words.clocks[clock]), words.hours], ...lines];
  const shown = all.map((cells) => (isCounted ? cells : cells.slice(0, -1)));
  const [head = [], ...body] = shown.map((cells) => `| ${cells.join(' | ')} |`);
  return [String(head), `|${' :-- |'.repeat(shown[0]?.length ?? 0)}`, ...body];
}

/** Which tickets a rule is for, where a reader has a word for it; else its name. */
function nameOf({ rule: { name, when }, severities, tiers }: SpecialPromise, words: PromiseWords): string {
  const listed = (names: readonly string[]): string =>
    new Intl.ListFormat(words.phrases.locale, { type: 'disjunction' }).format(names.map((one) => plain(one)));
  const said: Partial<Record<keyof Selector, () => string>> = {
    form: () => words.forForm(listed(when.form ?? [])),
    label: () => words.forLabel(listed(when.label ?? [])),
    type: () => words.forType(listed(when.type ?? [])),
    ...(when.incident === true && { incident: () => words.forIncidents }),
  };
  const [key, ...more] = (Object.keys(when) as (keyof Selector)[]).filter(
    (one) => one !== 'severity' && one !== 'unset' && one !== 'tier',
  );
  const text = more.length === 0 && key !== undefined ? said[key] : undefined;
  const noun = text === undefined ? words.forRule(plain(name)) : text();
  const limits = [severities, tiers].flatMap((names) => (names === null ? [] : listed(names)));
  return limits.length === 0 ? noun : `${noun} (${limits.join('; ')})`;
}

function definitions(rules: readonly SlaRule[], words: PromiseWords): string[] {
  const clocks = CLOCKS.filter((clock) => rules.some(({ targets }) => targets[clock] !== undefined));
  const targets = rules.flatMap((rule) => clocks.flatMap((clock) => rule.targets[clock] ?? []));
  const solved = rules.filter((rule) => rule.targets.resolution !== undefined);
  const stands = CLOCK_PAUSES.filter((reason) =>
    solved.some(({ pauses }) => pauses.resolution.includes(reason)),
  );
  return [
    ...clocks.map((clock) => words.defined[clock]),
    ...(targets.some(({ calendar }) => !calendar.always) ? [words.closedDays] : []),
    ...stands.map((reason) => words.stands[reason]),
  ].map((line) => `- ${line}`);
}
