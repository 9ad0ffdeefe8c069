import { type Markup, markup, type MarkupPart } from '../page/markup.ts';
import type { TicketRef } from '../report/causes.ts';
import { cellText, type NamedTicket, NONE, type RowTable, wordsIn } from './row-table.ts';

/** Which rows a figure counts: column → word. */
export type Filter = Readonly<Record<string, string | null>>;

/** A figure that leads to its rows. Where no script runs it leads to the table. */
export function figure(text: string | number, table: 'clocks' | 'tickets', filter: Filter): Markup {
  if (text === 0 || text === NONE) return markup`${text}`;
  const query = new URLSearchParams(
    Object.entries(filter).map(([key, word]): [string, string] => [key, word ?? NONE]),
  );
  return markup`<a href="#${table}" data-filter="${query.toString()}">${text}</a>`;
}

/** A table of figures. @param words how many columns hold words; the others hold numbers */
export function figureTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly MarkupPart[])[],
  words: number,
): Markup {
  const cells = (row: readonly MarkupPart[]): Markup[] =>
    row.map((cell, index) => (index < words ? markup`<td>${cell}</td>` : markup`<td class="n">${cell}</td>`));
  const heads = head.map((name, index) =>
    index < words ? markup`<th scope="col">${name}</th>` : markup`<th scope="col" class="n">${name}</th>`,
  );
  return markup`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>
${rows.map((row) => markup`<tr>${cells(row)}</tr>`)}</tbody></table></div>
`;
}

/** A link to a ticket, where its address is one. */
export function ticketLink({ url, number, repository }: TicketRef, isOneDesk: boolean): Markup {
  const name = `${isOneDesk ? '' : repository}#${String(number)}`;
  return /^https?:\/\//.test(url) ? markup`<a href="${url}">${name}</a>` : markup`${name}`;
}

/** The most tickets of a list. */
const MOST_LISTED = 10;

/** Some tickets, and how many more there are. */
export function ticketList(tickets: readonly TicketRef[], isOneDesk: boolean): Markup {
  const left = tickets.length - MOST_LISTED;
  return markup`${tickets.slice(0, MOST_LISTED).map((one, index) => markup`${index === 0 ? '' : ', '}${ticketLink(one, isOneDesk)}`)}${left > 0 ? ` and ${String(left)} more` : ''}`;
}

/** The most rows that stand in the page for who runs no script. */
const MOST_ROWS = 100;

/** A table that readers sort and filter: its first rows stand there already. */
export function rowTable(table: RowTable, tickets: readonly NamedTicket[], title: string): Markup {
  const { name, columns, rows } = table;
  const shown = columns.filter(({ isHidden }) => isHidden !== true);
  const isOneDesk = new Set(tickets.map(({ repository }) => repository)).size <= 1;
  const choices = columns.flatMap((column) => {
    if (column.kind !== 'words' || column.key === 'target') return [];
    const id = `${name}-by-${column.key}`;
    const options = wordsIn(column.cells).map((word) => markup`<option value="${word}">${word}</option>`);
    return [
      markup`<div><label for="${id}">${column.heading}</label><select id="${id}" name="${column.key}"><option value="">all</option>${options}</select></div>
`,
    ];
  });
  const some = Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, row) => {
    const cells = shown.map((column) => {
      if (column.kind !== 'ticket') {
        const text = cellText(column, row);
        if (column.kind === 'words') {
          const look =
            column.key === 'month'
              ? 'm'
              : column.key === 'outcome' && text.startsWith('missed')
                ? 'missed'
                : null;
          return look === null ? markup`<td>${text}</td>` : markup`<td class="${look}">${text}</td>`;
        }
        return markup`<td class="${column.kind === 'moment' ? 'm' : 'n'}">${text}</td>`;
      }
      const ticket = tickets[column.cells[row] ?? 0];
      return ticket === undefined
        ? markup`<td></td>`
        : markup`<td class="t">${ticketLink(ticket, isOneDesk)} ${ticket.title}</td>`;
    });
    return markup`<tr>${cells}</tr>`;
  });
  const count =
    rows > MOST_ROWS
      ? `The newest ${String(MOST_ROWS)} of ${String(rows)} ${name}: to see the others, and to sort and filter them, let this page run its script, or see --format csv.`
      : `All ${String(rows)} ${name}.`;
  const heads = shown.map(({ heading, kind }) =>
    kind === 'span'
      ? markup`<th scope="col" class="n">${heading}</th>`
      : markup`<th scope="col">${heading}</th>`,
  );
  return markup`<section id="${name}" tabindex="-1" aria-labelledby="${name}-title"><h2 id="${name}-title">${title}</h2>
<form id="${name}-filter" hidden aria-label="Filter ${name}">${choices}<button type="submit">Show all</button></form>
<p class="soft" id="${name}-count" role="status">${count}</p>
<div class="scroll" role="group" aria-label="${title}" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody id="${name}-rows">
${some}</tbody></table></div>
<button type="button" class="more" id="${name}-more" hidden>Show more</button></section>
`;
}
