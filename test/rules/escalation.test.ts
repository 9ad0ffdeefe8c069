import { describe, expect, it } from 'vitest';
import type { Effect, SendPage } from '../../src/plan/effect.ts';
import { isPage } from '../../src/plan/effect.ts';
import { keyOf } from '../../src/marks/key.ts';
import { stepKey } from '../../src/marks/step-key.ts';
import { noteEffects } from '../../src/plan/page-record.ts';
import type { PageOutcome } from '../../src/plan/effect.ts';
import { GITHUB } from '../ticket/secret.ts';
import { at, BOT, judge, policyOf, Story } from '../desk/story.ts';
import { decisionsBy } from './decisions.ts';

/** A desk with a second tier of two, one of whom is on duty each day, and a pager. */
async function desk(escalation: string, more = '') {
  const policy = await policyOf(`
version: 1
timezone: UTC
team:
  staff: [ana, bo, chen]
  ${more}
  groups:
    tier-1: { members: [ana] }
    tier-2:
      members: [bo, chen]
      label: 'group: tier-2'
      rotation: { every: 1 day, starts: "2026-11-16T00:00", order: [bo, chen] }
severities: [{ name: urgent, color: 'b60205', description: Down }, { name: low, color: '0e8a16', description: Hardly }]
customers: { tiers: [gold], members: { gold: { acme: [cus] } } }
intake: { severity: [{ field: severity }], unverified_max: low }
pagers: { on-call: { kind: pagerduty } }
escalation:
${escalation}`);
  return { policy };
}

const TAKEN = `  - { name: to tier two, on: taken, after: 2h, to: tier-2, unassign: true, page: on-call }`;
const SILENT = `  - { name: quiet, on: silence, after: 10m, to: tier-2, page: on-call, ladder: [{ after: 30m, to: tier-2, page: on-call }], repeat: 1h }`;

const kinds = (plan: readonly Effect[]): string[] =>
  plan.flatMap((e) => (e.kind === 'page' || e.kind.startsWith('create_l') ? [] : [e.kind]));
/** The repository of these stories has no labels: making them is no matter here. */
const rest = (plan: readonly Effect[]): readonly Effect[] => plan.filter((e) => e.kind !== 'create_label');
const pagesOf = (plan: readonly Effect[]): SendPage[] => plan.filter(isPage);
const said = (plan: readonly Effect[], outcome: PageOutcome = 'delivered'): string[] =>
  [...plan, ...noteEffects(pagesOf(plan).map((effect) => ({ effect, outcome })))].flatMap((e) =>
    e.kind === 'create_comment' ? [e.body] : [],
  );

/** The story goes on as if the plan had been carried out. */
function told(
  story: Story,
  when: string,
  plan: readonly Effect[],
  outcome: PageOutcome = 'delivered',
): Story {
  for (const body of said(plan, outcome)) story.says(when, BOT, body);
  for (const effect of plan)
    if (effect.kind === 'add_labels') for (const label of effect.labels) story.labels(when, BOT, label);
    else if (effect.kind === 'unassign') for (const login of effect.logins) story.unassigns(when, BOT, login);
  return story;
}

