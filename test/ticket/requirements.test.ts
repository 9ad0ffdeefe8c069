import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../src/languages/en/phrases.ts';
import { fold } from '../../src/ticket/fold.ts';
import { at, BOT, policyOf, snapshotOf, Story, who } from '../desk/story.ts';

const BUG = `
name: Bug
description: Something is broken
labels: [bug]
body:
  - type: textarea
    id: steps
    attributes: { label: Steps, description: What did you do?, value: '1. ' }
  - { type: dropdown, id: where, attributes: { label: Where, options: [Web, App], default: 0 } }
  - { type: textarea, id: log, attributes: { label: Log, render: text } }
  - { type: input, id: else, attributes: { label: Anything else } }
`;
const SALES = `
name: Pre-sales
description: Before the sale
labels: [sales]
body:
  - { type: input, id: stage, attributes: { label: Stage, value: tbd } }
  - { type: input, id: date, attributes: { label: Key dates } }
`;
const POLICY = `
version: 1
timezone: UTC
team: { staff: [ana] }
intake:
  forms:
    bug.yml: { required: [steps, Where, log], label: 'form: bug' }
    sales.yml: { required: [date, stage], label: 'form: sales' }
`;
const policy = await policyOf(POLICY);
const setting = { policy, forms: { 'bug.yml': BUG, 'sales.yml': SALES } };
const told = (story: Story) => fold(story.issue(), snapshotOf(setting, [], '2026-12-08 10:00'));
const body = (steps = 'Log in.', where = 'Web', log = 'It fails.') =>
  `### Steps\n\n${steps}\n\n### Where\n\n${where}\n\n### Log\n\n\`\`\`text\n${log}\n\`\`\`\n\n### Anything else\n\n_No response_`;
const filed = (...answers: Parameters<typeof body>) =>
  new Story('mon 10:00').with({ body: body(...answers) });
const missing = (story: Story) => told(story).missing.map(({ label }) => label);
const waits = (story: Story) =>
  told(story).waits.map(({ reason, from, to, begunBy, endedBy }) => [
    reason,
    from,
    to,
    english.reason(begunBy),
    endedBy && english.reason(endedBy),
  ]);

describe('a required answer', () => {
  it('is missing where nothing, the prefilled text or a mere sign was left', () => {
    expect(missing(filed())).toEqual([]);
    for (const nothing of ['_No response_', '1.', '1. ', '...', '-', '---', '<!-- what you did -->'])
      expect([nothing, missing(filed(nothing))]).toEqual([nothing, ['Steps']]);
    expect(missing(filed('_No response_', 'None', ''))).toEqual(['Steps', 'Where', 'Log']);
    for (const something of ['1. x', '42', '![](https://example.test/x.png)', '🤷'])
      expect(missing(filed(something))).toEqual([]);
  });

  it('is given by a word that there is nothing to say, unless the policy lists it', async () => {
    const words = ['N/A', 'n/a', 'n/a.', 'none', 'None', '-', '–', 'tbd', 'N/A <!-- what you did -->'];
    const after = (word: string) => new Story('2026-12-07 10:00').with({ body: body(word) });
    for (const word of words) expect([word, missing(after(word))]).toEqual([word, []]);
    const strict = {
      ...setting,
      policy: await policyOf(POLICY.replace('intake:', 'intake:\n  no_answer: [N/A, none, "-"]')),
    };
    const asked = words.filter(
      (word) => fold(after(word).issue(), snapshotOf(strict, [], '2026-12-08 10:00')).missing.length > 0,
    );
    expect(asked).toEqual(words.filter((word) => !['–', 'tbd'].includes(word)));
  });

  it('is given by a dash alone from December 2026 on, by no more signs, and not by a word that ends with marks', async () => {
    const after = (word: string, opened = '2026-12-07 10:00') => new Story(opened).with({ body: body(word) });
    expect(['-', '—', '--', '- -', '-.', '.-'].filter((word) => missing(after(word)).length > 0)).toEqual([
      ...['--', '- -', '-.', '.-'],
    ]);
    expect(missing(after('-', '2026-12-01 00:00:00'))).toEqual([]);
    expect(missing(after('-', '2026-11-30 23:59:59'))).toEqual(['Steps']);
    const strict = {
      ...setting,
      policy: await policyOf(POLICY.replace('intake:', 'intake:\n  no_answer: [none, n.a]')),
    };
    const asked = (word: string) =>
      fold(after(word).issue(), snapshotOf(strict, [], '2026-12-08 10:00')).missing.length > 0;
    expect(['none', 'none!!', 'n.a', 'n.a.', 'none. Really', 'n.a.b'].filter(asked)).toEqual([
      ...['none', 'none!!', 'n.a', 'n.a.'],
    ]);
  });

  it('is asked for in the form’s own words', () => {
    expect(told(filed('_No response_')).missing).toEqual([{ label: 'Steps', hint: 'What did you do?' }]);
    expect(told(filed('x', 'None')).missing).toEqual([{ label: 'Where', hint: '' }]);
  });

  it('of another form is asked for by its own list', () => {
    const sales = new Story('mon 10:00').with({ body: '### Stage\n\n_No response_\n\n### Key dates\n\nMay' });
    expect(missing(sales)).toEqual(['Stage']);
    const untouched = new Story('mon 10:00').with({ body: '### Stage\n\ntbd\n\n### Key dates\n\nMay' });
    expect(missing(untouched)).toEqual(['Stage']);
  });

  it('is not missed in a text that can be read in more than one way', () => {
    const unclear = filed().with({ body: body('_No response_').replace('### Log', '### Logs of mine') });
    expect(told(unclear).form?.doubts).not.toEqual([]);
    expect(missing(unclear)).toEqual([]);
  });

  it('is not missed once people moved the ticket to another form', () => {
    const moved = filed('_No response_').labels('mon 11:00', 'ana', 'form: sales');
    expect(missing(moved)).toEqual([]);
    expect(waits(moved)).toEqual([
      [
        'pending',
        at('mon 10:00'),
        at('mon 11:00'),
        'required answers are missing: Steps',
        'it was moved to another form',
      ],
    ]);
    expect(missing(moved.says('mon 12:00', 'ana', '/route bug.yml'))).toEqual(['Steps']);
  });
});

