import type { Chapter } from './scene.ts';
import { assigns, same, says, words } from './scene.ts';

const URGENT = {
  impact: words('Nobody can work', 'Niemand kann arbeiten'),
  what: words('Every login fails.', 'Jede Anmeldung scheitert.'),
};
const DECLARED = says(
  words(
    '/incident Nobody can sign in\n/lead\n/status investigating (major: Website, Mail) We are looking for the cause.',
    '/incident Keine Anmeldung möglich\n/lead\n/status investigating (major: Website, Mail) Wir suchen die Ursache.',
  ),
);
const FOUND = says(
  words(
    '/status identified (none: Mail) A certificate has expired.',
    '/status identified (none: Mail) Ein Zertifikat ist abgelaufen.',
  ),
);
const CORRECTED = says(
  words(
    '/status correction identified Two certificates have expired, that of the mail as well.',
    '/status correction identified Zwei Zertifikate sind abgelaufen, auch das der Mail.',
  ),
);

export const INCIDENT: Chapter = {
  title: words('What is told of an incident', 'Was über einen Störfall gesagt wird'),
  scenes: [
    {
      after: words(
        'Staff named the incident, said how it stands, and corrected themselves.',
        'Der Support hat den Störfall benannt, gesagt, wie es steht, und sich berichtigt.',
      ),
      desk: 'incidents',
      opens: { at: 'mon 09:00', answers: URGENT },
      steps: [
        { at: '+5m', who: 'bo', does: assigns('bo') },
        { at: '+1m', who: 'bo', does: DECLARED },
        { at: '+14m', who: 'bo', does: FOUND },
        { at: '+5m', who: 'bo', does: CORRECTED },
      ],
      shows: ['status', 'update'],
    },
    {
      after: words('It is resolved.', 'Er ist behoben.'),
      desk: 'incidents',
      opens: { at: 'mon 09:00', answers: URGENT },
      steps: [
        { at: '+5m', who: 'bo', does: assigns('bo') },
        { at: '+1m', who: 'bo', does: DECLARED },
        {
          at: '+40m',
          who: 'bo',
          does: says(
            words(
              '/status resolved The new certificates are in.',
              '/status resolved Die neuen Zertifikate sind eingesetzt.',
            ),
          ),
        },
      ],
      shows: ['status'],
    },
    {
      after: words(
        'Whoever speaks for it asks for a template for the next update.',
        'Wer darüber spricht, fragt nach einer Vorlage für den nächsten Zwischenstand.',
      ),
      desk: 'incidents',
      opens: { at: 'mon 09:00', answers: URGENT },
      steps: [
        { at: '+5m', who: 'bo', does: assigns('bo') },
        { at: '+1m', who: 'bo', does: DECLARED },
        {
          at: '+10m',
          who: 'chen',
          does: says(words('/timeline The first alarm at 08:40', '/timeline Der erste Alarm um 08:40')),
        },
        { at: '+5m', who: 'bo', does: says(same('/status')) },
      ],
      shows: ['update-template'],
    },
  ],
};
