import type { StatementWords } from '../../documents/statement-words.ts';

export const statementWords: StatementWords = {
  title: (customer, month) => `${customer}: statement for ${month}`,
  zone: (zone) => `Days are counted in ${zone}.`,
  time: (minutes) => timeText(minutes),
  shares: {
    included: 'Included',
    over: 'Over the hours',
    outside: 'Outside the contract',
    project: 'Project work',
    free: 'Free of charge',
  },
  total: 'Worked in all',
  entitled: (time) => (time === null ? 'Included by contract: unlimited' : `Included by contract: ${time}`),
  remaining: 'Left of it',
  agreed: 'Over or outside, agreed',
  open: 'Over or outside, not agreed and not charged',
  charges: 'Charges that were agreed',
  agreedBy: (login, day) => `agreed by ${login} on ${day}`,
  lines: 'What was done',
  columns: { day: 'Date', ticket: 'Ticket', who: 'Who', note: 'Note', time: 'Time', counted: 'Counted as' },
  agreedShort: 'agreed',
  openShort: 'not agreed',
  tickets: 'Tickets',
  nothing: 'No time was recorded.',
};

/** `1 h 30 min`, `-30 min` */
function timeText(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60];
  const parts = [
    ...(hours > 0 ? [`${String(hours)} h`] : []),
    ...(rest > 0 || hours === 0 ? [`${String(rest)} min`] : []),
  ];
  return `${minutes < 0 ? '-' : ''}${parts.join(' ')}`;
}
