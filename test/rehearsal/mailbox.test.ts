import { expect, test } from 'vitest';
import { Mailbox } from '../../src/rehearsal/mailbox.ts';
import { startSandbox } from '../../src/sandbox/index.ts';

test('GitHub writes to those who take part, once each and with the nearest reason, and to nobody of their own deeds', async () => {
  await using github = await startSandbox();
  const acme = github.createRepository('acme/desk', {
    collaborators: { ana: 'write', bo: 'write' },
    labels: ['bug'],
  });
  const mailbox = new Mailbox(github.store);
  const told = (): string[] =>
    mailbox.mails.splice(0).map(({ to, reason, text }) => `${to.login}, ${reason}: ${text}`);
  const issue = github.as('mia').openIssue(acme, { title: 'Down', body: 'Help @bo' });
  expect(told()).toEqual(['bo, you were mentioned: Help @bo']);
  github.as('ana').assign(issue, 'ana', 'bo');
  expect(told()).toEqual(['bo, you were assigned: Assigned to you.']);
  github.as('ana').comment(issue, 'Looking, @mia and `@bo`');
  expect(told()).toEqual([
    'mia, you were mentioned: Looking, @mia and `@bo`',
    'bo, you take part: Looking, @mia and `@bo`',
  ]);
  github.as('ana').label(issue, 'bug');
  github.as('mia').editIssue(issue, { body: 'Help @stranger' });
  expect(told()).toEqual([]);
  github.as('bo').close(issue, 'NOT_PLANNED');
  expect(told()).toEqual([
    'mia, you take part: Closed as not planned.',
    'ana, you take part: Closed as not planned.',
  ]);
});
