import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { at, BOT, snapshotOf, Story, who } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

const FORM = `
name: Bug
description: Something is broken
body:
  - type: dropdown
    id: severity
    attributes: { label: Severity, options: [urgent, high, medium, low] }
  - type: textarea
    id: steps
    attributes: { label: Steps }
`;
const body = (severity: string) => `### Severity\n\n${severity}\n\n### Steps\n\nLog in.`;
const desk = snapshotOf({ ...setting, forms: { 'bug.yml': FORM } }, [], 'fri 10:00');
const changes = (story: Story) =>
  fold(story.issue(), desk).severity.map(({ at: when, severity, source }) => [when, severity, source]);
const filed = (severity: string) => new Story('mon 10:00').with({ body: body(severity) });

describe('severity', () => {
  it('is what the form says, from opening', () => {
    expect(changes(filed('high'))).toEqual([[at('mon 10:00'), 'high', 'form']]);
  });

  it('said again is no change', () => {
    const story = filed('high')
      .says('mon 11:00', 'ana', '/severity high')
      .labels('mon 12:00', 'bo', 'severity: high');
    expect(changes(story)).toEqual([[at('mon 10:00'), 'high', 'form']]);
  });

  it('is what the text says that stood, whatever else changes before the next edit or after it', () => {
    const edits = [
      { at: at('mon 10:00'), editor: who('cus'), text: body('low') },
      { at: at('mon 11:00'), editor: who('cus'), text: body('high') },
    ];
    const story = new Story('mon 10:00')
      .labels('mon 10:30', 'ana', 'login')
      .labels('mon 11:30', 'ana', 'mail')
      .with({ bodyEdits: edits, body: body('high') });
    expect(changes(story)).toEqual([
      [at('mon 10:00'), 'low', 'form'],
      [at('mon 11:00'), 'high', 'form'],
    ]);
  });

  it('of a ticket that was moved here begins on arrival, with the text that it then had', () => {
    const edits = [
      { at: at('mon 08:00'), editor: who('cus'), text: body('low') },
      { at: at('mon 09:00'), editor: who('cus'), text: body('high') },
    ];
    const moved = new Story('mon 08:00').arrives('mon 10:00').with({ bodyEdits: edits, body: body('high') });
    expect(changes(moved).at(-1)).toEqual([at('mon 10:00'), 'high', 'form']);
    expect(changes(moved).every(([when]) => when === at('mon 10:00'))).toBe(true);
  });

  it('was not said by staff who mended the text in another repository', () => {
    const edits = [
      { at: at('mon 08:00'), editor: who('cus'), text: body('low') },
      { at: at('mon 09:00'), editor: who('ana'), text: body('high') },
      { at: at('mon 11:00'), editor: who('cus'), text: body('urgent') },
    ];
    const moved = new Story('mon 08:00')
      .arrives('mon 10:00')
      .with({ bodyEdits: edits, body: body('urgent') });
    expect(changes(moved).at(-1)).toEqual([at('mon 11:00'), 'urgent', 'form']);
  });

  it('of several texts within one second is each that they said', () => {
    const edits = [
      { at: at('mon 10:00'), editor: who('cus'), text: body('low') },
      { at: at('mon 10:30'), editor: who('cus'), text: body('urgent') },
      { at: at('mon 10:30'), editor: who('cus'), text: body('high') },
    ];
    expect(changes(new Story('mon 10:00').with({ bodyEdits: edits, body: body('high') }))).toEqual([
      [at('mon 10:00'), 'low', 'form'],
      [at('mon 10:30'), 'urgent', 'form'],
      [at('mon 10:30'), 'high', 'form'],
    ]);
  });

  it('of several labels that came with it is the most severe, until people put another', () => {
    const came = () => new Story('mon 10:00').with({ labels: ['severity: low', 'severity: high'] });
    expect(changes(came())).toEqual([[at('mon 10:00'), 'high', 'label']]);
    expect(
      changes(
        came()
          .labels('mon 11:00', 'ana', 'severity: urgent')
          .with({ labels: ['severity: low', 'severity: high', 'severity: urgent'] }),
      ),
    ).toEqual([
      [at('mon 10:00'), 'high', 'label'],
      [at('mon 11:00'), 'urgent', 'label'],
    ]);
  });

  it('by label and by command is the same event; the latest wins', () => {
    const story = filed('high')
      .says('mon 11:00', 'ana', '/severity low')
      .labels('mon 12:00', 'bo', 'severity: urgent');
    expect(changes(story)).toEqual([
      [at('mon 10:00'), 'high', 'form'],
      [at('mon 11:00'), 'low', 'command'],
      [at('mon 12:00'), 'urgent', 'label'],
    ]);
  });

  it('removed by hand means untriaged, and the form is not applied again', () => {
    const story = filed('high')
      .labels('mon 10:01', BOT, 'severity: high')
      .unlabels('mon 11:00', 'ana', 'severity: high')
      .with({
        bodyEdits: [
          { at: at('mon 10:00'), editor: who('cus'), text: body('high') },
          { at: at('mon 12:00'), editor: who('cus'), text: body('urgent') },
        ],
        body: body('urgent'),
      });
    expect(changes(story).at(-1)).toEqual([at('mon 11:00'), null, 'label']);
  });

  it('follows edits of the form until a person says otherwise', () => {
    const edits = [
      { at: at('mon 10:00'), editor: who('cus'), text: body('low') },
      { at: at('mon 10:30'), editor: who('cus'), text: body('high') },
    ];
    const story = new Story('mon 10:00').with({ bodyEdits: edits, body: body('high') });
    expect(changes(story)).toEqual([
      [at('mon 10:00'), 'low', 'form'],
      [at('mon 10:30'), 'high', 'form'],
    ]);
    const stated = new Story('mon 10:00')
      .labels('mon 10:20', 'ana', 'severity: medium')
      .with({ bodyEdits: edits, body: body('high') });
    expect(changes(stated).at(-1)).toEqual([at('mon 10:20'), 'medium', 'label']);
  });

  it('of a body edited at an unknown earlier wording does not overtake what a person said before', () => {
    const story = filed('high')
      .labels('mon 10:20', 'ana', 'severity: low')
      .with({ lastEditedAt: at('mon 11:00') });
    expect(changes(story)).toEqual([[at('mon 10:20'), 'low', 'label']]);
  });

  it('the label of another severity being removed changes nothing', () => {
    const story = filed('high')
      .labels('mon 11:00', 'ana', 'severity: low')
      .unlabels('mon 11:00', 'ana', 'severity: high');
    expect(changes(story).at(-1)?.[1]).toBe('low');
  });

  it("this bot's labels are echoes, anybody else's count", () => {
    expect(changes(new Story('mon 10:00').labels('mon 11:00', BOT, 'severity: high'))).toEqual([]);
    expect(changes(new Story('mon 10:00').labels('mon 11:00', 'passer', 'SEVERITY: high'))).toEqual([
      [at('mon 11:00'), 'high', 'label'],
    ]);
  });

  it('a label that came with the ticket holds from the beginning, the most severe of several', () => {
    const story = new Story('mon 10:00').with({ labels: ['severity: high', 'severity: low'] });
    expect(changes(story).at(-1)).toEqual([at('mon 10:00'), 'high', 'label']);
  });

  it('by command is for staff; a word that is no severity is none', () => {
    expect(changes(new Story('mon 10:00').says('mon 11:00', 'cus', '/severity high'))).toEqual([]);
    expect(changes(new Story('mon 10:00').says('mon 11:00', 'ana', '/severity gigantic'))).toEqual([]);
    expect(changes(new Story('mon 10:00').says('mon 11:00', 'ana', '/severity HIGH please'))).toHaveLength(1);
  });
});
