import { describe, expect, it } from 'vitest';
import { factsBlock } from '../../src/marks/facts-block.ts';
import { readWriteUp } from '../../src/ticket/write-up-text.ts';
import { emptyUnder } from '../../src/ticket/write-up.ts';
import { BOT, clockOf, judge, Story, at } from '../desk/story.ts';
import { labelMoves } from '../plan/effects.ts';
import { under } from '../sla/setting.ts';

const CAUSES = ['education', 'bug'];

const emptySections = (body: string, classes: readonly string[]): string[] =>
  readWriteUp(body, classes).sections.flatMap(({ heading, isEmpty }) => (isEmpty ? heading : []));

const paper = (impact: string, cause = '- [ ] education\n- [ ] bug', action = '- [ ] _what, who, by when_') =>
  `<!-- steward post-mortem -->
## Post-mortem

This ticket is solved. What can be learned from it?

${factsBlock('### A title that looks like a section\n')}

### Impact

${impact}

### Root cause

_Choose one class and say why._

${cause}

### Actions

${action}`;

const PROMPT = '_Who could not do what, and for how long?_';
const EMPTY = paper(PROMPT);
const FULL = paper('Ten people, an hour.', '- [ ] education\n- [x] bug', '- [ ] a test, @ana, Friday');

describe('a section of a post-mortem', () => {
  it('is empty as long as it holds prompts and open choices alone', () => {
    expect(emptySections(EMPTY, CAUSES)).toEqual(['Impact', 'Root cause', 'Actions']);
    expect(emptySections(FULL, CAUSES)).toEqual([]);
  });

  it.each(['', '<!-- to be written -->', '*to be written*', '   ', '```\n \n```', '_who,\nand what_'])(
    'is empty with %j',
    (impact) => {
      expect(emptySections(paper(impact), CAUSES)).toContain('Impact');
    },
  );

  it.each([
    'No one.',
    '- nobody',
    '> quoted',
    '```\nlog\n```',
    '| a |\n|---|\n| b |',
    '_Some_ people.',
    'It hit _all_',
    'It hit *all*',
  ])('is filled in with %j', (impact) => {
    expect(emptySections(paper(impact), CAUSES)).not.toContain('Impact');
  });

  it('may be chosen, or written beside the choices', () => {
    expect(emptySections(paper(PROMPT, '- [x] education\n- [ ] bug'), CAUSES)).not.toContain('Root cause');
    expect(emptySections(paper(PROMPT, '- [ ] education\n\nA typing error.'), CAUSES)).not.toContain(
      'Root cause',
    );
  });

  it('is filled in by no choice that stands in the policy, however it is spelt there', () => {
    expect(emptySections(paper(PROMPT, '- [ ] Education'), [' education '])).toContain('Root cause');
    expect(emptySections(paper(PROMPT, '- [ ] training'), [' education '])).not.toContain('Root cause');
  });

  it('is not filled in by what the desk says itself', () => {
    const text = `<!-- steward post-mortem -->\n### Facts\n\n${factsBlock('Opened on Monday.')}\n\n### Impact\n\nNone.`;
    expect(emptySections(text, [])).toEqual(['Facts']);
  });

  it('is called by its heading, as it reads', () => {
    expect(emptySections('### Root `cause`\n', [])).toEqual(['Root cause']);
  });

  it('that only gathers others needs no words', () => {
    expect(emptySections('## All of it\n\n### Impact\n\nNone.\n\n## Last', [])).toEqual(['Last']);
  });
});

