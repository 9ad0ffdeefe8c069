import { parseInstant, formatDay, type Locale } from '../../calendar/moment.ts';
import { plain } from '../../documents/escape.ts';
import type { StatementWords } from '../../documents/statement-words.ts';
import type { Shares, Statement, StatementLine } from '../../time-spent/statement.ts';

const SHARES = [
  'included',
  'over',
  'outside',
  'project',
  'free',
] as const satisfies readonly (keyof Shares)[];

/** A statement in Markdown. */
export function statementMarkdown(statement: Statement, words: StatementWords, locale: Locale): string {
  const { customer, month, zone, lines, shares, entitlement, remaining, charges } = statement;
  const day = (text: string): string => {
    const at = parseInstant(text, zone);
    return at === null ? text : formatDay(at, zone, locale);
  };
  const time = words.time;
  const sums: (readonly [string, number])[] = [
    [words.total, statement.total],
    ...SHARES.map((share) => [words.shares[share], shares[share]] as const),
    ...(shares.over !== 0 || shares.outside !== 0
      ? ([
          [words.agreed, statement.agreed],
          [words.open, statement.open],
        ] as const)
      : []),
  ];
  const included = entitlement === null ? null : entitlement.minutes;
  const head = [
    `# ${plain(words.title(customer, month))}`,
    '',
    words.zone(zone),
    ...(entitlement === null
      ? []
      : [
          '',
          `${words.entitled(included === null ? null : time(included))}${remaining === null ? '' : `. ${words.remaining}: ${time(remaining)}`}.`,
        ]),
    '',
    '| | |',
    '| :-- | --: |',
    ...sums.map(([name, minutes]) => `| ${name} | ${time(minutes)} |`),
  ];
  if (lines.length === 0) head.push('', words.nothing);
  const agreed = charges.map(({ ticket, charge }) => {
    const yes = charge.agreed;
    const whom = yes === null ? '' : `, ${words.agreedBy(yes.by, dayIn(yes.at, zone, locale))}`;
    return `- ${linkTo(ticket)}: ${cell(charge.terms)}${whom}`;
  });
  if (agreed.length > 0) head.push('', `## ${words.charges}`, '', ...agreed);
  if (lines.length === 0) return `${head.join('\n')}\n`;
  const { columns } = words;
  const rows = lines.map((line) =>
    [
      day(line.entry.day),
      linkTo(line.ticket),
      line.entry.by,
      cell(line.entry.note),
      time(line.entry.minutes),
      counted(line, words),
    ].join(' | '),
  );
  const byTicket = [...Map.groupBy(lines, ({ ticket }) => ticket.number).values()].map((some) => {
    const [first] = some;
    const minutes = some.reduce((sum, { entry }) => sum + entry.minutes, 0);
    return first === undefined
      ? ''
      : `- ${linkTo(first.ticket)} ${cell(first.ticket.title)}: ${time(minutes)}`;
  });
  return `${[
    ...head,
    '',
    `## ${words.lines}`,
    '',
    `| ${columns.day} | ${columns.ticket} | ${columns.who} | ${columns.note} | ${columns.time} | ${columns.counted} |`,
    '| :-- | :-- | :-- | :-- | --: | :-- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    `## ${words.tickets}`,
    '',
    ...byTicket,
  ].join('\n')}\n`;
}

function dayIn(at: Parameters<typeof formatDay>[0], zone: string, locale: Locale): string {
  return formatDay(at, zone, locale);
}

/** Where a time went; of one that went to two places both, each with its part. */
function counted({ shares, agreed }: StatementLine, words: StatementWords): string {
  const parts = SHARES.filter((share) => shares[share] !== 0);
  return parts
    .map((share) => {
      const name = words.shares[share].toLowerCase();
      const isCharged = share === 'over' || share === 'outside';
      const said = isCharged ? `${name} (${agreed ? words.agreedShort : words.openShort})` : name;
      return parts.length > 1 ? `${said}: ${words.time(shares[share])}` : said;
    })
    .join(', ');
}

function linkTo({ number, url }: Statement['lines'][number]['ticket']): string {
  return `[#${String(number)}](${url})`;
}

/** Somebody's words in a cell of a table. */
function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}

/** A statement as a table for other programs: one line an entry, minutes as numbers. */
export function statementCsv({ lines }: Statement): string {
  const head = ['date', 'ticket', 'title', 'url', 'who', 'note', 'minutes', ...SHARES, 'agreed'];
  const rows = lines.map(({ entry, ticket, shares, agreed }) => [
    entry.day,
    String(ticket.number),
    field(ticket.title),
    field(ticket.url),
    field(entry.by),
    field(entry.note),
    String(entry.minutes),
    ...SHARES.map((share) => String(shares[share])),
    shares.over !== 0 || shares.outside !== 0 ? String(agreed) : '',
  ]);
  return `${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** Text that no program takes for a formula. */
function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
