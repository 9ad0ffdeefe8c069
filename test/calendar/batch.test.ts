import { describe, expect, it } from 'vitest';
import { answerBatchLine } from '../../src/calendar/batch.ts';

const office = {
  timezone: 'Europe/Berlin',
  hours: { 'mon-fri': ['09:00-17:00'] },
  holidays: ['2026-12-25'],
  dates: { '2026-12-24': '09:00-12:00' },
};

async function answer(question: unknown): Promise<unknown> {
  const line = await answerBatchLine(JSON.stringify(question));
  expect(line).not.toContain('\n');
  return JSON.parse(line);
}

describe('answerBatchLine', () => {
  it('adds', async () => {
    const question = { op: 'add', calendar: office, from: '2026-11-20T16:30:00+01:00', duration: '2h' };
    expect(await answer(question)).toEqual({ result: '2026-11-23T10:30:00+01:00' });
  });

  it('measures', async () => {
    const question = {
      op: 'between',
      calendar: office,
      from: '2026-12-24T10:30:00+01:00',
      to: '2026-12-26T12:00:00Z',
    };
    expect(await answer(question)).toEqual({ result: { seconds: 5400 } });
  });

  it('tells open from closed', async () => {
    expect(await answer({ op: 'open', calendar: office, at: '2026-12-24T11:00:00+01:00' })).toEqual({
      result: true,
    });
    expect(await answer({ op: 'open', calendar: office, at: '2026-12-24T12:00:00+01:00' })).toEqual({
      result: false,
    });
  });

  it("answers in the offset of the calendar's zone, whatever the question's", async () => {
    const question = { op: 'add', calendar: office, from: '2026-07-01T10:00:00+09:00', duration: '0m' };
    expect(await answer(question)).toEqual({ result: '2026-07-01T09:00:00+02:00' });
  });

  it("takes a time without an offset in the calendar's zone", async () => {
    const question = { op: 'add', calendar: office, from: '2026-11-20T16:30', duration: '1 working day' };
    expect(await answer(question)).toEqual({ result: '2026-11-23T16:30:00+01:00' });
  });

  it('takes unions of inline calendars and the built-in names', async () => {
    const americas = { timezone: 'America/New_York', hours: { 'mon-fri': '09:00-17:00' } };
    const sun = { union: [office, { union: [americas, office] }] };
    const question = { op: 'add', calendar: sun, from: '2026-11-20T16:30:00+01:00', duration: '2h' };
    expect(await answer(question)).toEqual({ result: '2026-11-20T18:30:00+01:00' });
    const saturday = '2026-11-21T10:00:00Z';
    expect(await answer({ op: 'open', calendar: '24x7', at: saturday })).toEqual({ result: true });
    expect(await answer({ op: 'open', calendar: '24x5', at: saturday })).toEqual({ result: false });
    expect(await answer({ op: 'open', calendar: { union: [office, '24x7'] }, at: saturday })).toEqual({
      result: true,
    });
    expect(await answer({ op: 'add', calendar: '24x7', from: saturday, duration: '3d' })).toEqual({
      result: '2026-11-24T10:00:00Z',
    });
  });

  it('names what is allowed, and what was meant', async () => {
    const said = async (question: object): Promise<string> => {
      const { error } = (await answer(question)) as { error: { message: string } };
      return error.message;
    };
    const at = '2026-01-01';
    expect(await said({ op: 'opens', calendar: '24x7', at })).toBe(
      '"opens" is not an operation. Allowed: add, between, open. Did you mean "open"?',
    );
    expect(await said({ op: 'add', calendar: office, from: at, duration: '1d' })).toContain(
      'Allowed: 1 working day, 8h.',
    );
    expect(await said({ op: 'open', calendar: { union: [office, { hous: {} }] }, at })).toMatch(
      /^calendar\.union\.1\.hous: .*Did you mean "hours"\?/,
    );
    for (const name of ['calendar', 'calendar.union.0'])
      expect(await said({ op: 'open', calendar: { union: [name, office] }, at })).toBe(
        `No calendar is named "${name}". Allowed: 24x7, 24x5.`,
      );
    expect(await said({ op: 'open', calendar: '24x', at })).toContain('Did you mean "24x7"?');
    expect(await said({ op: 'open', calendar: { hous: {}, hors: {} }, at })).toMatch(/\? calendar\.hors: /);
  });

  it.each([
    [{}, 'A question needs "op"'],
    [{ op: 'add' }, 'This question needs "from"'],
    [{ op: 'add', from: '2026-01-01' }, 'This question needs "duration"'],
    [{ op: 'between' }, 'This question needs "from"'],
    [{ op: 'between', from: '2026-01-01' }, 'This question needs "to"'],
    [{ op: 'open' }, 'This question needs "at"'],
  ])('says what is missing: %j', async (question, message) => {
    const { error } = (await answer({ ...question, calendar: '24x7' })) as { error: { message: string } };
    expect(error.message).toMatch(new RegExp(`^${message}\\.`));
  });

  it('says what cannot be read', async () => {
    expect(await answerBatchLine('{')).toBe(
      '{"error":{"code":"wrong-type","message":"The line is not valid JSON."}}',
    );
  });

  it('answers on one line whatever it quotes', async () => {
    for (const end of ['\n', '\r', '\u0085', '\u2028', '\u2029']) {
      const duration = `1${end}h`;
      const line = JSON.stringify({ op: 'add', calendar: '24x7', from: '2026-01-01', duration });
      expect(await answerBatchLine(line)).toMatch(/^[^\n\r\u0085\u2028\u2029]+$/);
    }
  });

  it('answers nothing beyond the years it knows', async () => {
    const from = '2299-12-31T23:00:00Z';
    expect(await answer({ op: 'add', calendar: '24x7', from, duration: '59m' })).toEqual({
      result: '2299-12-31T23:59:00Z',
    });
    for (const calendar of ['24x7', { hours: { 'mon-sun': '00:00-24:00' } }])
      expect(await answer({ op: 'add', calendar, from, duration: '60m' })).toEqual({
        error: { code: 'bad-instant', message: 'The answer lies outside the years 1900 to 2299.' },
      });
  });

  it.each([
    ['{', 'wrong-type'],
    ['', 'wrong-type'],
    ['[]', 'wrong-type'],
    ['null', 'wrong-type'],
    ['{"op":"add"}', 'missing-key'],
    ['{"calendar":"24x7"}', 'missing-key'],
    ['{"calendar":"24x7","op":"subtract"}', 'unknown-value'],
    ['{"calendar":"24x7","op":"open"}', 'missing-key'],
    ['{"calendar":"24x7","op":"open","at":5}', 'wrong-type'],
    ['{"calendar":"24x7","op":"open","at":"yesterday"}', 'bad-instant'],
    ['{"calendar":"24x7","op":"add","from":"2026-01-01"}', 'missing-key'],
    ['{"calendar":"24x7","op":"add","duration":"1h"}', 'missing-key'],
    ['{"calendar":"24x7","op":"add","from":"2026-01-01","duration":"soon"}', 'bad-duration'],
    ['{"calendar":"24x7","op":"between","from":"2026-01-01"}', 'missing-key'],
    ['{"calendar":"24x7","op":"between","from":"x","to":"2026-01-01"}', 'bad-instant'],
    ['{"calendar":"24x5","op":"add","from":"2026-01-01","duration":"3d"}', 'ambiguous-duration'],
    ['{"calendar":"24x5","op":"add","from":"2299-12-01","duration":"800000h"}', 'bad-instant'],
    ['{"calendar":"office","op":"open","at":"2026-01-01"}', 'unknown-reference'],
    ['{"calendar":null,"op":"open","at":"2026-01-01"}', 'wrong-type'],
    ['{"calendar":{"union":["office"]},"op":"open","at":"2026-01-01"}', 'unknown-reference'],
    ['{"calendar":{"hours":{}},"op":"open","at":"2026-01-01"}', 'never-open'],
    ['{"calendar":{"hours":{"__proto__":"09:00-17:00"}},"op":"open","at":"2026-01-01"}', 'unknown-key'],
    [`{"op":"open","calendar":${'{"union":['.repeat(20_000)}"24x7"${']}'.repeat(20_000)}}`, 'wrong-type'],
  ])('answers %.90s with an error', async (line, code) => {
    expect(JSON.parse(await answerBatchLine(line))).toEqual({
      error: { code, message: expect.stringMatching(/\w/) as string },
    });
  });
});