describe('a ticket without its required answers waits for its customer', () => {
  const lacking = () => filed('_No response_', 'None');
  const edited = (...edits: [string, string][]) =>
    lacking().with({
      bodyEdits: [
        { at: at('mon 10:00'), editor: who('cus'), text: body('_No response_', 'None') },
        ...edits.map(([when, text]) => ({ at: at(when), editor: who('cus'), text })),
      ],
      body: edits.at(-1)?.[1] ?? '',
    });

  it('from opening on, and says for which', () => {
    expect(waits(lacking())).toEqual([
      ['pending', at('mon 10:00'), null, 'required answers are missing: Steps, Where', null],
    ]);
    // The desk has asked: silence is an answer here as after a question by staff.
    expect(told(lacking()).waits[0]?.customerSpokeLast).toBe(false);
    expect(waits(filed())).toEqual([]);
  });

  it('until an edit supplies all of them', () => {
    const story = edited(['mon 11:00', body('x', 'None')], ['mon 12:00', body('x', 'App')]);
    expect(waits(story).map(([, , to, , why]) => [to, why])).toEqual([
      [at('mon 12:00'), '@cus edited the report'],
    ]);
    expect(waits(edited(['mon 11:00', body('x', 'None')])).map(([, , to]) => to)).toEqual([null]);
  });

  it('until an edit that supplies only a part, where staff asked as well', () => {
    const text = body('x', 'None');
    const story = (...words: string[]) =>
      words.reduce(
        (told, word) => told.says('2026-12-07 11:00', 'ana', word),
        new Story('2026-12-07 10:00').with({
          bodyEdits: [
            { at: at('2026-12-07 10:00'), editor: who('cus'), text: body('_No response_', 'None') },
            { at: at('2026-12-07 12:00'), editor: who('cus'), text },
          ],
          body: text,
        }),
      );
    expect(waits(story()).map(([, , to]) => to)).toEqual([null]);
    expect(waits(story('/pending')).map(([, , to]) => to)).toEqual([at('2026-12-07 12:00')]);
  });

  it('until the first of what supplies them and what moves it elsewhere', () => {
    const story = edited(['mon 12:00', body('x', 'App')]).labels('mon 11:00', 'ana', 'form: sales');
    expect(waits(story).map(([, , to, , why]) => [to, why])).toEqual([
      [at('mon 11:00'), 'it was moved to another form'],
    ]);
  });

  it('that was whole in another repository, from its arrival on', () => {
    const text = body('_No response_');
    const story = new Story('mon 08:00').arrives('mon 10:00').with({
      bodyEdits: [
        { at: at('mon 08:00'), editor: who('cus'), text: body() },
        { at: at('mon 09:00'), editor: who('cus'), text },
      ],
      body: text,
    });
    expect(waits(story).map(([, from, to]) => [from, to])).toEqual([[at('mon 10:00'), null]]);
  });

  it('until an edit supplies them, be it in the second in which staff ask as well', () => {
    const story = edited(['mon 11:00', body('x', 'App')]).says('mon 11:00', 'ana', '/pending');
    expect(waits(story).map(([, from, to]) => [from, to])).toEqual([[at('mon 10:00'), at('mon 11:00')]]);
  });

  it.each([
    ['words above the form', `Hi\n\n${body('_No response_')}`],
    ['its section taken out', body().slice(body().indexOf('### Where'))],
    ['nothing left', ''],
    ['other text altogether', 'It is down.'],
    ['an option changed by hand elsewhere', body('_No response_', 'Webb')],
    ['its heading reworded', body('_No response_').replace('### Steps', '### Step')],
    ['its heading again in another answer', body('_No response_', 'Web', 'x\n\n### Steps\n\ny')],
  ])('through an edit that supplies nothing: %s', (_, text) => {
    for (const labels of [[], ['bug']]) {
      const story = filed('_No response_').with({
        labels,
        bodyEdits: [
          { at: at('mon 10:00'), editor: who('cus'), text: body('_No response_') },
          { at: at('mon 11:00'), editor: who('cus'), text },
        ],
        body: text,
      });
      expect(missing(story)).toEqual(['Steps']);
      expect(waits(story).map(([, from, to]) => [from, to])).toEqual([[at('mon 10:00'), null]]);
    }
  });

  it('until an edit supplies them, though it leaves other things unclear, or is not in the form’s spelling', () => {
    const supplied = `Hi\n\n${body('x', 'Webb').replace(/### Log[^#]*/, '### Log\n\nIt fails.\n\n')}`;
    const text = supplied.replace('### Anything else', '### More');
    const story = filed('_No response_', 'None', '').with({
      labels: ['bug'],
      bodyEdits: [
        { at: at('mon 10:00'), editor: who('cus'), text: body('_No response_', 'None', '') },
        { at: at('mon 11:00'), editor: who('cus'), text },
      ],
      body: text,
    });
    expect(told(story).form?.doubts).toHaveLength(4);
    expect(missing(story)).toEqual([]);
    expect(waits(story).map(([, , to]) => to)).toEqual([at('mon 11:00')]);
  });

  it('until the customer speaks, though not all has come: then people judge', () => {
    const story = lacking().says('mon 11:00', 'passer').says('mon 11:30', 'cus', 'I do not know.');
    expect(waits(story).map(([, , to, , why]) => [to, why])).toEqual([[at('mon 11:30'), '@cus commented']]);
    expect(missing(story)).toEqual(['Steps', 'Where']);
  });

  it('until staff go on without them', () => {
    expect(waits(lacking().says('mon 11:00', 'ana', '/resume')).map(([, , to]) => to)).toEqual([
      at('mon 11:00'),
    ]);
    const byHand = lacking()
      .labels('mon 10:01', BOT, 'needs: info')
      .unlabels('mon 11:00', 'ana', 'needs: info');
    expect(waits(byHand).map(([, , to]) => to)).toEqual([at('mon 11:00')]);
  });

  it('only where an acknowledgement asks for them', async () => {
    const quiet = await policyOf(
      `version: 1\ntimezone: UTC\nintake: { acknowledge: false, forms: { bug.yml: { required: [steps] } } }`,
    );
    const ticket = fold(lacking().issue(), snapshotOf({ ...setting, policy: quiet }, [], 'fri 10:00'));
    expect([ticket.waits, ticket.missing.length]).toEqual([[], 1]);
  });

  it('and what an edit takes away later is not waited for', () => {
    expect(
      waits(
        filed().with({
          bodyEdits: [
            { at: at('mon 10:00'), editor: who('cus'), text: body() },
            { at: at('mon 11:00'), editor: who('cus'), text: body('_No response_') },
          ],
          body: body('_No response_'),
        }),
      ),
    ).toEqual([]);
  });

  it('as it does when staff put the label on by hand', () => {
    const hand = filed().labels('mon 11:00', 'ana', 'needs: info').says('mon 12:00', 'cus');
    const command = filed().says('mon 11:00', 'ana', '/pending').says('mon 12:00', 'cus');
    const spans = (story: Story) => waits(story).map(([reason, from, to]) => [reason, from, to]);
    expect(spans(hand)).toEqual([['pending', at('mon 11:00'), at('mon 12:00')]]);
    expect(spans(hand)).toEqual(spans(command));
  });
});