describe('A ticket that was worked on for too long', () => {
  const taken = () => new Story('mon 08:00').assigns('mon 10:00', 'ana').says('mon 10:00', 'ana', 'On it.');

  it('stays with whoever has it where people have moved it on since, to no group by name', async () => {
    const story = new Story('mon+3 08:00')
      .assigns('mon+3 10:00', 'ana')
      .says('mon+3 10:00', 'ana', 'On it.')
      .says('mon+3 12:00:30', 'bo', '/escalate');
    const { plan } = judge(await desk(TAKEN.replace(', page: on-call', '')), story, 'mon+3 12:01');
    expect(said(plan).join()).toContain('It has been handed to the group `tier-2`.');
    expect(said(plan).join()).not.toContain('No longer assigned');
    expect(plan.some(({ kind }) => kind === 'unassign')).toBe(false);
  });

  it('goes to the group: its label, its owners off, its people on duty told once, the pager called', async () => {
    const where = await desk(TAKEN);
    const story = taken();
    expect(rest(judge(where, story, 'mon 12:00').plan)).toEqual([]);
    const { plan } = judge(where, story, 'mon 12:00:01');
    expect(plan).toContainEqual(expect.objectContaining({ kind: 'unassign', logins: ['ana'] }));
    expect(plan).toContainEqual(expect.objectContaining({ kind: 'add_labels', labels: ['group: tier-2'] }));
    expect(pagesOf(plan).map(({ page }) => page)).toEqual([
      expect.objectContaining({
        action: 'trigger',
        pager: 'on-call',
        dedupKey: 'acme/helpdesk#1 escalation:to_tier_two:1:1',
        summary: 'Login fails (acme): needs more hands after 2 h, for tier-2 – acme/helpdesk#1',
      }),
    ]);
    const [words = '', ...more] = said(plan);
    expect(more).toEqual([]);
    expect(words).toMatch(/^<!-- steward escalation:to_tier_two:1:1 page:to_tier_two:1:1 -->/);
    expect(words.match(/@\w+/g)).toEqual(['@bo']);
    expect(words).toContain('It has been handed to the group `tier-2`. No longer assigned: ana.');
    expect(words).toContain('The pager `on-call` was called.');
    told(story, 'mon 12:00:01', plan);
    expect(rest(judge(where, story, 'mon 12:00:01').plan)).toEqual([]);
    expect(rest(judge(where, story, 'mon 20:00').plan)).toEqual([]);
  });

  it('stays with whoever takes it on from there', async () => {
    const where = await desk(TAKEN);
    const story = taken();
    told(story, 'mon 12:01', judge(where, story, 'mon 12:01').plan);
    story.assigns('mon 12:30', 'ana');
    const { plan } = judge(where, story, 'mon 13:00');
    expect(kinds(plan)).toEqual([]);
    expect(pagesOf(plan).map(({ page }) => [page.action, page.dedupKey])).toEqual([
      ['acknowledge', 'acme/helpdesk#1 escalation:to_tier_two:1:1'],
    ]);
  });

  it('keeps the group that people give it afterwards, and a label that they take off stays off', async () => {
    const where = await desk(TAKEN);
    const story = taken();
    told(story, 'mon 12:01', judge(where, story, 'mon 12:01').plan);
    story.unlabels('mon 12:30', 'ana', 'group: tier-2');
    expect(kinds(judge(where, story, 'mon 13:00').plan)).toEqual([]);
  });

  it('is told to its customer on the status comment, unless the policy keeps silent', async () => {
    const handed = async (more: string) => {
      const { evaluations } = judge(await desk(TAKEN.replace(' }', more)), taken(), 'mon 12:01');
      return evaluations[0]?.decisions.flatMap((d) =>
        d.kind === 'status' ? (d.status().handedTo ?? '') : [],
      );
    };
    expect(await handed(' }')).toEqual(['tier-2']);
    expect(await handed(', tell_customer: false }')).toEqual(['']);
  });

  it('is with the group until somebody takes it or moves it on, and the customer reads nothing else', async () => {
    const where = await desk(TAKEN);
    const status = (story: Story, when: string) =>
      judge(where, story, when).evaluations[0]?.decisions.flatMap((d) =>
        d.kind === 'status' ? { owners: d.status().owners, handedTo: d.status().handedTo } : [],
      )[0];
    expect(status(taken(), 'mon 12:01')).toEqual({ owners: [], handedTo: 'tier-2' });
    const handed = () => {
      const story = taken();
      return told(story, 'mon 12:01', judge(where, story, 'mon 12:01').plan);
    };
    expect(status(handed(), 'mon 12:30')).toEqual({ owners: [], handedTo: 'tier-2' });
    const chens = handed().assigns('mon 12:30', 'chen');
    expect(status(chens, 'mon 12:31')).toEqual({ owners: ['chen'], handedTo: undefined });
    const back = handed().says('mon 12:30', 'bo', '/escalate tier-1');
    expect(status(back, 'mon 12:31')).toEqual({ owners: [], handedTo: undefined });
  });

  it('stays with its owner where nobody is there to take it, who is told why', async () => {
    const away = `away: [{ who: bo, from: 2026-11-16, to: 2026-11-17 }, { who: chen, from: 2026-11-16, to: 2026-11-17 }]`;
    const { plan, evaluations } = judge(await desk(TAKEN, away), taken(), 'mon 12:01');
    expect(plan.filter(({ kind }) => kind === 'unassign')).toEqual([]);
    const status = evaluations[0]?.decisions.find((d) => d.kind === 'status')?.status();
    expect(status).toMatchObject({ owners: ['ana'] });
    expect(status?.handedTo).toBeUndefined();
    const words = said(plan).find((body) => body.includes('more hands')) ?? '';
    expect(words.match(/@\w+/g)).toEqual(['@ana']);
    expect(words).toContain('the ticket stays yours: nobody in the group `tier-2` is there');
    expect(words).not.toContain('handed');
  });

  it('is labelled alone where it is locked; the pager is called where a comment can keep that it was', async () => {
    const plan = async (story: Story) =>
      judge(await desk(TAKEN), story.with({ locked: true }), 'mon 12:01').plan;
    const bare = await plan(taken());
    expect(bare.filter(({ kind }) => kind.endsWith('comment'))).toEqual([]);
    expect(pagesOf(bare)).toEqual([]);
    const acknowledged = taken().says('mon 10:00', BOT, '<!-- steward status as-of=x.1 -->\nHello.');
    expect(pagesOf(await plan(acknowledged))).toHaveLength(1);
  });
});

