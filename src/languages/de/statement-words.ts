import type { StatementWords } from '../../documents/statement-words.ts';
import { statementWords as english } from '../en/statement-words.ts';

export const statementWords: StatementWords = {
  title: (customer, month) => `${customer}: Leistungsnachweis ${month}`,
  zone: (zone) => `Die Tage gelten für ${zone}.`,
  // Hours and minutes are written alike.
  time: english.time,
  shares: {
    included: 'Enthalten',
    over: 'Über dem Kontingent',
    outside: 'Nicht im Vertrag',
    project: 'Projektarbeit',
    free: 'Kostenlos',
  },
  total: 'Insgesamt geleistet',
  entitled: (time) =>
    time === null ? 'Laut Vertrag enthalten: unbegrenzt' : `Laut Vertrag enthalten: ${time}`,
  remaining: 'Davon übrig',
  agreed: 'Darüber hinaus, vereinbart',
  open: 'Darüber hinaus, nicht vereinbart und nicht berechnet',
  charges: 'Vereinbarte Kosten',
  agreedBy: (login, day) => `vereinbart mit ${login} am ${day}`,
  lines: 'Leistungen',
  columns: {
    day: 'Datum',
    ticket: 'Ticket',
    who: 'Wer',
    note: 'Notiz',
    time: 'Zeit',
    counted: 'Gezählt als',
  },
  agreedShort: 'vereinbart',
  openShort: 'nicht vereinbart',
  tickets: 'Tickets',
  nothing: 'Es wurde keine Zeit erfasst.',
};
