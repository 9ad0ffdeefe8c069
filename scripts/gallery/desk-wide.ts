import { crowdedDesk } from './crowd.ts';
import { bare, moment, quoted, Stage } from './play.ts';
import { comments } from '../../src/sandbox/store/issue.ts';
import { readMarker } from '../../src/marks/marker.ts';
import { isKey } from '../../src/marks/key.ts';
import type { KeyKind } from '../../src/marks/key.ts';
import { IMPACT } from './desks.ts';
import type { Language, Words } from './scene.ts';
import { words } from './scene.ts';

/** The issues and comments that are about the desk as a whole: one morning of a desk with a few tickets. */
export async function deskChapter(language: Language): Promise<string> {
  const stage = await Stage.set(language, 'board');
  try {
    return await chapterOn(stage);
  } finally {
    await stage.strike();
  }
}

async function chapterOn(stage: Stage): Promise<string> {
  const { github, language, repository } = stage;
  const at = async (time: string): Promise<void> => {
    github.clock.set(moment(`2026-12-${time}`));
    await stage.run(null);
  };
  await at('14T08:00');
  for (const [index, title] of TITLES.entries()) {
    const impact = index === 0 ? IMPACT.urgent : IMPACT.high;
    const answers = { impact: impact[language], what: title[language] };
    github.as('cus').submitForm(repository, 'problem.yml', answers, title[language]);
  }
  await at('14T09:05');
  await at('14T20:00');
  await at('15T10:00');
  await at('15T13:06');
  await at('15T20:00');
  await at('22T10:00');
  const first = [...repository.issues.values()].find(({ author }) => author?.login === 'cus');
  if (first === undefined) throw new Error('no ticket');
  for (const text of FACTORS) github.as('chen').comment(first, text[language]);
  github.as('chen').close(first);
  github.clock.set(moment('2027-01-04T08:00'));
  await stage.run(null);
  const issues = [...repository.issues.values()];
  const issue = (kind: KeyKind): string => {
    const found = issues.find(
      ({ body }) => readMarker(body)?.marker.keys.some((key) => isKey(kind, key)) === true,
    );
    if (found === undefined) throw new Error(`no issue for ${kind}`);
    return bare(found);
  };
  const comment = (kind: KeyKind): string => {
    const all = issues.flatMap((one) => comments(one));
    const found = all.find(
      ({ body }) => readMarker(body)?.marker.keys.some((key) => isKey(kind, key)) === true,
    );
    if (found === undefined) throw new Error(`no comment for ${kind}`);
    return bare(found);
  };
  const parts: readonly [Words, string][] = [
    [
      words(
        'The desk’s own issue, at the top of the list of issues.',
        'Das eigene Issue des Supports, oben in der Liste.',
      ),
      issue('desk'),
    ],
    [
      words(
        'The same of a desk with many tickets, which may tell who its customers are.',
        'Dasselbe bei vielen Tickets, wenn stehen darf, wer die Kunden sind.',
      ),
      await crowdedDesk(language),
    ],
    [
      words('The agenda of a triage meeting, an issue.', 'Die Liste für ein Verteilungstreffen, ein Issue.'),
      issue('triage'),
    ],
    [
      words(
        'Its last comment, when the next meeting has come.',
        'Ihr letzter Kommentar, wenn das nächste Treffen da ist.',
      ),
      comment('triage-end'),
    ],
    [
      words('What a month has taught, an issue of its own.', 'Was ein Monat gelehrt hat, ein eigenes Issue.'),
      issue('learning'),
    ],
    [words('Somebody comes on duty.', 'Jemand beginnt den Dienst.'), comment('handover')],
    [
      words(
        'More is overdue at once than anybody could read one by one.',
        'Es ist mehr auf einmal überfällig, als jemand einzeln lesen könnte.',
      ),
      comment('digest'),
    ],
  ];
  const title = words('What is read of the desk as a whole', 'Was vom Support als Ganzem zu lesen ist')[
    language
  ];
  return `## ${title}\n\n${parts.map(([after, text]) => `### ${after[language]}\n\n${quoted(text)}`).join('\n\n')}`;
}

const FACTORS: readonly Words[] = [
  words(
    '/factor bug (Login): the certificate was not renewed',
    '/factor bug (Anmeldung): das Zertifikat wurde nicht erneuert',
  ),
  words('/factor education: nobody knew whom to call', '/factor education: niemand wusste, wen man ruft'),
];

const TITLES: readonly Words[] = [
  words('Nobody can log in', 'Niemand kann sich anmelden'),
  words('The label printer is silent', 'Der Etikettendrucker schweigt'),
  words('Mail arrives twice', 'Post kommt doppelt an'),
  words('The lift reports a fault', 'Der Aufzug meldet eine Störung'),
  words('Room 4 has no network', 'Raum 4 hat kein Netz'),
];
