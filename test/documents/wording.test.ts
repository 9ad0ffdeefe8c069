import { DOCUMENT_NAMES } from '../../src/documents/index.ts';
import { WORDINGS } from '../../src/languages/documents.ts';
import { postMortemText, withFacts } from '../../src/plan/post-mortem-text.ts';
import { describe, expect, it } from 'vitest';
import { breach, clock, documents, facts, LATE, ordinary, status } from './given.ts';
import { AGREED_DATE } from '../../src/sla/clock.ts';
import { at } from './moment.ts';

const LANGUAGES = ['en', 'de'] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(DOCUMENT_NAMES)('%s reads as it should', async (name) => {
    const text = ordinary(documents(language)).get(name) ?? '';
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${language}/${name}.txt`);
  });
});

describe.each(LANGUAGES)('of an incident, in %s', (language) => {
  it('the status comment says how it stands and what was told', async () => {
    const told = { by: 'ana', impacts: [], words: 'We look into it.', struck: false };
    const hit = { component: 'Checkout', impact: 'major' } as const;
    const text = documents(language).write(
      'status',
      status({
        ...{ incident: true, owners: ['ana'], answered: true, owed: false },
        nextUpdate: { at: at('16T11:00'), isLate: false },
        record: {
          ...{ name: 'Nobody can pay', state: 'identified', since: at('16T10:00'), impacts: [hit] },
          updates: [
            { ...told, at: at('16T10:00'), state: 'identified', impacts: [hit], words: 'It is the *cache*.' },
            { ...told, at: at('16T09:30'), state: 'monitoring', words: 'It is mended.', struck: true },
            { ...told, at: at('16T09:10'), state: 'investigating' },
          ],
        },
      }),
    );
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${language}/status-incident.txt`);
  });
});

describe('the hand-over note', () => {
  const says = (due: number, waiting: number, language: 'en' | 'de' = 'en') => {
    const line = { number: 12, title: 'Login fails', since: at('16T12:00'), until: null };
    return documents(language).write('handover', {
      ...{ group: 'tier-1', to: ['ana'], before: ['bo'], until: null, open: due + waiting },
      due: Array.from({ length: due }, () => ({
        ...{ ...line, severity: 'high', owners: [], state: 'running' as const, clock: null },
      })),
      waiting: Array.from({ length: waiting }, () => ({ ...line, reason: 'pending' as const })),
    });
  };

  it('says where to begin only where there is something to begin with', () => {
    expect(says(1, 1)).toContain('**Next:** begin at the top.');
    expect(says(0, 1)).toContain('**Next:** see whether what waits still has to.');
    expect(says(0, 0)).toContain('**Next:** nothing at once');
    expect(says(1, 0, 'de')).toContain('Bitte fangen Sie oben an.');
    expect(says(0, 0, 'de')).not.toContain('oben');
  });
});

