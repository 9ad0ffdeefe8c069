import { describe, expect, it } from 'vitest';
import type { CommandName } from '../../src/commands/index.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import type { Reading, TicketThen, Vocabulary } from '../../src/commands/spec.ts';
import fc from '../property.ts';
import { at } from '../desk/story.ts';

const vocabulary: Vocabulary = {
  severities: ['urgent', 'high', 'medium', 'low'],
  groups: ['tier-1', 'tier-2'],
  components: ['Checkout', 'Search', 'Admin pages'],
  approvers: ['tier-2'],
  myGroups: ['tier-2'],
  mine: false,
  stages: ['doing', 'validation', 'ready'],
  shipping: null,
  hasStatusPage: true,
  pressing: ['urgent'],
  asks: [],
  instructions: [
    { name: 'reset-password', close: true },
    { name: 'read-this', close: false },
  ],
  replies: [
    { name: 'version', waits: true, may: true },
    { name: 'version-2', waits: false, may: true },
    { name: 'refund', waits: false, may: false },
  ],
  factors: ['education', 'bug'],
  forms: [
    { file: 'bug.yml', name: null },
    { file: 'outage.yml', name: null },
    { file: 'bug.yml', name: 'Report a bug' },
  ],
  staff: () => ['ana', 'bo', 'chen'],
  timezone: 'UTC',
  language: 'en',
  spoken: true,
  here: { repository: 'acme/helpdesk', number: 7 },
  me: 'ana',
  at: at('mon 11:00'),
};

const read = (name: CommandName, args: string, words = vocabulary): Reading => {
  const spec = COMMANDS.find((one) => one.name === name);
  if (spec === undefined) throw new Error('no such command');
  return spec.read(args, words);
};
const wrong = (name: CommandName, args: string, words = vocabulary) => {
  const reading = read(name, args, words);
  return 'outcome' in reading ? [reading.outcome, reading.reason.kind, reading.meant] : null;
};
/** As dates were read when only ISO 8601 was. */
const early: Vocabulary = { ...vocabulary, spoken: false };
const meaning = (...consequences: readonly object[]) => ({ consequences });

