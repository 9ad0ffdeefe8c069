import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../src/languages/en/phrases.ts';
import { fold } from '../../src/ticket/fold.ts';
import { parseWrittenDate } from '../../src/calendar/written-date.ts';
import { at, policyOf, snapshotOf, Story } from '../desk/story.ts';

const FORM = `
name: Change
description: Something else
labels: [change]
body:
  - { type: input, id: needed-by, attributes: { label: Needed by } }
  - { type: textarea, id: what, attributes: { label: What } }
`;
const policy = await policyOf(`
version: 1
timezone: Europe/Berlin
intake: { forms: { change.yml: { notice: { field: needed-by, at_least: 2 weeks } } } }
`);
const asked = (date: string, opened = '2026-11-16 10:00') => {
  const story = new Story(opened).with({ body: `### Needed by\n\n${date}\n\n### What\n\nA desk.` });
  const now = opened.startsWith('2026-12') ? '2026-12-08 10:00' : 'fri 10:00';
  return fold(story.issue(), snapshotOf({ policy, forms: { 'change.yml': FORM } }, [], now));
};

describe('a day that nobody can read', () => {
  const missing = (date: string, opened?: string) => asked(date, opened).missing;

  it('is asked about, in the words that were written', () => {
    const day = { label: 'Needed by', hint: '', noDate: 'asap please' };
    expect(missing('asap please', '2026-12-07 10:00')).toEqual([day]);
    expect(asked('asap please', '2026-12-07 10:00').form?.doubts).toEqual([]);
    // The question pauses what waits for it, and its silence closes nothing.
    expect(asked('asap please', '2026-12-07 10:00').waits).toMatchObject([{ customerSpokeLast: true }]);
  });

  it.each([
    ...[
      '_No response_',
      '2026-12-10',
      'No rush',
      'n/a',
      'NA',
      '-',
      '---',
      '???',
      'none.',
      'no!',
      'Nothing',
      'tbd. ',
    ],
    ...[
      'no hurry',
      'there is no deadline',
      'no fixed date',
      'whenever',
      'whenever you can',
      'anytime',
      'any time',
    ],
    ...['not urgent', 'egal', 'offen', 'irgendwann', 'jederzeit', 'kein', 'keine Eile', 'keine Frist'],
    ...['kein Termin', 'nicht dringend', 'nicht eilig', 'eilt nicht!'],
  ])('is not asked for where there is none, or one: %s', (written) => {
    expect(missing(written, '2026-12-07 10:00')).toEqual([]);
  });

  it.each(['before any time of ours', 'not whenever', 'none of these days', 'no later than asap', '- soon'])(
    'is asked about where such words stand among others: %s',
    (written) => {
      expect(missing(written, '2026-12-07 10:00')).toMatchObject([{ noDate: written }]);
    },
  );

  it('is not asked about where a line is as the form began it, but where a text is', () => {
    const left = (kind: string, begun = 'as agreed') => {
      const form = FORM.replace(
        'type: input, id: needed-by, attributes: {',
        `type: ${kind}, id: needed-by, attributes: { value: '${begun}',`,
      );
      const story = new Story('2026-12-07 10:00').with({
        body: '### Needed by\n\nas agreed\n\n### What\n\nA desk.',
      });
      const desk = snapshotOf({ policy, forms: { 'change.yml': form } }, [], '2026-12-08 10:00');
      return fold(story.issue(), desk).missing.map(({ noDate }) => noDate);
    };
    expect(left('input')).toEqual([]);
    expect(left('input', ' as agreed ')).toEqual([]);
    expect(left('input', 'soon')).toEqual(['as agreed']);
    expect(left('textarea')).toEqual(['as agreed']);
  });

  it('is asked for once where the form has to have an answer, and such words are none', async () => {
    const strict = await policyOf(`
version: 1
timezone: Europe/Berlin
intake:
  no_answer: [asap]
  forms: { change.yml: { required: [needed-by, what], notice: { field: needed-by, at_least: 2 weeks } } }
`);
    const left = (needed: string, what: string) => {
      const body = `### Needed by\n\n${needed}\n\n### What\n\n${what}`;
      const desk = snapshotOf({ policy: strict, forms: { 'change.yml': FORM } }, [], '2026-12-08 10:00');
      return fold(new Story('2026-12-07 10:00').with({ body }).issue(), desk).missing;
    };
    expect(left('asap', 'A desk.')).toEqual([{ label: 'Needed by', hint: '' }]);
    expect(left('soon', '_No response_')).toEqual([
      { label: 'What', hint: '' },
      { label: 'Needed by', hint: '', noDate: 'soon' },
    ]);
  });

  it('is asked from the first second of December 2026 on', () => {
    expect(missing('asap please', '2026-12-01 00:00')).toHaveLength(1);
    expect(asked('asap please', '2026-12-01 00:00').form?.doubts).toEqual([]);
    expect(asked('2026-12-10').form?.doubts).toEqual([]);
  });

  it('is a doubt about what came before', () => {
    expect(missing('asap please', '2026-11-16 10:00')).toEqual([]);
    expect(asked('asap please', '2026-11-16 10:00').form?.doubts).toHaveLength(1);
  });
});

