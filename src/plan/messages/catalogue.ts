import { DESK_CATALOGUE } from './catalogue-desk.ts';
import type { Described, DocumentEntry } from './described.ts';
import { TIMEZONE } from './described.ts';
import type { ClockView, DocumentName, SpanView } from './views.ts';

const CLOCK: Described<ClockView> = {
  name: 'What is measured: “First response”.',
  set: 'Whose target it is: “promise” (to the customer), “internal” (the desk’s own, stricter than the promise) or “desk” (about owners and the like).',
  rule: 'The rule of the policy that sets it.',
  target: 'Within how long; empty where a date was agreed with the customer.',
  hours: 'The calendar that the time is counted on.',
  due: 'By when; empty while the clock stands with no end in sight.',
  state: 'How it stands, in words.',
  overdue: 'Whether it is late and still open.',
  breached: 'Since when it is late; empty where it is not.',
  started: 'When the clock started.',
  reason: 'What started it.',
};

const SPAN: Described<SpanView> = {
  elapsed: 'Time that passed, closed stretches of the ticket left out.',
  working: 'The part of it in desk hours.',
};

const MISSING = { label: 'The question.', hint: 'What to write; may be empty.' };

/** Every document that a policy may replace, and what its template can show. The reference page is generated from it. */
export const CATALOGUE: { readonly [Name in DocumentName]: DocumentEntry<Name> } = {
  status: {
    about: 'The one comment on every ticket that says where it stands, kept current in place.',
    variables: {
      reference: 'What the ticket is called, such as “SUP-123”; empty where the policy sets none.',
      requester: 'Whose ticket it is.',
      state: '“open”, “pending”, “on_hold” or “closed”.',
      since: 'Since when it is in that state; empty while merely open.',
      until:
        'Until when it is on hold, or by when a pending one needs an answer not to be closed; empty where that is not known.',
      incident: 'Whether it is an incident.',
      severity: 'The severity; empty while not set.',
      meaning: 'What the policy says the severity means.',
      why: 'Where the severity comes from.',
      original: 'The severity before a workaround lowered it; empty where none did.',
      owners: 'Logins of its owners.',
      answered: 'Whether somebody has answered.',
      overdue: 'Whether a promise is late and still open.',
      promises: { about: 'The promises for this ticket.', each: CLOCK },
      updates: 'How often the customer hears; empty where that is not promised.',
      hours: 'In which hours the desk works.',
      always: 'Whether it works around the clock.',
      opens: 'When the desk opens again; empty while it is open.',
      missing: {
        about: 'Required answers that were not given.',
        each: MISSING,
      },
      needed: 'The date it is needed by, where that is nearer than the notice asked for; else empty.',
      notice: 'How much notice is asked for.',
      project: 'Whether it became a project and left the service level.',
      agreed: 'The date agreed with the customer; empty where there is none.',
      ships: 'The date on which a finished change goes out; empty where there is none.',
      handed: 'The group that it was handed to; empty where it was not.',
      awaited: 'What a ticket on hold waits for, as staff wrote it; empty where they did not say.',
      solved: 'The command that confirms it as solved; empty unless the customer is asked.',
      unsolved: 'The command that says it is not, or that opens the closed ticket again; may be empty.',
      reopens:
        'Until when its customer may open the closed ticket again: by the command `unsolved`, or, where that is empty, by any comment; empty: not any more.',
      doubts: 'What could not be told for certain about the form.',
      timezone: TIMEZONE,
    },
  },
  notice: {
    about: 'Tells staff, once, of a broken promise, of a ticket that nobody owns, or of one on hold.',
    variables: {
      to: 'Whom to tell; `mention` calls them.',
      group: 'The group that is told because nobody is assigned; else empty.',
      duty: 'Why these people of it: “rotation” or “override” (on duty by turn or by swap), “members” (all who are there), “fallback” (nobody of it is there), “nobody” (nor is a fallback); else empty.',
      items: {
        about: 'What is told.',
        each: {
          kind: '“breach”, “unowned”, “overruled” (an edit of the form asks for more than staff have granted), “hold_still”, “hold_soon” or “hold_over”.',
          severity: 'The severity that the form now asks for; empty where that is not told.',
          current: 'The severity that it has; empty: none.',
          by: 'Who edited the form.',
          since: 'Since when it is on hold; empty where that is not told.',
          until: 'Until when; empty where no date was announced.',
          ...CLOCK,
        },
      },
      answer: 'Whether something is among it that the customer waits for.',
      unowned: 'Whether a missing owner is among it.',
      suggested: 'Login of whom the desk suggests as the owner; empty where it cannot say.',
      held: 'Whether a ticket on hold is among it.',
      again: 'How often it is told that a ticket is still on hold; empty where all of it is told once.',
      timezone: TIMEZONE,
    },
  },
  reminder: {
    about: 'Reminds a customer, once a wait, of a question without an answer.',
    variables: {
      to: 'The customer; `mention` calls them.',
      asker: 'Login of who of the staff spoke last; empty where nobody did.',
      missing: { about: 'Required answers that are asked for.', each: MISSING },
      since: 'Since when the ticket waits.',
      closes: 'By when an answer is needed; empty where the ticket stays open.',
      reopens: 'Until when a comment opens it again after that; empty: never.',
      timezone: TIMEZONE,
    },
  },
  silence: {
    about: 'Says, before the ticket is closed, that no answer came.',
    variables: {
      to: 'The customer; `mention` calls them.',
      asker: 'Login of who of the staff spoke last; empty where nobody did.',
      missing: { about: 'Required answers that were asked for.', each: MISSING },
      since: 'Since when the ticket has waited.',
      closes: 'By when an answer was needed.',
      reopens: 'Until when a comment opens it again; empty: never.',
      timezone: TIMEZONE,
    },
  },
  'post-mortem': {
    about: 'The write-up of a solved ticket, for people to fill in. It must show `facts`.',
    variables: {
      number: 'The number of the ticket.',
      due: 'By when it is due; empty where it is not.',
      organise: 'Whether only somebody who writes it has to be found by then.',
      facts: 'The document `post-mortem-facts` between hidden marks, kept current by the desk.',
      causes: 'Classes of root causes to choose from.',
    },
  },
  'post-mortem-facts': {
    about: 'The facts in a post-mortem, brought up to date when the ticket is closed again.',
    variables: {
      number: 'The number of the ticket.',
      title: 'Its title.',
      opened: 'When it was opened.',
      closed: 'When it was closed.',
      calendar: 'The calendar of the working times; empty where they differ in it.',
      response: SPAN,
      resolution: SPAN,
      promises: { about: 'The promises and what became of them.', each: CLOCK },
      severities: {
        about: 'Every severity it had.',
        each: { severity: 'The severity.', at: 'From when.', why: 'Where it came from.' },
      },
      people: { about: 'Who took part.', each: { login: 'The login.', role: 'What they did.' } },
      timeline: {
        about: 'What happened, in order.',
        each: { at: 'When.', who: 'Who; may be empty.', what: 'What.' },
      },
      timezone: TIMEZONE,
    },
  },
  refusal: {
    about: 'Answers commands that were not understood or not allowed.',
    variables: {
      by: 'Who wrote them.',
      commands: {
        about: 'The commands.',
        each: {
          written: 'The line as written.',
          reason: '“unknown”, “switched_off”, “not_yours”, “missing”, “bad_value”, “bad_date” or “not_now”.',
          value: 'The word at fault, or the reason why not now.',
          allowed: 'Words that would have been understood.',
          usage: 'The nearest valid form; may be empty.',
          audience: 'Whom the command is open to; may be empty.',
        },
      },
      help: 'The command that lists commands; empty where switched off.',
    },
  },
  help: {
    about: 'Answers `/help`.',
    variables: {
      by: 'Who asked.',
      commands: {
        about: 'The commands they may give.',
        each: { usage: 'How it is written.', does: 'What it does.' },
      },
    },
  },
  explain: {
    about: 'Answers `/explain`.',
    variables: { by: 'Who asked.', text: 'The explanation; `fence` shows its lines as they are.' },
  },
  'self-service': {
    about: 'Answers a ticket with ready instructions.',
    variables: {
      instructions: 'The instructions, Markdown from the policy.',
      closed: 'Whether the ticket is closed with them.',
      automatic: 'Whether they come by themselves; else somebody on the staff sent for them.',
      unsolved: 'The command that says they did not help; empty where switched off.',
    },
  },
  secret: {
    about: 'Points out that somebody pasted a secret, without repeating it.',
    variables: {
      to: 'Staff who have to know; `mention` calls them.',
      by: 'Who wrote it.',
      kinds: 'What it looks like: “GitHub token”.',
      comment: 'Whether it stands in a comment and not in the report.',
    },
  },
  'out-of-scope': {
    about: 'Closes a ticket that is outside what the desk does.',
    variables: {
      by: 'Who closed it.',
      why: 'The reason; may be empty.',
      unsolved: 'The command by which the customer objects and opens it again; may be empty.',
      reopens: 'Until when they may; empty: they cannot.',
      timezone: TIMEZONE,
    },
  },
  'follow-up': {
    about: 'Says, once, what a customer can do who wrote on a solved ticket.',
    variables: {
      closed: 'When it was closed.',
      link: 'Where a new ticket is opened that names this one.',
      unsolved: 'The command that opens this one again; empty where it is too late.',
      until: 'Until when.',
      timezone: TIMEZONE,
    },
  },
  escalation: {
    about: 'Tells, once a step, that a ticket moves on to another group, and what became of the page.',
    variables: {
      to: 'Whom to tell; `mention` calls them.',
      told: 'Whether the step is told; else the comment only keeps what became of the page.',
      duty: 'Why these people: “rotation”, “override”, “members”, “fallback” or “nobody”; may be empty.',
      on: 'What was measured: “opened”, “silence” or “taken”.',
      step: 'Which step of the ladder; 1 is the first.',
      target: 'After how long; empty on arrival.',
      hours: 'The calendar that the time is counted on.',
      started: 'Since when.',
      reason: 'What started the clock.',
      group: 'The group that takes over; empty where none does.',
      released: 'Logins of those whom the ticket was taken off.',
      ack: 'The command that acknowledges; empty where switched off.',
      pager: 'The pager; empty where nobody is paged.',
      page: 'What became of the page: “sent”, “failed” or “digest”; empty where nobody is paged.',
      timezone: TIMEZONE,
    },
  },
  page: {
    about: 'The one line that a pager shows: plain text, no Markdown.',
    variables: {
      repository: 'The repository.',
      number: 'The number of the ticket.',
      severity: 'The severity; may be empty.',
      on: 'What was measured: “opened”, “silence” or “taken”.',
      step: 'Which step of the ladder; 1 is the first.',
      target: 'After how long; empty on arrival.',
      group: 'The group that takes over; may be empty.',
    },
  },
  ...DESK_CATALOGUE,
};
