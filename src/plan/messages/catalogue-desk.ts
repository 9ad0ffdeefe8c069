import type { Described, DocumentEntry } from './described.ts';
import { TIMEZONE } from './described.ts';
import type { TicketView } from './views-desk.ts';

const TICKET: Described<TicketView> = {
  number: 'Its number.',
  title: 'Its title.',
  severity: 'The severity; empty while not set.',
  owners: 'Logins of its owners.',
  mark: 'A coloured mark for the state.',
  state: 'How it stands: “overdue”, “at risk”.',
  clock: 'What is due next or overdue; may be empty.',
  at: 'Since when, or by when; empty while the clock stands.',
};

type DeskDocument = 'desk' | 'digest' | 'triage' | 'triage-end' | 'handover';

/** The documents in which the desk speaks of itself, not of one ticket. */
export const DESK_CATALOGUE: { readonly [Name in DeskDocument]: DocumentEntry<Name> } = {
  desk: {
    about: 'The text of the desk’s own issue: whether the desk is at work, and how it stands.',
    variables: {
      ran: 'When the desk last ran.',
      healthy: 'Whether everything went as it should.',
      evaluated: 'How many issues it judged.',
      total: 'How many there were to judge.',
      faults: 'What went wrong.',
      errors: 'How many errors the newest policy has; 0 where it is in force.',
      every: 'How often the text is renewed at most.',
      open: 'How many tickets are open.',
      overdue: 'How many of them are late.',
      risky: 'How many are about to be.',
      unowned: 'How many nobody took in time.',
      waiting: 'How many wait for somebody.',
      tickets: { about: 'The most pressing tickets.', each: TICKET },
      more: 'How many more there are.',
      timezone: TIMEZONE,
    },
  },
  digest: {
    about: 'One comment on the desk’s issue in place of a notice on each of many tickets.',
    variables: {
      to: 'Whom to tell; `mention` calls them.',
      count: 'How many tickets there are.',
      groups: {
        about: 'The tickets by whom they are for.',
        each: {
          who: 'The login, or the name of the group; empty where there is nobody.',
          group: 'Whether it is a group, told because nobody is assigned.',
          count: 'How many tickets there are for them.',
          tickets: {
            about: 'The tickets, earliest deadline first.',
            each: {
              number: 'The number.',
              title: 'The title.',
              severity: 'The severity; empty while not set.',
              what: 'What is overdue.',
              since: 'Since when.',
            },
          },
          more: 'How many more there are than are listed.',
        },
      },
      timezone: TIMEZONE,
    },
  },
  triage: {
    about:
      'The agenda of a triage meeting, an issue. A task is ticked in a line that begins `- [ ] #12` and ends `→ @login`.',
    variables: {
      to: 'Who is called to it; `mention` calls them.',
      since: 'When the meeting before it was.',
      unowned: {
        about: 'Tickets without an owner.',
        each: {
          number: 'The number.',
          title: 'The title.',
          severity: 'The severity; empty while not set.',
          age: 'For how long it has been open.',
          suggestion: 'Who is suggested: one, or none where everybody is away.',
          carried: 'The issue of the meeting that left it over; 0 where none did.',
        },
      },
      more: 'How many more have no owner.',
      breached: { about: 'What became overdue since the last meeting.', each: TICKET },
      risky: { about: 'What is at risk.', each: TICKET },
      stuck: {
        about: 'What has waited for long.',
        each: {
          number: 'The number.',
          title: 'The title.',
          reason: '“pending” or “on_hold”.',
          since: 'Since when.',
        },
      },
      escalated: {
        about: 'What was escalated since the last meeting.',
        each: { number: 'The number.', title: 'The title.', at: 'When.' },
      },
      load: {
        about: 'The staff, who has most in front.',
        each: { login: 'The login.', count: 'How many open tickets they own.' },
      },
      timezone: TIMEZONE,
    },
  },
  'triage-end': {
    about: 'The last comment on a triage meeting.',
    variables: {
      kept: 'Number of the issue in which the meeting goes on, where it was opened twice; 0: there is none.',
      owned: 'Whether every ticket had an owner when the meeting began.',
      left: 'Numbers of the tickets that nobody took.',
    },
  },
  handover: {
    about: 'A comment on the desk’s issue to whoever comes on duty.',
    variables: {
      group: 'The group whose turn it is.',
      to: 'Who comes on duty; `mention` calls them. None: everybody is away.',
      before: 'Who goes off duty.',
      until: 'When the next one comes; empty where that is not known.',
      open: 'How many tickets are open.',
      due: { about: 'What is overdue or due, the most pressing first.', each: TICKET },
      more: 'How many more there are than are listed.',
      waiting: {
        about: 'What waits.',
        each: {
          number: 'The number.',
          title: 'The title.',
          reason: '“pending” or “on_hold”.',
          since: 'Since when.',
          until: 'Until when; empty where that is not known.',
        },
      },
      timezone: TIMEZONE,
    },
  },
};