describe('Silence', () => {
  it('climbs the ladder until somebody acknowledges, and each step is paged under its own key', async () => {
    const where = await desk(SILENT);
    const story = new Story('mon 10:00');
    const keys: string[] = [];
    for (const now of ['mon 10:00', 'mon 10:11', 'mon 10:20', 'mon 10:41', 'mon 11:41', 'mon 12:00']) {
      const { plan } = judge(where, story, now);
      keys.push(...pagesOf(plan).map(({ page }) => `${now} ${page.dedupKey.slice(-9)}`));
      told(story, now, plan);
    }
    expect(keys).toEqual(['mon 10:11 quiet:1:1', 'mon 10:41 quiet:1:2', 'mon 11:41 quiet:1:3']);
    story.says('mon 12:10', 'chen', '/ack');
    const acks = pagesOf(judge(where, story, 'mon 12:11').plan);
    expect(acks.map(({ page }) => `${page.action} ${page.dedupKey.slice(-3)}`)).toEqual([
      'acknowledge 1:1',
      'acknowledge 1:2',
      'acknowledge 1:3',
    ]);
    story.closes('mon 12:20', 'chen');
    expect(pagesOf(judge(where, story, 'mon 12:21').plan).map(({ page }) => page.action)).toEqual(
      Array(3).fill('resolve'),
    );
  });

  it('that ends before a late run looks wakes nobody any more', async () => {
    const story = new Story('mon 10:00').says('mon 10:20', 'ana');
    expect(pagesOf(judge(await desk(SILENT), story, 'mon 10:30').plan)).toEqual([]);
  });

  it('tells the fallback where everybody is away, and says so where nobody is left', async () => {
    const away =
      'away: [{ who: bo, from: 2026-11-16, to: 2026-11-16 }, { who: chen, from: 2026-11-16, to: 2026-11-16 }]';
    const words = async (more: string) =>
      said(judge(await desk(SILENT, more), new Story('mon 10:00'), 'mon 10:11').plan).find((body) =>
        body.includes('escalation:'),
      );
    const lead = await words(`fallback: lead\n  ${away}`);
    expect(lead?.match(/@\w+/g)).toEqual(['@lead']);
    expect(lead).toContain('nobody in the group `tier-2` is there, and the policy names you in their place');
    expect(await words(away)).toContain('**Nobody is told:**');
  });

  it('of which a late run finds several steps calls the same people once', async () => {
    const where = await desk(SILENT);
    const { plan } = judge(where, new Story('mon 10:00'), 'mon 12:00');
    expect(pagesOf(plan).map(({ page }) => page.dedupKey)).toEqual(['acme/helpdesk#1 escalation:quiet:1:3']);
    expect(said(plan).filter((body) => body.includes('escalation:'))).toHaveLength(1);
    const story = told(new Story('mon 10:00'), 'mon 12:00', plan);
    expect(rest(judge(where, story, 'mon 12:00').plan)).toEqual([]);
  });

  it('from before a close is over, though the ticket is reopened', async () => {
    const where = await desk(SILENT);
    const story = new Story('mon 10:00').closes('mon 10:15', 'cus').reopens('mon 10:16', 'cus');
    expect(pagesOf(judge(where, story, 'mon 10:20').plan)).toEqual([]);
    expect(pagesOf(judge(where, story, 'mon 10:27').plan).map(({ page }) => page.dedupKey)).toEqual([
      'acme/helpdesk#1 escalation:quiet:2:1',
    ]);
  });

  it('on an old ticket tells and pages nobody, at no step and no repetition', async () => {
    const where = await desk(SILENT);
    const { plan } = judge(where, new Story('2026-11-01 10:00'), 'mon 10:00');
    expect(kinds(plan)).toEqual(['add_labels']);
    expect(pagesOf(plan)).toEqual([]);
  });

  it('is repeated for days where it was told from the start', async () => {
    const where = await desk(SILENT);
    const story = new Story('mon 10:00');
    told(story, 'mon 10:11', judge(where, story, 'mon 10:11').plan);
    const keys = pagesOf(judge(where, story, 'thu 12:00').plan).map(({ page }) => page.dedupKey);
    expect(keys).toEqual(['acme/helpdesk#1 escalation:quiet:1:75']);
  });

  it('is not told again where somebody deleted what was told', async () => {
    const story = new Story('mon 10:00').loses('mon 10:20', BOT);
    expect(pagesOf(judge(await desk(SILENT), story, 'mon 10:30').plan)).toEqual([]);
  });
});

