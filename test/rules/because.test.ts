import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story, who } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { body, deskWith, wants } from './intake.ts';

/** What a printed plan says of the decisions of one rule. */
function told(rule: string, desk: Setting, story: Story, now: string): string[] {
  const [evaluation] = judge(desk, story, now).evaluations;
  const said = (evaluation?.decisions ?? []).filter((one) => one.rule === rule).map(({ because }) => because);
  return [
    ...new Set(said.map((because) => (typeof because === 'string' ? because : JSON.stringify(because)))),
  ];
}

const desk = await under(`
sla: [{ name: any, first_response: 8h, resolution: 40h }]
waiting:
  pending: { remind_after: 48h, close_after: 72h }
  hold: { remind_every: 2 working days, calendar: office, remind_before: 4h }
  solved: { comment: follow_up, within: 3d }
`);

describe('a printed plan says why', () => {
  const held = (words: string) =>
    new Story('mon 10:00')
      .assigns('mon 10:30', 'ana')
      .says('mon 11:00', 'ana')
      .says('mon 12:00', 'ana', words);

  it('a hold is spoken of', () => {
    expect(told('hold', desk, held('/hold'), 'wed 12:00')).toEqual(['The ticket is still on hold.']);
    const until = held('/hold until 2026-11-18T09:00');
    expect(told('hold', desk, until, 'wed 05:00')).toEqual(['The end of the hold is near.']);
    expect(told('hold', desk, until, 'wed 09:00')).toEqual(['The hold is over.']);
  });

  it('a customer is reminded, and a ticket closed for silence', () => {
    const asked = new Story('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: low')
      .says('mon 11:00', 'ana', 'Which version?')
      .says('mon 12:00', 'ana', '/pending');
    expect(told('pending', desk, asked, 'wed 12:00:01')).toEqual(['The customer has not answered yet.']);
    asked.says('wed 12:00:01', BOT, '<!-- steward remind:1 -->\nPlease answer.');
    expect(told('silence', desk, asked, 'thu 12:00:01')).toEqual([
      'The customer has not answered within 72h.',
    ]);
  });

  it('a customer is told where to go', () => {
    const solved = new Story('mon 10:00').says('mon 11:00', 'ana', 'Fixed.').closes('mon 12:00', 'ana');
    expect(told('follow-up', desk, solved.says('tue 09:00', 'cus', 'It is back.'), 'tue 09:01')).toEqual([
      'The customer wrote on a solved ticket.',
    ]);
  });

  it('a bystander is told whose ticket it is', async () => {
    const { policy } = await under('sla: [{ name: any, first_response: 8h }]');
    const telling = { policy: { ...policy, intake: { ...policy.intake, bystanders: 'tell' as const } } };
    const story = new Story('mon 10:00').says('mon 11:00', 'passer', 'Me too.');
    expect(told('bystander', telling, story, 'mon 11:01')).toEqual([
      'Somebody wrote on a ticket that is not theirs.',
    ]);
  });

  it('staff hear of an edit that asks for more', async () => {
    const asking = await deskWith('intake: { severity: [{ field: what }] }');
    const edits = [['mon 10:00', 'low'] as const, ['mon 11:00', 'high'] as const];
    const story = wants({ what: 'low' })
      .says('mon 10:30', 'ana', 'On it.\n\n/severity medium')
      .with({
        bodyEdits: edits.map(([when, what]) => ({ at: at(when), editor: who('cus'), text: body({ what }) })),
        body: body({ what: 'high' }),
      });
    expect(told('overruled', asking, story, 'mon 11:01')).toEqual([
      '@cus edited the form, and it now asks for high.',
    ]);
  });

  it('answers are asked for, and no more', async () => {
    const asking = await deskWith('intake: { forms: { request.yml: { required: [what, why] } } }');
    const lacking = wants({ what: 'A desk' });
    expect(told('missing-info', asking, lacking, 'mon 10:01')).toEqual([
      'Required answers are missing: Why.',
    ]);
    const answered = wants({ what: 'A desk', why: 'To stand' }).labels('mon 10:01', BOT, 'needs: info');
    expect(told('missing-info', asking, answered, 'mon 10:02')).toEqual(['Nothing is asked for any more.']);
  });

  it('instructions are sent', async () => {
    const serving = await deskWith(`
self_service: [{ name: password, when: { form: request.yml }, answers: { what: [Reset] }, instructions: Open it. }]
`);
    expect(told('self-service', serving, wants({ what: 'reset' }), 'mon 10:01')).toEqual([
      'The policy has ready instructions for tickets like this.',
    ]);
  });

  it('a ticket is out of scope, or is no longer', () => {
    const refused = () =>
      new Story('mon 10:00').says('mon 11:00', 'ana', '/out-of-scope Not ours.').closes('mon 11:00', BOT);
    expect(told('out-of-scope', desk, refused(), 'mon 11:01')).toEqual(['@ana wrote /out-of-scope.']);
    const again = refused().labels('mon 11:01', BOT, 'out of scope').reopens('mon 12:00', 'ana');
    expect(told('out-of-scope', desk, again, 'mon 12:01')).toEqual(['The ticket is open again.']);
  });
});
