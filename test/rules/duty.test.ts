import { describe, expect, it } from 'vitest';
import { BOT, judge, policyOf, Story } from '../desk/story.ts';

/** A desk whose first tier has turns of a day; 2026-11-16 is a Monday. */
async function desk(more = '') {
  const policy = await policyOf(`
version: 1
timezone: UTC
team:
  staff: [ana, bo, chen]
  ${more}
  groups:
    tier-1:
      members: [ana, bo, chen]
      rotation: { every: 1 day, starts: "2026-11-16T09:00", order: [ana, bo, dee] }
      overrides: [{ who: eve, from: 2026-11-19, to: 2026-11-19 }]
severities: [{ name: urgent, color: 'b60205', description: Down }]
sla: [{ name: urgent, when: { severity: urgent }, first_response: 1h }]
ownership: { within: 4h, group: tier-1 }
`);
  return { policy };
}

/** What is told of a ticket that came at ten and that nobody took. */
async function told(day: string, more?: string) {
  const story = new Story(`${day} 10:00`).labels(`${day} 10:00`, BOT, 'severity: urgent');
  const { plan } = judge(await desk(more), story, `${day} 14:01`);
  return plan.flatMap((effect) =>
    effect.kind === 'create_comment' && effect.keys.some((key) => key.startsWith('owner:'))
      ? [effect.body]
      : [],
  );
}

const away = (...who: string[]): string =>
  `away: [${who.map((login) => `{ who: ${login}, from: 2026-11-17, to: 2026-11-17 }`).join(', ')}]`;

describe('A notice on a ticket without an owner', () => {
  it('calls who is on duty, not the whole group', async () => {
    const [monday = '', ...more] = await told('mon');
    expect(more).toEqual([]);
    expect(monday.match(/@\w+/g)).toEqual(['@ana']);
    expect(monday).toContain('you are on duty in the group `tier-1`');
    expect((await told('tue'))[0]?.match(/@\w+/g)).toEqual(['@bo']);
    expect((await told('wed'))[0]?.match(/@\w+/g)).toEqual(['@dee']);
    expect((await told('thu'))[0]?.match(/@\w+/g)).toEqual(['@eve']);
  });

  it('calls the members who are there where all those with turns are away', async () => {
    const [text = ''] = await told('tue', away('ana', 'bo', 'dee'));
    expect(text).toContain('@chen');
    expect(text).not.toMatch(/@(?:ana|bo|dee)/);
    expect(text).toContain('you are in the group `tier-1`');
  });

  it('says when everybody is away, and calls the fallback', async () => {
    const everybody = away('ana', 'bo', 'chen', 'dee');
    const [text = ''] = await told('tue', `fallback: lead\n  ${everybody}`);
    expect(text).toContain('@lead');
    expect(text).toContain('nobody in the group `tier-1` is there, and the policy names you in their place');
    const [alone = ''] = await told('tue', everybody);
    expect(alone).not.toMatch(/@\w/);
    expect(alone).toContain('**Nobody is told:** nobody is assigned, nobody in the group `tier-1` is there');
  });
});

describe('A message in the chat', () => {
  it('that nobody of a group is there for says nothing of the owners of the ticket', async () => {
    const policy = await policyOf(`
version: 1
timezone: UTC
notices: chat
team:
  staff: [ana, bo]
  groups: { tier-1: { members: [ana] }, others: { members: [bo] } }
  away: [{ who: bo, from: 2026-11-16, to: 2026-11-18 }]
out_of_scope: { tell: others }
`);
    const story = new Story('mon 10:00')
      .assigns('mon 10:10', 'ana')
      .says('mon 11:00', 'ana', '/out-of-scope');
    const { plan } = judge({ policy }, story, 'mon 11:01');
    const texts = plan.flatMap((effect) => (effect.kind === 'say' ? [effect.message.text] : []));
    expect(texts).toEqual([expect.stringContaining('Nobody is told: nobody in the group others is there.')]);
  });
});

describe('The group that ought to own a ticket', () => {
  it('is the one that the policy names, whichever comes first', async () => {
    const policy = await policyOf(`
version: 1
timezone: UTC
team: { groups: { tier-1: { members: [ana] }, tier-2: { members: [bo] } } }
ownership: { within: 4h, group: tier-2 }
`);
    const { evaluations } = judge({ policy }, new Story('mon 10:00'), 'mon 14:01');
    const notices = evaluations[0]?.decisions.filter(({ kind }) => kind === 'notice');
    expect(notices).toMatchObject([{ to: ['bo'], group: 'tier-2' }]);
  });
});

describe('Staff', () => {
  it('are all whom the policy may put on duty: by turn, by a swap, or as the fallback', async () => {
    const where = await desk('fallback: lead');
    const roles = (login: string) =>
      judge(
        where,
        new Story('mon 10:00').says('mon 11:00', login),
        'mon 12:00',
      ).evaluations[0]?.ticket.messages.map(({ role }) => role);
    for (const login of ['dee', 'eve', 'lead']) expect(roles(login)).toEqual(['staff']);
    expect(roles('passer')).toEqual(['bystander']);
  });
});

describe('A group that is a team of the organisation', () => {
  const rules = (more: string) => `
version: 1
timezone: UTC
team:
  staff: [dee, "@acme/support"]
  ${more}
  fallback: dee
  groups: { tier-1: { members: ["@acme/support"] } }
sla: [{ name: all, first_response: 1h }]
ownership: { within: 4h, group: tier-1 }
`;
  const teams = { 'acme/support': ['ana', 'bo'] };
  const calls = async (more: string): Promise<string[]> => {
    const setting = { policy: await policyOf(rules(more)), teams };
    const { plan } = judge(setting, new Story('tue 10:00'), 'tue 14:01');
    const [notice] = plan
      .filter((effect) => effect.kind === 'create_comment')
      .filter(({ keys }) => keys.some((key) => key.startsWith('owner:')));
    return notice?.body.match(/(?<!\w)@[\w/-]+/g) ?? [];
  };

  it('is called by its name while all of it is there', async () => {
    expect(await calls('')).toEqual(['@acme/support']);
  });

  it('is called by the names of those who are there', async () => {
    expect(await calls(away('bo'))).toEqual(['@ana']);
  });

  it('gives way to the fallback when nobody of it is', async () => {
    expect(await calls(away('ana', 'bo'))).toEqual(['@dee']);
  });
});