describe('A page', () => {
  const ARRIVAL = `  - { name: arrival, when: { severity: urgent }, on: opened, page: on-call }`;
  const arrived = () => new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');

  it('of an arrival is marked on the status comment that it comes with: nobody gets a second mail', async () => {
    const where = await desk(ARRIVAL);
    const { plan } = judge(where, arrived(), 'mon 10:00');
    const [words = '', ...more] = said(plan);
    expect(more).toEqual([]);
    expect(words).toMatch(/^<!-- steward status page:arrival:1:1 as-of=/);
    const story = told(arrived(), 'mon 10:00', plan);
    expect(rest(judge(where, story, 'mon 10:00').plan)).toEqual([]);
    // The mark outlives the next change of the comment.
    story.assigns('mon 11:00', 'ana');
    const edits = judge(where, story, 'mon 11:01').plan.flatMap((e) =>
      e.kind === 'edit_comment' ? e.keys : [],
    );
    expect(edits).toEqual(['status', 'page:arrival:1:1']);
  });

  it('holds no secret that somebody wrote into a title', async () => {
    const story = arrived().with({ title: `Login fails with ${GITHUB}` });
    const pages = pagesOf(judge(await desk(ARRIVAL), story, 'mon 10:00').plan);
    expect(pages).toHaveLength(1);
    expect(JSON.stringify(pages)).not.toContain(GITHUB);
  });

  it('that fails leaves no word on the ticket; the next run tries again, and marks that it got through', async () => {
    const where = await desk(ARRIVAL);
    const story = arrived();
    const { plan } = judge(where, story, 'mon 10:00');
    expect(said(plan, 'failed')).toEqual([expect.stringMatching(/^<!-- steward status as-of=/)]);
    told(story, 'mon 10:00', plan, 'failed');
    const again = judge(where, story, 'mon 10:05').plan;
    const notes = (outcome: PageOutcome) =>
      noteEffects(pagesOf(again).map((effect) => ({ effect, outcome })));
    expect(notes('failed')).toEqual([]);
    expect(notes('delivered')).toEqual([
      expect.objectContaining({
        kind: 'edit_comment',
        keys: ['status', 'page:arrival:1:1', keyOf('page-sent', at('mon 10:05'), 'arrival:1:1')],
      }),
    ]);
  });

  it('is not sent for what is only claimed, until the staff confirm it', async () => {
    const where = await desk(`  - { name: arrival, on: opened, page: on-call }`);
    const form = `name: Report\ndescription: d\nbody:\n  - { type: input, id: severity, attributes: { label: Severity } }`;
    const setting = { ...where, forms: { 'report.yml': form } };
    const claim = (by: string) => new Story('mon 10:00', by).with({ body: '### Severity\n\nurgent' });
    const known = pagesOf(judge(setting, claim('cus'), 'mon 10:01').plan);
    expect(known.map(({ page }) => page.severity)).toEqual(['urgent']);
    expect(pagesOf(judge(setting, claim('stranger'), 'mon 10:01').plan)).toEqual([]);
    const confirmed = claim('stranger').labels('mon 10:05', 'ana', 'severity: urgent');
    const pages = pagesOf(judge(setting, confirmed, 'mon 10:06').plan);
    expect(pages.map(({ page }) => page.severity)).toEqual(['urgent']);
  });
});