describe('a date that people write', () => {
  const day = (text: string) => parseWrittenDate(text, 'UTC');
  const first = { from: at('2026-12-01 00:00'), to: at('2026-12-02 00:00') };

  it.each([
    ...['2026-12-01', '1 December 2026', '1. Dezember 2026', 'December 1, 2026', 'Dec 1st 2026', '1.12.2026'],
    ...['01.12.2026', '1st of december 2026', ' 1 Dec. 2026 ', '01 DEC 2026'],
  ])('is read: %s', (text) => {
    expect(day(text)).toEqual(first);
  });

  it('with a time is that moment', () => {
    const noon = at('2026-12-01 12:00');
    expect(day('2026-12-01T12:00')).toEqual({ from: noon, to: noon });
    expect(parseWrittenDate('2026-12-01T12:00+01:00', 'UTC')?.from).toBe(noon - 3_600_000);
  });

  it.each([
    ...[
      '1/12/2026',
      '12/1/2026',
      'soon',
      '',
      '31 February 2026',
      '2026-13-01',
      '1 Decembre 2026',
      '0.0.2026',
    ],
    ...['32.1.2026', '1 December', 'December 2026', `1 December 2026${' '.repeat(99)}x`],
  ])('is not guessed: %s', (text) => {
    expect(day(text)).toBeNull();
  });
});

describe('notice', () => {
  it('is short where the date is nearer than the policy asks for', () => {
    expect(asked('2026-11-29').shortNotice).toEqual({
      neededBy: at('2026-11-29 00:00+01:00'),
      atLeast: '2 weeks',
    });
    expect(asked('2026-11-01').shortNotice).not.toBeNull();
  });

  it('of as many days is enough, at whatever time of day it was asked for', () => {
    expect(asked('2026-11-30').shortNotice).toBeNull();
    expect(asked('2026-11-30', '2026-11-16 22:30').shortNotice).toBeNull();
    expect(asked('2026-11-30', '2026-11-16 23:30').shortNotice).not.toBeNull();
  });

  it('is enough across the days on which clocks are moved', () => {
    expect(asked('2026-04-05', '2026-03-22 22:30').shortNotice).toBeNull();
    expect(asked('2026-11-01', '2026-10-18 21:30').shortNotice).toBeNull();
  });

  it('cannot be told from a date that cannot be read, which is a doubt', () => {
    const { shortNotice, form } = asked('after Christmas');
    expect([shortNotice, form?.doubts.map(english.doubt)]).toEqual([
      null,
      ['The answer to "Needed by" is no date that can be read.'],
    ]);
    expect(asked('_No response_').form?.doubts).toEqual([]);
  });
});