describe('the status comment', () => {
  const says = (extra: Parameters<typeof status>[0], language: 'en' | 'de' = 'en') =>
    documents(language).write('status', status(extra));

  it('is headed by what has happened, and names its owner without calling', () => {
    expect(says({})).toMatch(/^### We have your report$/m);
    expect(says({ owners: ['bo'], reference: 'SUP-12' })).toMatch(/^### Somebody is on it: bo · SUP-12$/m);
    expect(says({ state: 'closed', stateSince: at('16T12:00'), owners: ['bo'] })).toMatch(
      /^### This ticket is closed$/m,
    );
    expect(says({ owners: ['bo'] })).not.toContain('@');
  });

  it('writes no days of open time that the policy did not write', () => {
    const long = { target: 86_400_000, targetText: '24h' };
    const every = { within: 90_000_000, text: '25h', calendar: { name: 'office' } as never };
    for (const language of ['en', 'de'] as const) {
      const text = says({ promises: [clock(long)], updatesEvery: every }, language);
      expect(text).toMatch(/\b24 h\b/);
      expect(text).toMatch(/\b25 h\b/);
      const span = { working: 90_000_000, calendar: 'office', wall: 273_600_000 };
      const written = postMortemText(documents(language), facts({ resolution: span }));
      expect(written).toMatch(/\| 3 (d|Tage) 4 h \| 25 h \|/);
    }
    expect(says({ promises: [clock({ ...long, calendar: '24x7' })] })).toContain('within 1 d ');
    expect(says({ promises: [clock({ ...long, targetText: '3 working days' })] }, 'de')).toContain(
      'binnen 3 Arbeitstagen',
    );
  });

  it('says sorry while a promise is overdue, and only then', () => {
    expect(says({ promises: [clock(LATE)] })).toContain('we are sorry');
    expect(says({ promises: [clock(LATE)] }, 'de')).toContain('Das tut uns leid');
    expect(says({ promises: [clock({ ...LATE, live: false, endedAt: at('16T12:00') })] })).not.toContain(
      'sorry',
    );
    expect(says({})).not.toContain('sorry');
  });

  it('says who owns the ticket, and nothing of it once it is closed and nobody did', () => {
    expect(says({})).toContain('| **Owner** | nobody yet |');
    expect(says({ state: 'closed', stateSince: at('16T12:00'), owners: ['bo'] })).toContain(
      '| **Owner** | bo |',
    );
    for (const language of LANGUAGES)
      expect(says({ state: 'closed', stateSince: at('16T12:00') }, language)).not.toMatch(/Owner|Zuständig/);
  });

  it('says what it waits for, with whatever was written made plain', () => {
    const held = { state: 'on_hold', stateSince: at('16T12:00'), awaited: 'vendor | <b> @cus' } as const;
    expect(says(held)).toContain('<br>We wait for: vendor \\| &lt;b> @\u200bcus |');
    expect(says(held, 'de')).toContain('<br>Wir warten auf: vendor');
    expect(says({ ...held, awaited: '' })).not.toContain('We wait for:');
  });

  it('has no line on the state of a ticket that is merely open', () => {
    expect(says({})).not.toContain('**State**');
    expect(says({ incident: true })).toContain('| **State** | treated as an incident |');
  });

  it('says in which hours the desk works and when it opens, in the zone of its hours', () => {
    const day = (number: number, ...windows: string[]) => ({ day: number, windows });
    const week = [
      day(1, '09:00-12:30', '13:30-18:00'),
      day(2, '09:00-12:30', '13:30-18:00'),
      day(5, '09:00-15:00'),
    ];
    const hours = { calendar: 'office', always: false, zone: 'America/Denver', week, opens: at('17T17:00') };
    const schedules = [{ hours, clocks: ['first_response' as const] }];
    expect(says({ schedules })).toContain(
      'The desk works Mon–Tue 09:00–12:30 and 13:30–18:00, Fri 09:00–15:00 (America/Denver). It opens again on **Tue 17 Nov 2026, 09:00 MST**; the clock stands until then.',
    );
    expect(says({ schedules }, 'de')).toContain(
      'Mo–Di 09:00–12:30 und 13:30–18:00, Fr 09:00–15:00 (America/Denver)',
    );
    const night = { hours: { ...hours, always: true, opens: null }, clocks: ['resolution' as const] };
    expect(says({ schedules: [night] })).toContain('The clock runs day and night.');
    expect(says({ schedules: [...schedules, night] })).toContain('\n- Resolution: day and night\n');
  });

  it('asks for what is missing and says where to write it', () => {
    const text = says({
      missing: [
        { label: 'Steps', hint: 'What you did' },
        { label: 'Version', hint: '' },
      ],
    });
    expect(text).toMatch(/^- \*\*Steps\*\*: What you did\n- \*\*Version\*\*$/m);
    expect(text).toContain('edit your report');
    expect(text).toContain('or answer here');
  });

  it('tells a project, a short notice, a workaround, and dates', () => {
    const text = says({
      ...{ workaround: { original: 'urgent' }, agreed: at('20T12:00'), shipDate: at('30T00:00') },
      notice: { neededBy: at('20T00:00'), asked: '2 weeks' },
    });
    expect(text).toContain('reported as urgent');
    expect(text).toContain('| **Agreed date** | Fri 20 Nov 2026, 12:00 CET |');
    expect(text).toContain('| **Goes out on** | Mon 30 Nov 2026 |');
    expect(text).toContain('You need this by Fri 20 Nov 2026. Requests like this need 2 weeks of notice');
    expect(says({ project: true })).not.toContain('What we promise');
    expect(says({ project: true })).toContain('become a project');
  });

  it('asks for the sign-off in the words of the desk', () => {
    const signOff = { solved: '/works', notSolved: '/fails' };
    for (const state of ['open', 'closed'] as const)
      expect(says({ state, signOff })).toMatch(/Please write `\/works` if it is, or `\/fails` if it is not/);
  });

  it('says of a closed ticket how its customer opens it again, and nothing that does not', () => {
    const closed = { state: 'closed', stateSince: at('16T12:00') } as const;
    const until = at('30T12:00');
    const byCommand = says({ ...closed, reopening: { command: '/fails', until } });
    expect(byCommand).toContain('write `/fails` on a line of its own by **Mon 30 Nov 2026, 12:00 CET**');
    const byComment = says({ ...closed, reopening: { command: null, until } });
    expect(byComment).toContain('write a comment here by **Mon 30 Nov 2026, 12:00 CET**');
    const never = says(closed);
    expect(never).toContain('open a new ticket');
    expect(never).not.toMatch(/comment here|own line/);
    expect(says(closed, 'de')).toContain('melden Sie es bitte neu');
  });

  it('promises updates from the first answer on', () => {
    const updatesEvery = { within: 3_600_000, text: '1h', calendar: { name: '24x7' } as never };
    expect(says({ updatesEvery })).toContain(
      'Once somebody has answered, you wait no longer than 1 h for word from us.',
    );
    const answered = clock({ state: 'met', live: false, endedAt: at('16T10:00') });
    expect(says({ updatesEvery, answered: true, promises: [answered] })).toContain(
      'While we work on it, you wait',
    );
  });
});

describe('a notice', () => {
  it('gives the facts, then why, then what to do, and calls whom the desk chose', () => {
    const [call, ...rest] = documents().write('notice', [breach()]).split('\n');
    expect(call?.trim()).toBe('@ana @acme/support');
    const text = rest.join('\n');
    const parts = [
      'has been overdue** since **Mon 16 Nov 2026, 11:00 CET',
      'Why: the rule `standard`',
      '**Next:** answer',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('keeps the desk’s own target to the desk', () => {
    const own = breach({
      notice: { kind: 'breach', clock: clock({ ...LATE, set: 'internal' }), requester: 'cus' },
    });
    const english = documents().write('notice', [own]);
    expect(english).toContain('**First response has been due** since **Mon 16 Nov 2026, 11:00');
    const german = documents('de').write('notice', [own]);
    expect(german).toContain('ist fällig** seit **Mo');
    for (const text of [english, german])
      expect(text).not.toMatch(/2 h|promise|zugesagt|overdue|überfällig|the rule|Regel/);
  });

  it('says of an agreed date that it was agreed, not within how long', () => {
    const agreed = { ...LATE, name: 'resolution', rule: 'agreed date', targetText: AGREED_DATE } as const;
    const late = breach({ notice: { kind: 'breach', clock: clock(agreed), requester: 'cus' } });
    const text = documents().write('notice', [late]);
    expect(text).toContain('11:00 CET**, the date agreed with the customer.');
    expect(text).not.toMatch(/within|the rule/);
    expect(documents().write('status', status({ promises: [clock(agreed)] }))).toContain(
      '| Resolution, as agreed | Mon',
    );
  });
});

describe('an escalation', () => {
  it('on arrival tells of no time that has passed', () => {
    const step = {
      key: 'urgent:1:1',
      on: 'opened',
      by: '',
      why: '',
      need: null,
      step: 1,
      again: false,
      group: 'tier-2',
      released: [],
      ack: null,
    } as const;
    const facts = { ...step, clock: clock({ name: 'escalation', set: 'desk', target: 0, targetText: '0m' }) };
    const told = { step: facts, notice: { to: ['ana'], duty: 'members' }, page: null } as const;
    expect(documents().write('escalation', told)).toContain('**This ticket has just come in**');
    expect(documents('de').write('escalation', told)).toContain('eben eingegangen');
    const back = { ...told, step: { ...facts, again: true } };
    expect(documents().write('escalation', back)).toContain('**This ticket was opened again**');
    expect(documents('de').write('escalation', back)).toContain('**Dieses Ticket ist wieder offen**');
  });
});

describe('the post-mortem', () => {
  it('has its facts in front and everything else folded away', () => {
    const text = postMortemText(documents(), facts());
    const [top = '', folded = ''] = text.split('<details>');
    expect(top).toContain('say here who writes this');
    expect(top).toContain(
      'Opened Mon 16 Nov 2026, 09:00 CET, solved Mon 16 Nov 2026, 12:00 CET: 3 h in all.',
    );
    expect(top).toContain('First response: kept, answered Mon 16 Nov 2026, 10:00 CET.');
    expect(folded).toContain('| | Elapsed time | Desk hours (office) |');
    expect(folded).toContain('| Resolution | 3 h | 2 h |');
    expect(text.split('<details>')).toHaveLength(2);
  });

  it('keeps what people wrote when its facts change, in whatever language they were', () => {
    const edited = postMortemText(documents(), facts()).replace(
      /_What happened, .*_/,
      'It broke. <!-- ours -->',
    );
    const text = withFacts(documents('de'), edited, facts({ title: 'Anmeldung kaputt' })) ?? '';
    expect(text).toContain('It broke. <!-- ours -->');
    expect(text).toContain('Anmeldung kaputt');
    expect(text).not.toContain('Login fails');
    expect(withFacts(documents(), text, facts({ title: 'Login fails' }))).toContain('Login fails');
    expect(withFacts(documents(), 'Nothing is left.', facts())).toBeNull();
  });
});

describe('what is answered without a person', () => {
  const ready = { instructions: 'Open **Settings**.', closed: true, automatic: true, unsolved: '/fails' };
  const scope = { by: 'bo', why: null };

  it('says that no person has read it, unless one sent it', () => {
    expect(documents().write('self-service', ready)).toContain('No person has read it yet.');
    expect(documents().write('self-service', { ...ready, automatic: false })).not.toContain('No person');
    expect(documents('de').write('self-service', { ...ready, automatic: false })).not.toContain('Ein Mensch');
  });

  it('names no command that the desk does not use', () => {
    const without = { ...ready, unsolved: null };
    expect(documents().write('self-service', without)).toContain('Please open a new ticket');
    expect(documents().write('self-service', { ...without, closed: false })).toContain('Write a comment');
    const asked = status({ signOff: { solved: '/works', notSolved: null } });
    expect(documents().write('status', asked)).toContain(
      'Please write `/works` if it is, on a line of its own.',
    );
  });

  it('invites to object only where that opens the ticket again', () => {
    const invited = { unsolved: '/fails', reopens: at('30T12:00') };
    expect(documents().write('out-of-scope', { ...scope, ...invited })).toContain(
      'Write `/fails` and your reason on a line of its own by **Mon 30 Nov',
    );
    expect(documents().write('out-of-scope', { ...scope, unsolved: null, reopens: null })).toBe(
      '**This is outside what this desk can do**, so bo has closed it.',
    );
  });
});

describe('answers to commands', () => {
  it('show a form that can be copied, also in a table', () => {
    const refusal = { by: 'bo', partly: false, help: '/help', commands: [] };
    const command = {
      written: '/assign',
      reason: { kind: 'missing', what: '@NAME|me' },
      openTo: [],
    } as const;
    const text = documents().write('refusal', {
      ...refusal,
      commands: [{ ...command, usage: '/assign @NAME|me' }],
    });
    expect(text).toContain('Write `/assign @NAME|me`.');
    const help = documents().write('help', {
      by: 'bo',
      commands: [{ name: 'assign', usage: '/assign @NAME|me', does: 'a|b' }],
    });
    expect(help).toContain('| `/assign @NAME\\|me` | a\\|b |');
  });
});

describe('German', () => {
  const { reason, untimeliness, happening, doubt, target } = WORDINGS.de.phrases;

  it('says reasons within reasons, and never takes what they quote for words of its own', () => {
    const why = { kind: 'label_added', by: 'bo', label: 'severity: high' } as const;
    expect(happening({ kind: 'severity', severity: 'high', why })).toBe(
      'Schweregrad high (@bo hat das Label severity: high gesetzt)',
    );
    const of = [
      { kind: 'type_is', type: 'Bug' } as const,
      { kind: 'severity_was', severity: 'low' } as const,
    ];
    expect(reason({ kind: 'all', of })).toBe('der Issue-Typ ist Bug, und der Schweregrad war low');
    expect(reason({ kind: 'form_answers', fields: ['Sooner and later', 'the label x'] })).toBe(
      'die Antworten im Formular auf Sooner and later und the label x',
    );
    expect(doubt({ kind: 'no_heading', fields: Array.from({ length: 99 }, () => 'Steps') })).toMatch(
      /^Für ".* fand sich keine Überschrift/,
    );
  });

  it('says how long ago and how late in its own units', () => {
    const ago = (within: number) => untimeliness({ kind: 'closed_too_long', within });
    expect(ago(36 * 3_600_000)).toBe(
      'es wurde vor mehr als einem Tag geschlossen; bitte eröffnen Sie ein neues',
    );
    expect(ago(7 * 86_400_000)).toContain('mehr als 7 Tagen');
    expect(ago(1_800_000)).toContain('mehr als 30 min');
    const missed = (within: string | null) => happening({ kind: 'missed', clock: 'resolution', within });
    expect(missed('3 working days')).toBe('Lösung nicht binnen 3 Arbeitstagen');
    expect(missed(null)).toBe('Lösung nicht zum vereinbarten Termin');
  });

  it('writes targets and moments as German readers do', () => {
    const spans = [
      '3 working days',
      '1 Working-Day',
      '1.5 working days',
      '1 week',
      '2 weeks 1 day',
      '1 Tag 2 h',
    ];
    expect(spans.map(target)).toEqual([
      ...['3 Arbeitstagen', '1 Arbeitstag', '1,5 Arbeitstagen', '1 Woche', '2 Wochen 1 Tag', '1 Tag 2 h'],
    ]);
    expect(documents('de').write('status', status())).toContain('| Mo 16. Nov. 2026, 11:00 Uhr MEZ |');
  });
});