describe('What is told of a step', () => {
  /** Of each notice of a step, which it is, and whether it says that the ticket has come back. */
  const told = async (rule: string, story: Story, now: string) =>
    decisionsBy('escalation', await desk(`  - { ${rule} }`), story, now).flatMap((one) =>
      one.kind === 'notice' && one.notice.kind === 'escalation'
        ? [`${one.notice.step.key}${one.notice.step.again ? ' again' : ''}`]
        : [],
    );
  const back = () =>
    new Story('mon+3 10:00')
      .says('mon+3 10:01', 'ana')
      .closes('mon+3 10:05', 'ana')
      .reopens('mon+3 10:30', 'cus');

  it('is that it has come back where its customer opened it again, and it arrives once more', async () => {
    const arrival = 'name: arrival, on: opened, to: tier-2';
    expect(await told(arrival, new Story('mon+3 10:00'), 'mon+3 10:01')).toEqual(['arrival:1:1']);
    expect(await told(arrival, back(), 'mon+3 10:31')).toEqual(['arrival:2:1 again']);
  });

  it('is not that it has come back where something else is told', async () => {
    const quiet = 'name: quiet, on: silence, after: 10m, to: tier-2';
    const unheard = new Story('mon+3 10:00').closes('mon+3 10:05', 'cus').reopens('mon+3 10:30', 'cus');
    expect(await told(quiet, unheard, 'mon+3 10:41')).toEqual(['quiet:2:1']);
    const handed = back().says('mon+3 10:40', 'bo', '/escalate tier-2');
    expect(
      (await told('name: stuck, on: taken, after: 2h, to: tier-2', handed, 'mon+3 10:41')).join(),
    ).not.toContain('again');
  });
});

