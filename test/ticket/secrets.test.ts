import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../src/text/credentials.ts';
import { secretsOf } from '../../src/ticket/secrets.ts';
import { at, Story, who } from '../desk/story.ts';
import { AWS, GITHUB, made, RANDOM } from './secret.ts';

const PEM = made(
  '-----BEGIN RSA PRIV',
  'ATE KEY-----\n',
  `${RANDOM}${RANDOM}\n${RANDOM}`,
  '\n-----END RSA PRIV',
  'ATE KEY-----',
);
const SECRETS: Record<string, string> = {
  github: GITHUB,
  gitlab: made('gl', 'pat-', RANDOM.slice(0, 20)),
  aws: AWS,
  slack: made('xo', 'xb-', '123456789012-', RANDOM),
  stripe: made('sk_', 'live_', RANDOM),
  google: made('AI', 'za', RANDOM.slice(0, 35)),
  npm: made('np', 'm_', RANDOM),
  pypi: made('py', 'pi-AgEIcHlwaS5vcmc', RANDOM, RANDOM),
  'private-key': PEM,
};

const kindsIn = (body: string) =>
  secretsOf(new Story('mon 10:00').with({ body }).issue()).map(({ kind }) => kind);

describe('a pasted secret', () => {
  it.each(Object.entries(SECRETS))('is recognised: %s', (kind, secret) => {
    for (const text of [
      secret,
      `token=${secret}.`,
      `\`${secret}\``,
      `"${secret}"`,
      `https://${secret}@example.test`,
      `é${secret}\n`,
    ])
      expect([text, kindsIn(text)]).toEqual([text, [kind]]);
  });

  it('of another make is recognised as well', () => {
    expect(kindsIn(made('github_', 'pat_', RANDOM, '_', RANDOM))).toEqual(['github']);
    for (const sort of ['o', 's', 'u', 'r'])
      expect(kindsIn(made('gh', sort, '_', RANDOM))).toEqual(['github']);
    expect(kindsIn(made('xa', 'pp-1-', RANDOM))).toEqual(['slack']);
    expect(kindsIn(PEM.replaceAll('RSA ', ''))).toEqual(['private-key']);
  });

  it.each([
    made('gh', 'p_', 'x'.repeat(36)),
    made('gh', 'p_', RANDOM.slice(0, 20)),
    made('hig', GITHUB),
    made('AK', 'IAIOSFODNN7EXAMPLE'),
    made('sk_', 'test_', RANDOM),
    made('a', AWS),
    made(AWS, 'Z'),
    'A line with -----BEGIN PRIVATE KEY----- in it is talk about keys.',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'c9bf9e57-1685-4c89-bafb-ff5af830be8a',
    made('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiIxIn0.', RANDOM),
  ])('is not seen where there is none: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('is found in what people write, by whom, where and since when', () => {
    const story = new Story('mon 10:00')
      .with({ body: `My token is ${GITHUB} or ${GITHUB}, my key ${AWS}` })
      .says('mon 11:00', 'bo', `Use ${AWS}.`)
      .says('mon 12:00', 'ci[bot]', `Leaked: ${GITHUB}`)
      .says('mon 13:00', 'passer', 'Nothing.');
    expect(secretsOf(story.issue())).toEqual([
      { key: 'secret:github:body', kind: 'github', by: who('cus'), at: at('mon 10:00'), url: null },
      { key: 'secret:aws:body', kind: 'aws', by: who('cus'), at: at('mon 10:00'), url: null },
      {
        ...{ key: 'secret:aws:C1', kind: 'aws', by: who('bo'), at: at('mon 11:00') },
        url: 'https://example.test/C1',
      },
    ]);
  });

  it('that an edit brought in is as old as the edit; one that was taken out is gone', () => {
    const edits = (...texts: string[]) =>
      texts.map((text, hour) => ({ at: at(`mon ${String(11 + hour)}:00`), editor: who('cus'), text }));
    const said = (body: string, ...before: string[]) =>
      secretsOf(
        new Story('mon 10:00')
          .says('mon 11:00', 'cus', body, { lastEditedAt: at('mon 13:00'), edits: edits(...before, body) })
          .issue(),
      ).map((secret) => secret.at);
    expect(said(`It is ${GITHUB}`, 'Hello')).toEqual([at('mon 12:00')]);
    expect(said(`It is ${GITHUB}.`, 'Hello', `It is ${GITHUB}`)).toEqual([at('mon 12:00')]);
    expect(said('Removed', `It is ${GITHUB}`)).toEqual([]);
    const unknown = new Story('mon 10:00').with({ body: GITHUB, lastEditedAt: at('mon 12:00') });
    expect(secretsOf(unknown.issue())[0]?.at).toBe(at('mon 12:00'));
  });

  it('is told of from an instant on: one that was pasted, or brought in by an edit, since', () => {
    const edited = { lastEditedAt: at('mon 14:00') };
    const story = new Story('mon 10:00')
      .with({ body: GITHUB })
      .says('mon 11:00', 'bo', AWS)
      .says('mon 12:00', 'ana', AWS)
      .says('mon 11:30', 'cus', GITHUB, edited);
    const keys = (since: string) => secretsOf(story.issue(), at(since)).map(({ key }) => key);
    expect(keys('mon 10:00')).toHaveLength(4);
    expect(keys('mon 12:00')).toEqual(['secret:aws:C2', 'secret:github:C3']);
    expect(keys('mon 12:01')).toEqual(['secret:github:C3']);
    expect(keys('mon 14:01')).toEqual([]);
  });

  it('has a key that fits into a mark, whatever the comment’s id', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'cus', GITHUB, { id: 'MDEy=/+ -->' });
    expect(secretsOf(story.issue())[0]?.key).toBe('secret:github:MDEy--');
  });

  it('is not shown again', () => {
    for (const secret of Object.values(SECRETS)) {
      const shown = withoutSecrets(`before ${secret} after`);
      expect(shown).not.toContain(secret.slice(8, 40));
      expect(shown).toMatch(/^before \[secret\].*after$/s);
    }
    expect(withoutSecrets('nothing to hide')).toBe('nothing to hide');
    expect(withoutSecrets(`${GITHUB} ${PEM}${AWS}`)).not.toMatch(/a8Kd02|Q3ZL7/);
  });

  it.each([
    ...['gh', 'p_'].map((part) => part.repeat(32_768)),
    made('gh', 'p_').repeat(16_000),
    made('gl', 'pat-').repeat(10_000),
    made('github_', 'pat_').repeat(6_000),
    made('xo', 'xb-1').repeat(9_000),
    made('-----BEGIN PRIV', 'ATE KEY-----').repeat(2_400),
    made('-----BEGIN PRIV', 'ATE KEY-----', RANDOM, RANDOM).repeat(600),
    '-'.repeat(65_536),
    RANDOM.repeat(1_800),
  ])('is looked for in hostile text without end', (text) => {
    expect(withoutSecrets(text).length).toBeLessThanOrEqual(text.length);
    expect(secretsOf(new Story('mon 10:00').with({ body: text }).issue()).length).toBeLessThanOrEqual(2);
  });
});