describe('a write-up that has to be written', async () => {
  const desk = await under(`
sla: [{ name: all, first_response: 8h }]
write_up: { when: {}, within: 24h, done: written, causes: [education, bug] }`);
  const edit = (when: string, text: string | null) => ({
    at: at(when),
    editor: { login: 'ana', kind: 'human' as const },
    text,
  });
  const solved = (body: string, edits: ReturnType<typeof edit>[] = []) =>
    new Story('mon 10:00')
      .says('mon 10:30', 'ana')
      .closes('mon 11:00', 'ana')
      .labels('mon 11:01', BOT, 'post-mortem: due')
      .says('mon 11:01', BOT, body, { edits, lastEditedAt: edits.at(-1)?.at ?? null });
  const clock = (story: Story, now: string) => clockOf(desk, story, now, 'write_up');
  const written = (done: string) =>
    solved(FULL, [edit('mon 11:01', EMPTY), edit('mon 15:00', FULL)]).says(done, 'ana', '/post-mortem done');

  it('is not done while a section is empty, and says which', () => {
    const story = solved(EMPTY).says('mon 12:00', 'ana', '/post-mortem done');
    expect(clock(story, 'mon 12:01')).toMatchObject({ state: 'running', endedAt: null });
    const [evaluation] = judge(desk, story, 'mon 12:01').evaluations;
    expect(evaluation?.ticket.commands[0]).toMatchObject({
      outcome: 'refused',
      reason: { because: { kind: 'unwritten', headings: ['Impact', 'Root cause', 'Actions'] } },
    });
    expect(labelMoves(evaluation?.effects ?? [])).not.toContainEqual(['remove_labels', 'post-mortem: due']);
  });

  it('is done when staff say so and every section is filled in', () => {
    expect(clock(written('mon 16:00'), 'mon 17:00')).toMatchObject({
      state: 'met',
      endedAt: at('mon 16:00'),
    });
    expect(clock(written('mon 15:00'), 'mon 17:00')).toMatchObject({
      state: 'met',
      endedAt: at('mon 15:00'),
    });
  });

  it('is there from when nothing was empty any more, whatever people mend since', () => {
    const mended = (...texts: string[]) =>
      solved(texts.at(-1) ?? '', [
        edit('mon 11:01', EMPTY),
        ...texts.map((text, index) => edit(`mon ${String(15 + index)}:00`, text)),
      ]);
    const done = (story: Story, when: string) =>
      clock(story.says(when, 'ana', '/post-mortem done'), 'mon 22:00').endedAt;
    const other = FULL.replace('an hour', 'two hours');
    expect(done(mended(FULL, other), 'mon 15:30')).toBe(at('mon 15:30'));
    expect(done(mended(FULL, EMPTY, other), 'mon 15:30')).toBeNull();
    expect(done(mended(FULL, EMPTY, other), 'mon 17:30')).toBe(at('mon 17:30'));
    const withheld = solved(other, [
      edit('mon 11:01', EMPTY),
      edit('mon 15:00', FULL),
      edit('mon 16:00', null),
      edit('mon 17:00', other),
    ]);
    expect(done(withheld, 'mon 15:30')).toBe(at('mon 15:30'));
  });

  it('was not done by words that came before the text did', () => {
    expect(clock(written('mon 14:59'), 'mon 17:00')).toMatchObject({ state: 'running', endedAt: null });
  });

  it('is done by taking the label off, from when the text is there', () => {
    const early = solved(FULL, [edit('mon 11:01', EMPTY), edit('mon 15:00', FULL)]);
    const story = early.unlabels('mon 12:00', 'ana', 'post-mortem: due');
    expect(clock(story, 'mon 17:00')).toMatchObject({ state: 'met', endedAt: at('mon 15:00') });
    const never = solved(EMPTY).unlabels('mon 12:00', 'ana', 'post-mortem: due');
    expect(clock(never, 'mon 17:00')).toMatchObject({ state: 'running' });
  });

  it('stays done when people said so, or took the label off, before the desk had posted a text', () => {
    const closed = () => new Story('mon 10:00').says('mon 10:30', 'ana').closes('mon 11:00', 'ana');
    const met = { state: 'met', endedAt: at('mon 11:01') };
    const said = closed().says('mon 11:01', 'ana', '/post-mortem done').says('mon 11:01', BOT, EMPTY);
    expect(clock(said, 'mon 12:00')).toMatchObject(met);
    const [evaluation] = judge(desk, said, 'mon 12:00').evaluations;
    expect(evaluation?.ticket.commands[0]).toMatchObject({ outcome: 'done' });
    const unlabelled = closed()
      .labels('mon 11:00', BOT, 'post-mortem: due')
      .unlabels('mon 11:01', 'ana', 'post-mortem: due')
      .says('mon 11:02', BOT, EMPTY);
    expect(clock(unlabelled, 'mon 12:00')).toMatchObject(met);
    const second = closed()
      .labels('mon 11:00', BOT, 'post-mortem: due')
      .unlabels('mon 11:01', 'ana', 'post-mortem: due')
      .says('mon 11:01', BOT, EMPTY);
    expect(clock(second, 'mon 12:00')).toMatchObject(met);
  });

  it('goes by people’s word where the desk posted none', () => {
    const bare = new Story('mon 10:00').says('mon 10:30', 'ana').closes('mon 11:00', 'ana');
    const story = bare.says('mon 12:00', 'ana', '/post-mortem done');
    expect(clock(story, 'mon 13:00')).toMatchObject({ state: 'met', endedAt: at('mon 12:00') });
  });
});

it('a section is known by its words, emphasised or with a colon', () => {
  const text = '### **Summary**\n\nIt broke.\n\n### Impact:\n\nNobody.\n\n### _Solution:_\n';
  expect(emptyUnder(text, ['Summary', 'impact', 'Solution'], [])).toEqual(['Solution']);
});