describe('A hand-over by people', () => {
  const RULES = `
  - { name: soon, when: { severity: urgent }, on: taken, after: 2h, to: tier-2, unassign: true, page: on-call }
  - { name: slow, when: { severity: low }, on: taken, after: 4h, to: tier-1, unassign: true }`;
  /** What is left to do, but for the reaction to a command. */
  const left = (plan: readonly Effect[]) => rest(plan).filter(({ kind }) => kind !== 'react');
  /** A Monday in December: what people handed over before is left as it was. */
  const mon = (time: string): string => `mon+3 ${time}`;
  const urgent = () =>
    new Story(mon('10:00'))
      .labels(mon('10:00'), 'ana', 'severity: urgent')
      .assigns(mon('10:05'), 'ana')
      .says(mon('10:06'), 'ana', 'I am looking.');
  const handed = (words = '/escalate tier-2 the database is full') =>
    urgent().says(mon('10:10'), 'ana', words);

  it.each<[string, () => Story]>([
    ['by command', () => handed()],
    ['by command, to nobody by name', () => handed('/escalate')],
    ['by the label of the group', () => urgent().labels(mon('10:10'), 'ana', 'group: tier-2')],
  ])('%s does now all that waiting would have done', async (_, story) => {
    const { plan } = judge(await desk(RULES), story(), mon('10:11'));
    expect(pagesOf(plan).map(({ page }) => [page.action, page.dedupKey])).toEqual([
      ['trigger', 'acme/helpdesk#1 escalation:soon:1796638200:1'],
    ]);
    const [words, ...more] = said(plan).filter((body) => body.includes('escalation:'));
    expect(more).toEqual([]);
    expect(words).toMatch(/@chen[^]*handed to the group `tier-2`\*\* by ana[^]*No longer assigned: ana/);
    expect(plan).toContainEqual(expect.objectContaining({ kind: 'unassign', logins: ['ana'] }));
  });

  it('says what it is for, on the ticket and to the pager', async () => {
    const { plan } = judge(await desk(RULES), handed(), mon('10:11'));
    expect(said(plan).join('\n')).toContain('by ana (the database is full).');
    expect(pagesOf(plan)[0]?.page.summary).toBe(
      'urgent: Login fails (acme): handed over by ana (the database is full), for tier-2 – acme/helpdesk#1',
    );
  });

  it('is done once: nothing falls due later, and a second one does nothing', async () => {
    const where = await desk(RULES);
    const story = told(handed(), mon('10:11'), judge(where, handed(), mon('10:11')).plan);
    expect(left(judge(where, story, mon('10:11')).plan)).toEqual([]);
    story.says(mon('10:20'), 'bo', '/escalate tier-2');
    for (const now of ['10:21', '12:10', '16:00'])
      expect(pagesOf(judge(where, story, mon(now)).plan)).toEqual([]);
  });

  it('is acknowledged by whoever takes it, not by what tier one still writes', async () => {
    const where = await desk(RULES);
    const story = told(handed(), mon('10:11'), judge(where, handed(), mon('10:11')).plan);
    story.says(mon('10:15'), 'ana', 'Tier two has it now.');
    expect(pagesOf(judge(where, story, mon('10:16')).plan)).toEqual([]);
    story.assigns(mon('10:20'), 'chen');
    expect(pagesOf(judge(where, story, mon('10:21')).plan).map(({ page }) => page.action)).toEqual([
      'acknowledge',
    ]);
  });

  it('that is taken back resolves its page', async () => {
    const where = await desk(RULES);
    const story = urgent().labels(mon('10:10'), 'ana', 'group: tier-2');
    told(story, mon('10:11'), judge(where, story, mon('10:11')).plan);
    story.unlabels(mon('10:20'), 'ana', 'group: tier-2');
    const pages = pagesOf(judge(where, story, mon('10:21')).plan).map(({ page }) => page.action);
    expect(pages).toEqual(['resolve']);
    // Before anybody was called, nobody is.
    const early = urgent()
      .labels(mon('10:10'), 'ana', 'group: tier-2')
      .unlabels(mon('10:10'), 'ana', 'group: tier-2');
    expect(pagesOf(judge(where, early, mon('10:11')).plan)).toEqual([]);
  });

  it.each([['  - { name: soon, when: { severity: low }, on: taken, after: 2h, to: tier-1 }'], ['  []']])(
    'for which the policy has no step tells those on duty and pages nobody: %s',
    async (rules) => {
      const where = await desk(rules);
      const { plan } = judge(where, handed(), mon('10:11'));
      expect(pagesOf(plan)).toEqual([]);
      expect(said(plan).filter((body) => body.includes('@chen'))).toHaveLength(1);
      expect(plan).toContainEqual(expect.objectContaining({ kind: 'add_labels', labels: ['group: tier-2'] }));
      expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'unassign' }));
      const story = told(handed(), mon('10:11'), plan);
      expect(left(judge(where, story, mon('10:11')).plan)).toEqual([]);
    },
  );

  it('by a rule for what stays unanswered leaves the one for tier one’s time nothing to call for', async () => {
    const where = await desk(`${RULES}
  - { name: silent, when: { severity: urgent }, on: unanswered, after: 30m, to: tier-2, page: on-call, repeat: 3h }`);
    const story = new Story(mon('10:00'))
      .labels(mon('10:00'), 'ana', 'severity: urgent')
      .assigns(mon('10:05'), 'ana');
    const first = judge(where, story, mon('10:31'));
    expect(pagesOf(first.plan).map(({ page }) => page.dedupKey)).toEqual([
      'acme/helpdesk#1 escalation:silent:1:1',
    ]);
    told(story, mon('10:31'), first.plan);
    expect(pagesOf(judge(where, story, mon('12:06')).plan)).toEqual([]);
    const again = pagesOf(judge(where, story, mon('13:31')).plan).map(({ page }) => page.dedupKey);
    expect(again).toEqual(['acme/helpdesk#1 escalation:silent:1:2']);
  });

  it('takes it off nobody who is in the group that gets it', async () => {
    const story = new Story(mon('10:00'))
      .labels(mon('10:00'), 'ana', 'severity: low')
      .assigns(mon('10:05'), 'ana')
      .says(mon('10:10'), 'ana', '/escalate tier-1');
    const { plan } = judge(await desk(RULES), story, mon('10:11'));
    expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'unassign' }));
    expect(said(plan).join('\n')).not.toContain('taken off');
  });

  it('before anybody has taken the ticket goes out at once, too', async () => {
    const story = new Story(mon('10:00'))
      .labels(mon('10:00'), 'ana', 'severity: urgent')
      .says(mon('10:02'), 'ana', '/escalate tier-2');
    const { plan } = judge(await desk(RULES), story, mon('10:03'));
    expect(pagesOf(plan)).toHaveLength(1);
  });

  const handovers = (plan: readonly Effect[]): string[] =>
    said(plan).filter((body) => body.includes('was handed to the group'));
  /** The keys of the pages that wake somebody. */
  const woken = (plan: readonly Effect[]): string[] =>
    pagesOf(plan).flatMap(({ page }) => (page.action === 'trigger' ? [page.dedupKey] : []));
  /** Carries out what is due at one moment after the other. */
  const lived = async (rules: string, story: Story, ...moments: string[]) => {
    const where = await desk(rules);
    for (const moment of moments) told(story, mon(moment), judge(where, story, mon(moment)).plan);
    return (moment: string) => judge(where, story, mon(moment)).plan;
  };

  it('to a group that the ticket has left since is a new one: told and paged again', async () => {
    const story = handed();
    const plan = await lived(RULES, story, '10:11');
    story.says(mon('10:20'), 'bo', '/escalate tier-1');
    told(story, mon('10:21'), plan('10:21'));
    story.says(mon('10:30'), 'ana', '/escalate tier-2 after all');
    expect(handovers(plan('10:31'))).toHaveLength(1);
    expect(woken(plan('10:31'))).toHaveLength(1);
    told(story, mon('10:31'), plan('10:31'));
    expect([handovers(plan('10:31')), woken(plan('10:31'))]).toEqual([[], []]);
  });

  it('that was taken back and is given again calls again', async () => {
    const story = urgent().labels(mon('10:10'), 'ana', 'group: tier-2');
    const plan = await lived(RULES, story, '10:11');
    story.unlabels(mon('10:20'), 'ana', 'group: tier-2');
    told(story, mon('10:21'), plan('10:21'));
    story.labels(mon('10:30'), 'ana', 'group: tier-2');
    expect(handovers(plan('10:31'))).toHaveLength(1);
    expect(woken(plan('10:31'))).toHaveLength(1);
  });

  it('that was taken back leaves the time of tier one as it ran', async () => {
    const story = urgent()
      .labels(mon('10:10'), 'ana', 'group: tier-2')
      .unlabels(mon('10:10'), 'ana', 'group: tier-2');
    const plan = await lived(RULES, story, '10:11');
    expect(pagesOf(plan('12:06')).map(({ page }) => page.dedupKey)).toEqual([
      'acme/helpdesk#1 escalation:soon:1:1',
    ]);
  });

  it('on a ticket that was closed since calls again', async () => {
    const story = handed();
    const plan = await lived(RULES, story, '10:11');
    story.closes(mon('11:00'), 'chen');
    told(story, mon('11:01'), plan('11:01'));
    story.reopens(mon('13:00'), 'cus').assigns(mon('13:05'), 'ana');
    told(story, mon('13:06'), plan('13:06'));
    story.says(mon('13:10'), 'ana', '/escalate tier-2');
    expect(woken(plan('13:11'))).toHaveLength(1);
  });

  it('to whom people had handed it before the policy moved it on is a new one', async () => {
    const late = '  - { name: late, on: opened, after: 1h, to: tier-1 }';
    const story = handed();
    const plan = await lived(late, story, '10:11', '11:01');
    story.says(mon('11:10'), 'ana', '/escalate tier-2');
    expect(handovers(plan('11:11'))).toHaveLength(1);
  });

  it('to the group that the policy is about to tell does not keep it from being told', async () => {
    const where = await desk(RULES);
    const story = urgent().says(mon('12:06'), 'ana', '/escalate tier-2');
    const { plan } = judge(where, story, mon('12:07'));
    expect(pagesOf(plan).map(({ page }) => page.dedupKey)).toEqual(['acme/helpdesk#1 escalation:soon:1:1']);
  });

  it('whose reason is edited is told once', async () => {
    const story = urgent();
    const words = '/escalate tier-2 the database is full';
    const plan = await lived(RULES, story.says(mon('10:10'), 'ana', words), '10:11');
    expect(pagesOf(plan('10:12'))).toEqual([]);
    const { events } = story.issue();
    const edited = events.map((event) =>
      event.kind === 'comment' && event.body === words
        ? {
            ...event,
            body: `${words}, again`,
            lastEditedAt: at(mon('10:20')),
            edits: [
              { at: event.at, editor: event.actor, text: words },
              { at: at(mon('10:20')), editor: event.actor, text: `${words}, again` },
            ],
          }
        : event,
    );
    story.with({ events: edited });
    expect(pagesOf(plan('10:21'))).toEqual([]);
    expect(handovers(plan('10:21'))).toEqual([]);
  });

  it('whose comment is deleted leaves later ones their own', async () => {
    const where = await desk('  []');
    const { plan } = judge(where, handed(), mon('10:11'));
    // Of the comment nothing is left but that it is gone; what the desk said stays.
    const story = told(urgent(), mon('10:11'), plan).loses(mon('10:20'), 'ana');
    story.says(mon('10:30'), 'ana', '/escalate tier-2');
    expect(handovers(judge(where, story, mon('10:31')).plan)).toHaveLength(1);
  });

  it('leaves the ticket to whom the same comment gives it', async () => {
    const story = urgent()
      .assigns(mon('10:08'), 'dora')
      .says(mon('10:10'), 'ana', '/escalate tier-2\n/assign @ana');
    const { plan } = judge(await desk(RULES), story, mon('10:11'));
    expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'unassign' }));
  });

  it('takes no step of a rule that does not count yet', async () => {
    const ahead = RULES.replaceAll('unassign: true', 'unassign: true, effective: 2027-01-01');
    const { plan } = judge(await desk(ahead), handed(), mon('10:11'));
    expect(pagesOf(plan)).toEqual([]);
    expect(handovers(plan)).toHaveLength(1);
  });

  it('makes the group that has the ticket the one that hears of what is overdue', async () => {
    const where = await desk(`${RULES}\nownership: { within: 1h, group: tier-1 }`);
    const story = told(handed(), mon('10:11'), judge(where, handed(), mon('10:11')).plan);
    const { plan } = judge(where, story, mon('11:12'));
    const [words] = said(plan).filter((body) => body.includes('owner:'));
    expect(words).toMatch(/@chen/);
    expect(words).not.toMatch(/@ana|@bo/);
  });
});

describe('The key of a step', () => {
  it('differs for rules whose names differ, whatever letters they use', () => {
    const names = ['a b', 'a-b', 'a_b', 'A b', 'срочно', 'срочн', 'a.b', 'a.2e.b', '🧨', ''];
    const keys = names.map((name) => stepKey(name, 1, 1));
    expect(new Set(keys).size).toBe(names.length);
    for (const key of keys) expect(key).toMatch(/^[\w:.-]+$/);
  });
});
