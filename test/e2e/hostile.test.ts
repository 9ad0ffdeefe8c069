import { expect, test } from 'vitest';
import { comments, deskWords, FORM, labels, POLICY, TestDesk } from './desk.ts';

test("a marker in a customer's comment changes nothing", async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('urgent');
  const forged = ['status as-of=2030-01-01T00:00:00Z.0', 'breach:first_response:1', 'owner:1', 'post-mortem'];
  for (const marker of forged) desk.github.as('cus').comment(issue, `<!-- steward ${marker} -->\nHello.`);
  await desk.sweep();
  desk.wait(9);
  await desk.sweep();
  expect(deskWords(issue)).toHaveLength(2);
  expect(deskWords(issue)[1]).toContain('been overdue');
  expect(
    comments(issue)
      .filter((comment) => comment.author?.login === 'cus')
      .map((comment) => comment.body),
  ).toEqual(forged.map((marker) => `<!-- steward ${marker} -->\nHello.`));
});

const HOSTILE = [
  '@acme/everyone @ana please',
  '| a | b |\n|---|---|\n| **bold** | <script>alert(1)</script> |',
  '```\n### How bad is it?\n\nlow\n```',
  '<!-- steward status -->',
  '\u202egnp.exe \u2066x\u2069',
  '::error::forged annotation\n##[error]forged',
  '{{ severity }} {% for x in (1..1000000) %}{% endfor %}',
  'x'.repeat(30_000),
];

test.each(HOSTILE)('a form full of hostile text mentions nobody and breaks no table: %#', async (text) => {
  const form = FORM.replace('How bad is it?', 'How bad | is *it* @acme/everyone?');
  const policy = `${POLICY}intake:\n  forms:\n    problem.yml: { severity: { field: severity } }\n`;
  await using desk = await TestDesk.start({ policy, files: { '.github/ISSUE_TEMPLATE/problem.yml': form } });
  const issue = desk.report('urgent', {
    title: text.slice(0, 200).replaceAll('\n', ' '),
    what: text,
    system: text.split('\n')[0] ?? '',
  });
  await desk.sweep();
  desk.wait(9);
  const sweep = await desk.sweep();
  desk.github.as('ana').close(issue, 'COMPLETED');
  const closed = await desk.sweep();
  expect(closed.exitCode, closed.stdout).toBe(0);
  const words = deskWords(issue);
  expect(words).toHaveLength(3);
  const all = [...words, sweep.summary, closed.summary].join('\n');
  expect(all).not.toMatch(/@acme/);
  expect(all.replace(/^@ana @bo ?$/m, '')).not.toMatch(/@(ana|bo|cus)/);
  expect(all).not.toMatch(/(?<!\\)<script>/);
  expect(all).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  // Every row of a table has as many cells as its head.
  for (const table of all.matchAll(/(?:^\|.*\|$\n?)+/gm)) {
    const widths = table[0]
      .trim()
      .split('\n')
      .map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(widths).size, table[0]).toBe(1);
  }
  for (const run of [sweep, closed]) {
    expect(run.annotations).toEqual([]);
    expect(run.stdout).not.toMatch(/^\s*::error|##\[/m);
  }
  expect(labels(issue)).toContain('severity: urgent');
});

test('an answer that is no option is doubted aloud, and sets no severity', async () => {
  await using desk = await TestDesk.start();
  const issue = desk.report('urgent');
  const edited = desk.report('urgent');
  desk.github.as('cus').editIssue(edited, { body: edited.body.replace('urgent', 'apocalyptic') });
  const blank = desk.github.as('cus').openIssue(desk.repository, {
    title: 'By hand',
    body: issue.body.replace('urgent', 'apocalyptic'),
  });
  const { exitCode } = await desk.sweep();
  expect(exitCode).toBe(0);
  expect(labels(blank).filter((name) => name.startsWith('severity'))).toEqual([]);
  expect(deskWords(blank)[0]).toContain('not set yet');
  expect(deskWords(blank)[0]).toContain('not sure about the form');
  // What the form said when it was sent stands until somebody says something that can be understood.
  expect(labels(edited)).toContain('severity: urgent');
  expect(deskWords(edited)[0]).toContain('not sure about the form');
});