describe('what follows a command', () => {
  it('is a level with a reason', () => {
    expect(read('severity', 'HIGH it is worse')).toEqual({
      consequences: [{ kind: 'severity', severity: 'high' }],
      why: 'it is worse',
    });
    expect(read('severity', 'Confirm I rang them')).toMatchObject({
      consequences: [{ kind: 'confirmation' }],
      why: 'I rang them',
    });
    // A severity of that name comes first; before, no word said so.
    const named = { ...vocabulary, severities: ['confirm'] };
    expect(read('severity', 'confirm', named)).toMatchObject(
      meaning({ kind: 'severity', severity: 'confirm' }),
    );
    expect(wrong('severity', 'confirm', early)).toEqual(['not_understood', 'bad_value', null]);
    expect(wrong('severity', 'confrm')).toEqual(['not_understood', 'bad_value', 'confirm']);
    expect(wrong('severity', 'hihg')).toEqual(['not_understood', 'bad_value', 'high']);
    expect(wrong('severity', 'highest')).toEqual(['not_understood', 'bad_value', null]);
    expect(wrong('severity', '')).toEqual(['not_understood', 'missing', null]);
  });

  it('is a date to come, or nothing is held', () => {
    expect(read('hold', 'for the vendor until 2026-11-18')).toEqual({
      consequences: [{ kind: 'wait', reason: 'on_hold', until: at('wed 00:00') }],
      why: 'for the vendor',
    });
    expect(read('hold', 'until 2026-11-18 09:30')).toMatchObject(meaning({ until: at('wed 09:30') }));
    expect(read('hold', '')).toMatchObject(meaning({ until: null }));
    expect(read('hold', '#45 the release until 2026-11-18')).toMatchObject({
      consequences: [{ blocker: 'acme/helpdesk#45', until: at('wed 00:00') }],
      why: 'the release',
    });
    expect(read('hold', 'Acme/Platform#1:')).toMatchObject(meaning({ blocker: 'acme/platform#1' }));
    expect(read('hold', '#45', early)).toEqual({
      consequences: [{ kind: 'wait', reason: 'on_hold', until: null }],
      why: '#45',
    });
    expect(wrong('hold', 'ACME/helpdesk#7')).toEqual(['refused', 'not_now', null]);
    expect(wrong('hold', 'https://github.com/acme/platform/issues/45 soon')).toEqual([
      ...['not_understood', 'bad_value', 'acme/platform#45'],
    ]);
    expect(wrong('hold', 'until they call')).toEqual(['not_understood', 'bad_date', null]);
    expect(wrong('hold', 'until 2026-11-16')).toEqual(['not_understood', 'not_now', null]);
    expect(wrong('hold', 'for them until')).toEqual(['not_understood', 'missing', null]);
  });

  it('is a date to come, or nothing is put off', () => {
    expect(read('snooze', '2026-11-18')).toEqual({
      consequences: [{ kind: 'snooze', until: at('wed 00:00') }],
      why: '',
    });
    expect(read('snooze', 'until 2026-11-18 09:30')).toMatchObject(meaning({ until: at('wed 09:30') }));
    expect(wrong('snooze', '')).toEqual(['not_understood', 'missing', null]);
    expect(wrong('snooze', 'until')).toEqual(['not_understood', 'missing', null]);
    expect(wrong('snooze', 'later')).toEqual(['not_understood', 'bad_date', null]);
    expect(wrong('snooze', '2026-11-15')).toEqual(['not_understood', 'not_now', null]);
  });

  it('is a date that lasts to its end, or an instant', () => {
    expect(read('due', '2026-11-20 as agreed')).toEqual({
      consequences: [{ kind: 'agreed', date: at('fri 23:59:59') }],
      why: 'as agreed',
    });
    expect(read('due', '2026-11-20 17:00')).toMatchObject(meaning({ date: at('fri 17:00') }));
    expect(read('due', '2026-11-20T17:00+01:00 sharp')).toEqual({
      consequences: [{ kind: 'agreed', date: at('fri 16:00') }],
      why: 'sharp',
    });
    expect(wrong('due', 'some day')).toEqual(['not_understood', 'bad_date', null]);
    expect(wrong('due', '2026-11-15')).toEqual(['not_understood', 'not_now', null]);
    expect(wrong('due', '2026-02-30')).toEqual(['not_understood', 'bad_date', null]);
  });

  it.each([
    ['5pm', '2026-11-20T17:00'],
    ['5 p.m.', '2026-11-20T17:00'],
    ['at 17:30', '2026-11-20T17:30'],
    ['at 5 sharp', '2026-11-20T05:00'],
    ['- 9:15', '2026-11-20T09:15'],
    ['17.30 as agreed', '2026-11-20T17:30'],
    ['17h', '2026-11-20T17:00'],
    ['um 17 Uhr', '2026-11-20T17:00'],
    ['1730', '2026-11-20T17:30'],
    ['noon', '2026-11-20T12:00'],
    ['midnight', '2026-11-20'],
    ['25:00', '2026-11-20'],
    ['17:00 CET', '2026-11-20T17:00'],
    ['17:00 (cest)', '2026-11-20T17:00'],
    ['17:00 in Europe/Berlin', '2026-11-20T17:00'],
    ['17:00 Pacific time', '2026-11-20T17:00'],
    ['05:00 pm', '2026-11-20T17:00'],
    ['PST', '2026-11-20'],
    ['UTC+2', '2026-11-20'],
  ])('is no date where a time or a zone stands behind it that would be dropped: %s', (behind, meant) => {
    for (const [name, until] of [
      ['due', ''],
      ['hold', 'until '],
      ['snooze', ''],
    ] as const)
      expect(wrong(name, `${until}2026-11-20 ${behind}`, early)).toEqual([
        ...['not_understood', 'bad_date'],
        name === 'due' ? meant : `${until}${meant}`,
      ]);
  });

  it('is the nearest date where a time is run into it', () => {
    expect(wrong('due', '2026-11-20T5pm', early)).toEqual(['not_understood', 'bad_date', '2026-11-20T17:00']);
    expect(wrong('due', '2026-11-20T17:00 CET', early)).toEqual([
      'not_understood',
      'bad_date',
      '2026-11-20T17:00',
    ]);
    expect(wrong('hold', 'for Kim until 2026-11-20 5pm', early)).toEqual([
      ...['not_understood', 'bad_date', 'for Kim until 2026-11-20T17:00'],
    ]);
    expect(wrong('snooze', 'until 2026-11-20 5pm', early)).toEqual([
      'not_understood',
      'bad_date',
      '2026-11-20T17:00',
    ]);
  });

  it('is a date as people write it', () => {
    expect(read('due', 'friday')).toEqual({
      consequences: [{ kind: 'agreed', date: at('fri 23:59:59') }],
      why: '',
    });
    expect(read('due', 'tomorrow 5pm, the customer agreed')).toEqual({
      consequences: [{ kind: 'agreed', date: at('tue 17:00') }],
      why: 'the customer agreed',
    });
    expect(read('hold', 'for the vendor until wednesday 9:00 CET')).toEqual({
      consequences: [{ kind: 'wait', reason: 'on_hold', until: at('wed 08:00') }],
      why: 'for the vendor',
    });
    expect(read('snooze', 'until wednesday noon')).toMatchObject(meaning({ until: at('wed 12:00') }));
    for (const span of ['in 2 hours', 'for 2 hours', 'until 13:00'])
      expect(read('snooze', span)).toMatchObject(meaning({ until: at('mon 13:00') }));
    expect(wrong('snooze', '9:00')).toEqual(['not_understood', 'not_now', null]);
    expect(wrong('snooze', '3 days')).toEqual(['not_understood', 'bad_date', 'in 3 days']);
    expect(wrong('snooze', 'tomorrow, I am away')).toEqual(['not_understood', 'bad_date', null]);
    expect(wrong('due', '2026-11-20 17:00 PST')).toEqual([
      ...['not_understood', 'bad_date', '2026-11-20T17:00 America/Los_Angeles'],
    ]);
  });

  it('is a date in the words of the desk’s language', () => {
    const german: Vocabulary = { ...vocabulary, language: 'de' };
    expect(read('due', 'morgen 17 Uhr', german)).toMatchObject(meaning({ date: at('tue 17:00') }));
    expect(read('snooze', 'für 2 Stunden', german)).toMatchObject(meaning({ until: at('mon 13:00') }));
    expect(read('hold', 'wartet auf den Lieferanten bis Mittwoch', german)).toEqual({
      consequences: [{ kind: 'wait', reason: 'on_hold', until: at('wed 00:00') }],
      why: 'wartet auf den Lieferanten',
    });
    expect(wrong('hold', 'bis sie anrufen', german)).toEqual(['not_understood', 'bad_date', null]);
    expect(read('hold', 'bis sie anrufen')).toMatchObject({
      ...meaning({ until: null }),
      why: 'bis sie anrufen',
    });
    expect(wrong('due', 'morgen')).toEqual(['not_understood', 'bad_date', null]);
  });

  it('is no date that may be two', () => {
    for (const [name, args] of [
      ['due', '1/12/2026'],
      ['hold', 'until 1/12/2026'],
      ['snooze', '1/12/2026'],
    ] as const)
      expect(read(name, args)).toEqual({
        outcome: 'not_understood',
        reason: { kind: 'ambiguous_date', value: '1/12/2026', readings: ['2026-12-01', '2026-01-12'] },
        meant: null,
      });
  });

  it('is read as it was where it was written before dates were read in words', () => {
    expect(wrong('due', 'friday', early)).toEqual(['not_understood', 'bad_date', null]);
    expect(read('due', '2026-11-20 morning', early)).toMatchObject({ why: 'morning' });
    expect(wrong('due', '2026-11-20 morning')).toEqual(['not_understood', 'bad_date', '2026-11-20']);
    const german: Vocabulary = { ...early, language: 'de' };
    expect(read('hold', 'bis morgen', german)).toMatchObject({
      ...meaning({ until: null }),
      why: 'bis morgen',
    });
    expect(wrong('snooze', 'for 2 hours', early)).toEqual(['not_understood', 'bad_date', null]);
  });

  it.each([
    'as agreed with Kim',
    'by Kim',
    'at the latest',
    '3 users wait',
    '2nd attempt',
    '3.14.2 is out',
    '5-day window',
    'met with Kim',
    'ist vereinbart',
    '- agreed',
    'OK',
  ])('is a date with a note behind it: %s', (note) => {
    expect(read('due', `2026-11-20 ${note}`)).toEqual({
      consequences: [{ kind: 'agreed', date: at('fri 23:59:59') }],
      why: note,
    });
    expect(read('due', `2026-11-20 17:00 ${note}`)).toMatchObject({
      ...meaning({ date: at('fri 17:00') }),
      why: note,
    });
    expect(wrong('snooze', `2026-11-20 ${note}`)).toEqual(['not_understood', 'bad_date', null]);
  });

  it('is several people with a word between them', () => {
    const both = meaning({ kind: 'assignment', assigned: true, logins: ['bo', 'chen'] });
    for (const args of ['@bo and @chen', '@bo und @chen', '@bo, and @chen', '@bo,@chen', '@bo & @chen'])
      expect(read('assign', args)).toMatchObject({ ...both, why: '' });
    expect(read('assign', '@bo and me, please')).toMatchObject({
      ...meaning({ logins: ['bo', 'ana'] }),
      why: 'please',
    });
    expect(read('assign', '@bo and then the vendor')).toMatchObject({
      ...meaning({ logins: ['bo'] }),
      why: 'and then the vendor',
    });
    expect(wrong('assign', '@bo and @chne')).toEqual(['refused', 'not_now', '@chen']);
    expect(read('cc', '@bo und @chen')).toMatchObject(meaning({ logins: ['bo', 'chen'] }));
  });

  it('is people of the roster to assign, anybody to release or to tell', () => {
    expect(read('assign', 'me')).toMatchObject(meaning({ logins: ['ana'] }));
    expect(read('assign', '@Bo, @chen please')).toMatchObject({
      ...meaning({ kind: 'assignment', assigned: true, logins: ['bo', 'chen'] }),
      why: 'please',
    });
    expect(wrong('assign', '@cheng')).toEqual(['refused', 'not_now', '@chen']);
    expect(wrong('assign', 'chen')).toEqual(['not_understood', 'bad_value', '@chen']);
    expect(wrong('assign', '')).toEqual(['not_understood', 'missing', null]);
    expect(read('unassign', '')).toMatchObject(meaning({ logins: [] }));
    expect(read('unassign', '@gone')).toMatchObject(meaning({ logins: ['gone'] }));
    expect(read('cc', '@a, @b and @c')).toMatchObject(meaning({ logins: ['a', 'b', 'c'] }));
    expect(wrong('cc', 'everybody')).toEqual(['not_understood', 'missing', null]);
  });

  it('is the form of a file rather than another of that name', () => {
    const forms = [
      { file: 'question.yml', name: 'Bug' },
      { file: 'bug.yml', name: 'Question' },
    ];
    for (const args of ['bug', 'Bug', 'BUG.yml'])
      expect(read('route', args, { ...vocabulary, forms })).toMatchObject(meaning({ file: 'bug.yml' }));
  });

  it('is a form by its file or its name', () => {
    for (const args of ['bug.yml', 'Bug', 'report a BUG', 'bug it was filed wrong'])
      expect(read('route', args)).toMatchObject(meaning({ kind: 'route', file: 'bug.yml' }));
    expect(wrong('route', 'outrage')).toEqual(['not_understood', 'bad_value', 'outage']);
  });

  it('is ready instructions by their name', () => {
    expect(read('self-service', 'reset-password')).toMatchObject(
      meaning({ instructions: 'reset-password' }, { step: 'close', reason: 'completed' }),
    );
    expect(read('self-service', 'read-this')).toMatchObject(
      meaning({ instructions: 'read-this' }, { step: 'close', reason: null }),
    );
    expect(wrong('self-service', 'reset-pasword')).toEqual([
      ...['not_understood', 'bad_value', 'reset-password'],
    ]);
  });

  it('is a group, or a reason; one word that is nearly a group is a slip', () => {
    expect(read('escalate', 'tier-2 now')).toEqual({
      consequences: [
        { kind: 'signal', signal: 'escalated' },
        { kind: 'hand_over', group: 'tier-2' },
      ],
      why: 'now',
    });
    expect(read('escalate', 'they are furious')).toMatchObject({
      consequences: [
        { kind: 'signal', signal: 'escalated' },
        { kind: 'hand_over', group: null },
      ],
      why: 'they are furious',
    });
    expect(read('escalate', 'tier-2 Authority: they want a refund')).toMatchObject({
      consequences: [{ signal: 'escalated' }, { group: 'tier-2', need: 'authority' }],
      why: 'they want a refund',
    });
    expect(read('escalate', 'response:')).toMatchObject({
      consequences: [{ signal: 'escalated' }, { group: null, need: 'response' }],
      why: '',
    });
    expect(read('escalate', 'tier-2 Verstärkung: alle', { ...vocabulary, language: 'de' })).toMatchObject(
      meaning({ signal: 'escalated' }, { need: 'response' }),
    );
    expect(wrong('escalate', 'tier-2 expertize: nobody knows')).toEqual([
      ...['not_understood', 'bad_value', 'tier-2 expertise: nobody knows'],
    ]);
    expect(read('escalate', 'tier-2 note: they wait')).toMatchObject({ why: 'note: they wait' });
    expect(read('escalate', 'tier-2 expertise: x', early)).toMatchObject({ why: 'expertise: x' });
    expect(wrong('escalate', 'teir-2')).toEqual(['not_understood', 'bad_value', 'tier-2']);
  });

  it('is what else a write-up or a status needs', () => {
    expect(read('post-mortem', 'done')).toMatchObject(meaning({ signal: 'post_mortem_done' }));
    const owned = (why: string) => ({ ...meaning({ signal: 'post_mortem_owned' }), why });
    for (const written of ['owner @bo', 'owner bo', 'owner @BO'])
      expect(read('post-mortem', written)).toMatchObject(owned('@bo'));
    expect(read('post-mortem', 'owner Chen, who saw it')).toMatchObject(owned('@chen who saw it'));
    expect(read('post-mortem', 'owner')).toMatchObject(owned(''));
    expect(read('post-mortem', 'owner me')).toMatchObject(owned('@ana'));
    expect(read('post-mortem', 'owner as I know it')).toMatchObject(owned('as I know it'));
    expect(wrong('post-mortem', 'owner @cus')).toEqual(['refused', 'not_now', null]);
    expect(wrong('post-mortem', 'owner @chem')).toEqual(['refused', 'not_now', 'owner @chen']);
    expect(wrong('post-mortem', 'owner chem')).toEqual(['not_understood', 'bad_value', 'owner @chen']);
    expect(read('post-mortem', 'owner @cus', early)).toMatchObject(owned('@cus'));
    expect(wrong('post-mortem', 'begun')).toEqual(['not_understood', 'bad_value', null]);
    expect(read('post-mortem', 'release')).toMatchObject({ consequences: [{ kind: 'release' }] });
    expect(wrong('post-mortem', 'release', early)).toEqual(['not_understood', 'bad_value', null]);
    expect(wrong('status', 'fixing', early)).toEqual(['not_understood', 'missing', null]);
  });

  it('is how an incident stands, where the ticket is one', () => {
    const on = (args: string, ticket: Partial<TicketThen> = {}) => {
      const reading = read('status', args);
      if ('outcome' in reading) throw new Error('not read');
      const then = {
        at: vocabulary.at,
        severity: null,
        staffTexts: [],
        lowered: false,
        lowers: false,
        writeUp: null,
        actions: 'no_write_up' as const,
        unreleased: null,
        wasDone: false,
        change: false,
        approvable: false,
      };
      const fault =
        reading.refusedOn?.({ ...then, incident: true, besides: false, wasClosed: () => false, ...ticket }) ??
        null;
      if (fault === null) return reading.consequences[0];
      return 'outcome' in fault ? [fault.reason, fault.meant] : fault;
    };
    expect(on('Identified (MAJOR: checkout, admin pages; none: Search) It is the cache.')).toEqual({
      kind: 'update',
      state: 'identified',
      impacts: [
        { component: 'Checkout', impact: 'major' },
        { component: 'Admin pages', impact: 'major' },
        { component: 'Search', impact: 'none' },
      ],
      words: 'It is the cache.',
      corrects: false,
    });
    expect(on('correction: monitoring The fix is out.')).toMatchObject({
      state: 'monitoring',
      corrects: true,
    });
    expect(on('investigating: we look (see the page: it says more)')).toMatchObject({
      state: 'investigating',
      impacts: [],
      words: 'we look (see the page: it says more)',
    });
    for (const text of ['(see below: it is slow)', '(note: it is slow)', '(slow)', '()', '(', '(9:30) again'])
      expect(on(`monitoring ${text}`)).toMatchObject({ impacts: [], words: text });
    const known = (value: string, allowed: readonly string[]) => ({ kind: 'bad_value', value, allowed });
    expect(on('identfied (major: Checkout) It is the cache.')).toEqual([
      known('identfied', ['investigating', 'identified', 'monitoring', 'resolved']),
      'identified (major: Checkout) It is the cache.',
    ]);
    expect(on('identified (major: Chekout) It is the cache.')).toEqual([
      known('Chekout', vocabulary.components),
      'identified (major: Checkout) It is the cache.',
    ]);
    expect(on('identified (severe: Checkout) It is down.')).toEqual([
      known('severe', ['none', 'minor', 'major', 'critical']),
      null,
    ]);
    expect(on('fixing We know why.')).toEqual([expect.objectContaining({ value: 'fixing' }), null]);
    expect(on('resolved')).toEqual([{ kind: 'missing', what: 'text' }, null]);
    expect(on('resolved', { besides: true })).toMatchObject({ state: 'resolved', words: '' });
    expect(on('resolved (none: Checkout)')).toMatchObject({ words: '' });
    expect(on('fixing We know why.', { incident: false })).toMatchObject({ state: null });
    expect(on('fixing', { incident: false })).toEqual([{ kind: 'missing', what: 'STATE text' }, null]);
    expect(on('')).toEqual({ kind: 'reply', reply: 'update_template' });
    expect(on('', { incident: false })).toEqual([{ kind: 'missing', what: 'STATE text' }, null]);
  });

  it('is a name, or that it is no incident after all', () => {
    const call = { kind: 'call', called: 'incident' };
    expect(read('incident', '')).toMatchObject(meaning(call));
    expect(read('incident', 'NONE')).toEqual({ ...meaning({ ...call, undone: true }), why: '' });
    expect(read('incident', 'None: a false alarm')).toEqual({
      ...meaning({ ...call, undone: true }),
      why: 'a false alarm',
    });
    expect(read('incident', 'None of the pages load')).toMatchObject(
      meaning(call, { kind: 'name', name: 'None of the pages load' }),
    );
    expect(read('incident', `${'x'.repeat(99)}😀`)).toMatchObject(
      meaning(call, { kind: 'name', name: 'x'.repeat(99) }),
    );
    expect(read('incident', 'Checkout is  down')).toEqual({
      ...meaning(call, { kind: 'name', name: 'Checkout is down' }),
      why: '',
    });
    expect(read('incident', 'they are furious', early)).toEqual({
      ...meaning(call),
      why: 'they are furious',
    });
  });

  it('is one person with a role', () => {
    expect(read('lead', '')).toMatchObject(meaning({ kind: 'role', role: 'lead', login: 'ana' }));
    expect(read('scribe', '@BO from now on')).toMatchObject(meaning({ role: 'scribe', login: 'bo' }));
    expect(wrong('communications', '@ana, @bo')).toEqual(['not_understood', 'bad_value', '@ana']);
    expect(wrong('lead', '@cus')).toEqual(['refused', 'not_now', null]);
    expect(wrong('lead', 'bo')).toEqual(['not_understood', 'bad_value', '@bo']);
  });

  it('is something on record, at a time that is past', () => {
    const entry = (args: string, words = vocabulary) => read('timeline', args, words);
    expect(entry('we looked at the logs')).toMatchObject(
      meaning({ kind: 'entry', text: 'we looked at the logs', at: null }),
    );
    expect(entry('looked at it, rolled back at 10:40')).toMatchObject(
      meaning({ text: 'looked at it, rolled back', at: at('mon 10:40') }),
    );
    expect(entry('zurückgerollt um 10:40', { ...vocabulary, language: 'de' })).toMatchObject(
      meaning({ text: 'zurückgerollt', at: at('mon 10:40') }),
    );
    expect(entry('at 10:40')).toMatchObject(meaning({ text: 'at 10:40', at: null }));
    expect(wrong('timeline', 'the fix is out at 15:00')).toEqual(['not_understood', 'not_now', null]);
    expect(wrong('timeline', 'the first alarm at 1/11/2026')).toEqual([
      'not_understood',
      'ambiguous_date',
      null,
    ]);
    expect(wrong('timeline', '')).toEqual(['not_understood', 'missing', null]);
  });

  it('is on record of the day that is named before its time', () => {
    const german = { ...vocabulary, language: 'de' } as const;
    const entry = (args: string, words = vocabulary) => read('timeline', args, words);
    const yesterday = meaning({ text: 'it failed', at: at('mon 10:40') - 24 * 3_600_000 });
    for (const day of ['yesterday', 'on 2026-11-15', 'on 15 November 2026', 'at yesterday'])
      expect(entry(`it failed ${day} ${day.startsWith('at') ? '' : 'at '}10:40`)).toMatchObject(yesterday);
    for (const day of ['gestern', 'am 15.11.2026'])
      expect(entry(`it failed ${day} um 10:40`, german)).toMatchObject(yesterday);
    // A day without its year is the last of that name, not the next.
    for (const day of ['on 15 Nov', 'on November 15'])
      expect(entry(`it failed ${day} at 10:40`)).toMatchObject(yesterday);
    expect(entry('it failed am 15. Nov um 10:40', german)).toMatchObject(yesterday);
    expect(wrong('timeline', 'it fails on 15 November 2027 at 10:40')?.[1]).toBe('not_now');
    expect(entry('restarted it on node 5 at 10:40')).toMatchObject(
      meaning({ text: 'restarted it on node 5', at: at('mon 10:40') }),
    );
    // Which of two days is not guessed, and never made today.
    expect(wrong('timeline', 'it failed on Sunday at 10:40')?.[1]).toBe('not_now');
    expect(wrong('timeline', 'it failed two days ago at 10:40')?.[1]).toBe('bad_date');
  });

  it('is never too much, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), fc.string({ unit: 'binary' }), (spec, args) => {
        const reading = spec.read(args, vocabulary);
        expect('consequences' in reading || reading.reason.kind !== 'unknown').toBe(true);
      }),
    );
    for (const { name } of COMMANDS)
      for (const unit of ['@a ', 'until ', 'x', ' \t', '@-', '9'])
        expect(() => read(name, unit.repeat(65_536 / unit.length))).not.toThrow();
  });
});
