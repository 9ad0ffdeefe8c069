import { isKey } from '../../src/marks/key.ts';
import { readMarker } from '../../src/marks/marker.ts';
import { comments } from '../../src/sandbox/store/issue.ts';
import { openedBeside } from '../../src/stories/ticket-state.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { bare, moment, quoted, Stage } from './play.ts';
import type { Language, Words } from './scene.ts';
import { words } from './scene.ts';
import { IMPACT } from './desks.ts';

const TITLE = words(
  'What staff read elsewhere than on the ticket',
  'Was der Support anderswo als auf dem Ticket liest',
);
const REPORT = words('The label printer is silent', 'Der Etikettendrucker schweigt');

/** What desks write that tell their staff in a private repository, in a chat, or on the desk's own issue. */
export async function elsewhereChapter(language: Language): Promise<string> {
  const parts: readonly (readonly [Words, string])[] = [
    ...(await inOffice(language)),
    ...(await inChat(language)),
    ...(await onDeskIssue(language)),
    ...(await besideTicket(language)),
  ];
  const shown = parts.map(([after, text]) => `### ${after[language]}\n\n${text}`);
  return `## ${TITLE[language]}\n\n${shown.join('\n\n')}`;
}

/** Plays a Tuesday morning on a desk: a ticket that nobody answers in time. */
async function morning<T>(
  language: Language,
  desk: 'office' | 'chat' | 'gathered' | 'beside',
  look: (stage: Stage, ticket: Issue) => T | Promise<T>,
): Promise<T> {
  const stage = await Stage.set(language, desk);
  try {
    const { github, repository, said } = stage;
    github.clock.set(moment('2026-12-08T09:00'));
    const answers = { impact: said(IMPACT.high), what: said(REPORT) };
    const ticket = github.as('cus').submitForm(repository, 'problem.yml', answers, said(REPORT));
    await stage.run(ticket);
    github.clock.set(moment('2026-12-08T13:01'));
    await stage.run(null);
    return await look(stage, ticket);
  } finally {
    await stage.strike();
  }
}

function inOffice(language: Language): Promise<(readonly [Words, string])[]> {
  return morning(language, 'office', async (stage, ticket) => {
    const { office, github } = stage;
    const [companion] = office.issues.values();
    if (companion === undefined) throw new Error('no companion was opened');
    github.as('ana').comment(companion, '/severity low');
    github.clock.set(moment('2026-12-08T13:05'));
    await stage.run(ticket);
    await stage.run(null);
    return [
      [
        words(
          'In the private office: the issue that stands beside a ticket, with its first notice.',
          'Im privaten Büro: das Issue neben einem Ticket, mit dem ersten Hinweis darin.',
        ),
        quoted(bare(companion)),
      ],
      [
        words('They write a command there.', 'Jemand schreibt dort einen Befehl.'),
        quoted(bare(written(companion, 'office-command'))),
      ],
    ];
  });
}

function inChat(language: Language): Promise<(readonly [Words, string])[]> {
  return morning(language, 'chat', ({ chatted }) => [
    [
      words('The chat is told, in plain text.', 'Der Chat erfährt es, als reiner Text.'),
      `\`\`\`text\n${addressed(chatted)}\n\`\`\``,
    ],
  ]);
}

function onDeskIssue(language: Language): Promise<(readonly [Words, string])[]> {
  return morning(language, 'gathered', ({ repository }) => {
    const all = [...repository.issues.values()].flatMap((one) => comments(one));
    const found = all.find(({ body }) => body.includes('###') && !isStatus(body));
    if (found === undefined) throw new Error('nothing was told on the desk’s issue');
    return [
      [
        words(
          'A comment on the desk’s issue: what has come up since the last run.',
          'Ein Kommentar auf dem Issue des Supports: was seit dem letzten Lauf anfiel.',
        ),
        quoted(bare(found)),
      ],
    ];
  });
}

function besideTicket(language: Language): Promise<(readonly [Words, string])[]> {
  return morning(language, 'beside', async (stage, ticket) => {
    const { github, said } = stage;
    const ana = github.as('ana');
    ana.comment(ticket, said(words('It prints again.', 'Er druckt wieder.')));
    ana.close(ticket, 'COMPLETED');
    github.clock.set(moment('2026-12-08T13:05'));
    await stage.run(ticket);
    const [paper] = openedBeside(ticket);
    if (paper === undefined) throw new Error('nothing was opened');
    const prompt = said(words('- [ ] _what, who, by when_', '- [ ] _was, wer, bis wann_'));
    const action = said(words('- [ ] order spare ribbons, @ana', '- [ ] Ersatzbänder bestellen, @ana'));
    ana.editIssue(paper, { body: paper.body.replace(prompt, () => action) });
    github.clock.set(moment('2026-12-08T13:10'));
    ana.comment(ticket, '/track');
    await stage.run(ticket);
    const [, tracked] = openedBeside(ticket);
    if (tracked === undefined) throw new Error('no action was tracked');
    return [
      [
        words(
          'On a solved ticket that is written up in an issue of its own.',
          'Auf einem gelösten Ticket, dessen Nachbereitung ein eigenes Issue hat.',
        ),
        quoted(bare(written(ticket, 'write-up-in'))),
      ],
      [
        words(
          'An action of it got an issue by `/track`; the facts of the write-up list it.',
          'Eine Maßnahme daraus bekam mit `/track` ein Issue; die Fakten der Nachbereitung führen es auf.',
        ),
        quoted(bare(tracked)),
      ],
    ];
  });
}

function isStatus(body: string): boolean {
  return readMarker(body)?.marker.keys.includes('status') === true;
}

function written(issue: Issue, kind: string): { readonly body: string } {
  const found = comments(issue).findLast(
    ({ body }) => readMarker(body)?.marker.keys.some((key) => isKey(kind, key)) === true,
  );
  if (found === undefined) throw new Error(`no ${kind} was written`);
  return found;
}

/** A text with GitHub's address in the place of the sandbox's. */
function addressed(text: string): string {
  return text.replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.com');
}