describe('a secret that was pasted since an instant', () => {
  const edit = (when: string, text: string | null) => ({ at: at(when), editor: who('bo'), text });
  const since = (when: string, text: string, edits: ReturnType<typeof edit>[] = []) =>
    secretsOf(
      new Story('mon 10:00')
        .says('mon 11:00', 'bo', text, { edits, lastEditedAt: edits.at(-1)?.at ?? null })
        .issue(),
      at(when),
    ).map(({ kind, at: pasted }) => [kind, pasted]);

  it('is one of that very second, or of an edit', () => {
    expect(since('mon 11:00', GITHUB)).toEqual([['github', at('mon 11:00')]]);
    expect(since('mon 11:00:01', GITHUB)).toEqual([]);
    const edits = [edit('mon 11:00', 'Words.'), edit('mon 12:00', GITHUB)];
    expect(since('mon 12:00', GITHUB, edits)).toEqual([['github', at('mon 12:00')]]);
    expect(since('mon 12:00:01', GITHUB, edits)).toEqual([]);
  });

  it('is none that an edit left as it was, nor another of an older text', () => {
    const mended = [edit('mon 11:00', GITHUB), edit('mon 12:00', `${GITHUB} again`)];
    expect(since('mon 11:30', `${GITHUB} again`, mended)).toEqual([]);
    const added = [edit('mon 11:00', AWS), edit('mon 12:00', `${AWS} ${GITHUB}`)];
    expect(since('mon 11:30', `${AWS} ${GITHUB}`, added)).toEqual([['github', at('mon 12:00')]]);
  });
});
