import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { at, BOT, judge, Story, who } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { GITHUB } from '../ticket/secret.ts';
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

  it('a flag is on, or no longer', async () => {
    const where = await under(`
sla: [{ name: any, first_response: 1h, warn_at: 50% }]
ownership: { within: 1h, group: tier-1 }
incidents: { when: { severity: urgent } }
flags: [{ label: pressing, when: { severity: urgent } }]
`);
    const urgent = () => new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');
    const marked = (label: string) =>
      urgent().labels('mon 10:10', BOT, label).says('mon 11:30', 'ana', '/severity low');
    expect(told('incident', where, urgent(), 'mon 10:01')).toEqual([
      'The form, the severity or a person says that this is an incident.',
    ]);
    expect(told('incident', where, marked('incident'), 'mon 11:31')).toEqual([
      'The form, the severity and people say that this is no incident.',
    ]);
    expect(told('project', where, urgent().says('mon 10:30', 'ana', '/project'), 'mon 10:31')).toEqual([
      'Somebody on the staff called it a project.',
    ]);
    const left = urgent().labels('mon 10:20', BOT, 'project');
    expect(told('project', where, left, 'mon 10:31')).toEqual(['The ticket is no project.']);
    expect(told('response', where, urgent(), 'mon 11:00:01')).toEqual([
      'The customer waits for an overdue answer.',
    ]);
    const answered = urgent().labels('mon 11:01', BOT, 'needs: response').says('mon 11:30', 'ana');
    expect(told('response', where, answered, 'mon 11:31')).toEqual(['The customer has an answer.']);
    expect(told('at-risk', where, urgent(), 'mon 10:30')).toEqual([
      'A promise is about to be broken, or a target missed.',
    ]);
    const warned = urgent().labels('mon 10:31', BOT, 'sla: at risk').says('mon 10:40', 'ana');
    expect(told('at-risk', where, warned, 'mon 10:41')).toEqual([
      'No promise is about to be broken, and no target missed.',
    ]);
    expect(told('flags', where, urgent(), 'mon 10:01')).toEqual([
      expect.stringContaining('"severity"') as string,
    ]);
    expect(told('flags', where, marked('pressing'), 'mon 11:31')).toEqual([
      'The ticket is no longer one that the policy flags so.',
    ]);
  });

  it('staff have to settle something, or hear of what nobody could read', async () => {
    const asking = await deskWith('intake: { triage: { within: 30m }, otherwise: medium }');
    const blank = new Story('mon 10:00').with({ body: 'It is broken.' });
    expect(told('untriaged', asking, blank, 'mon 10:31')).toEqual([
      'Nobody on the staff has said how severe it is.',
    ]);
    const settled = () =>
      blank.labels('mon 10:31', BOT, 'needs: severity').says('mon 10:40', 'ana', '/severity low');
    expect(told('untriaged', asking, settled(), 'mon 10:41')).toEqual(['Its severity is settled.']);
    const unsure = new Story('mon 10:00').with({ body: 'It is broken.' });
    expect(told('unclear', asking, unsure, 'mon 10:01')).toEqual([
      'What came with the ticket leaves doubts that only staff can settle.',
    ]);
    const long = new Story('mon 10:00').says('mon 10:10', 'ana', `${'- a\n'.repeat(20_000)}/ack`);
    expect(told('unread', desk, long, 'mon 10:11')).toEqual(['A text is too long to be read.']);
  });

  it('a secret is pointed out, a command answered, and a solved ticket written up', async () => {
    const pasted = new Story('mon 10:00').says('mon 10:10', 'cus', `The token is ${GITHUB}.`);
    expect(told('secrets', desk, pasted, 'mon 10:11')).toEqual(['Somebody pasted what looks like a secret.']);
    const given = (body: string) => new Story('mon 10:00').says('mon 10:10', 'ana', body);
    const seen = 'Whoever gives a command sees what came of it.';
    expect(told('commands', desk, given('/severty low'), 'mon 10:11')).toEqual([
      seen,
      'A command was not carried out.',
    ]);
    expect(told('commands', desk, given('/help'), 'mon 10:11')).toEqual([seen, 'Somebody asked for help.']);
    expect(told('commands', desk, given('/explain'), 'mon 10:11')).toEqual([
      seen,
      'Somebody asked how it stands.',
    ]);
    const writing = await under('write_up: { when: {} }');
    const solved = () => new Story('mon 10:00').says('mon 11:00', 'ana').closes('mon 12:00', 'ana');
    expect(told('post-mortem', writing, solved(), 'mon 12:01')).toEqual([
      'The ticket is solved and the policy asks for a write-up.',
    ]);
    const marked = () => solved().labels('mon 12:01', BOT, 'post-mortem: due');
    expect(told('post-mortem', writing, marked().reopens('mon 13:00', 'ana'), 'mon 13:01')).toEqual([
      'Only what is solved is written up.',
    ]);
    const done = marked().says('mon 13:00', 'ana', '/post-mortem done');
    expect(told('post-mortem', writing, done, 'mon 13:01')).toContain('The write-up is done.');
  });

  it('the one comment says where it stands', () => {
    expect(told('status', desk, new Story('mon 10:00'), 'mon 10:01')).toEqual([
      'Every ticket has one comment that says where it stands.',
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
