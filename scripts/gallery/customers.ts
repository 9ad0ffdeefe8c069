import type { Chapter } from './scene.ts';
import { assigns, closes, labels, same, says, words } from './scene.ts';

const URGENT = {
  impact: words('Nobody can work', 'Niemand kann arbeiten'),
  what: words('Every login fails.', 'Jede Anmeldung scheitert.'),
};
const SOME = {
  impact: words('Some of us cannot work', 'Einige können nicht arbeiten'),
  what: words('The label printer is silent.', 'Der Etikettendrucker schweigt.'),
};
const NONE = {
  impact: words('I would like something', 'Ich hätte gern etwas'),
  what: words('A second screen.', 'Einen zweiten Bildschirm.'),
};
const ANSWER = says(words('We look into it.', 'Wir sehen nach.'));
const QUESTION = says(
  words('Which version do you use?\n\n/pending', 'Welche Version benutzen Sie?\n\n/pending'),
);

export const CUSTOMER: Chapter = {
  title: words('What the customer reads', 'Was die Kundin liest'),
  scenes: [
    {
      after: words(
        'A report has just come in, while the desk is open.',
        'Eine Meldung ist eben eingegangen, und der Support ist da.',
      ),
      opens: { at: 'mon 09:10', answers: SOME },
      shows: ['status'],
    },
    {
      after: words(
        'Nobody can work, so that two clocks count different hours.',
        'Niemand kann arbeiten; zwei Uhren zählen verschiedene Zeiten.',
      ),
      opens: { at: 'mon 09:15', answers: URGENT },
      shows: ['status'],
    },
    {
      after: words('It came on a Friday evening.', 'Sie kam an einem Freitagabend.'),
      opens: { at: 'fri 18:20', answers: SOME },
      shows: ['status'],
    },
    {
      after: words('A required answer is missing.', 'Eine nötige Antwort fehlt.'),
      opens: { at: 'mon 09:20', answers: { impact: SOME.impact } },
      shows: ['status'],
    },
    {
      after: words(
        'It came without a form: nothing says how severe it is.',
        'Sie kam ohne Formular: Nichts sagt, wie schwer sie wiegt.',
      ),
      opens: {
        at: 'mon 09:25',
        answers: null,
        body: words('The door of the server room beeps.', 'Die Tür zum Serverraum piept.'),
      },
      shows: ['status'],
    },
    {
      after: words(
        'The form asks for a day, and says something else.',
        'Das Formular fragt nach einem Tag, und dort steht etwas anderes.',
      ),
      opens: {
        at: 'mon 09:25',
        answers: { ...NONE, when: words('as soon as possible', 'so schnell wie möglich') },
      },
      shows: ['status'],
    },
    {
      after: words(
        'It is needed sooner than the desk can promise.',
        'Es wird früher gebraucht, als der Support zusagen kann.',
      ),
      opens: { at: 'mon 09:30', answers: { ...NONE, when: same('2026-12-09') } },
      shows: ['status'],
    },
    {
      after: words(
        'A desk that promises no times; nobody has answered yet.',
        'Ein Support, der keine Zeiten zusagt; noch hat niemand geantwortet.',
      ),
      desk: 'targets',
      opens: { at: 'mon 09:35', answers: SOME },
      shows: ['status'],
    },
    {
      after: words('Somebody took it and answered.', 'Jemand hat das Ticket übernommen und geantwortet.'),
      opens: { at: 'mon 10:00', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: ANSWER },
      ],
      shows: ['status'],
    },
    {
      after: words('The customer has written again since.', 'Die Kundin hat seitdem wieder geschrieben.'),
      opens: { at: 'mon 10:05', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: ANSWER },
        {
          at: '+1h',
          who: 'cus',
          does: says(words('Now the second one is silent, too.', 'Jetzt schweigt auch der zweite.')),
        },
      ],
      shows: ['status'],
    },
    {
      after: words(
        'Somebody answered, and nobody has taken it.',
        'Jemand hat geantwortet, und niemand hat es übernommen.',
      ),
      opens: { at: 'mon 10:10', answers: SOME },
      steps: [{ at: '+20m', who: 'ana', does: ANSWER }],
      shows: ['status'],
    },
    {
      after: words('It was handed to the engineers.', 'Es ging an die Technik.'),
      opens: { at: 'mon 10:15', answers: URGENT },
      steps: [
        {
          at: '+10m',
          who: 'ana',
          does: says(
            words(
              'This is one for the engineers.\n\n/escalate engineers',
              'Das ist etwas für die Technik.\n\n/escalate engineers',
            ),
          ),
        },
      ],
      shows: ['status'],
    },
    {
      after: words(
        'Staff said by `/status` how it stands.',
        'Der Support hat mit `/status` gesagt, wie es steht.',
      ),
      opens: { at: 'mon 10:20', answers: URGENT },
      steps: [
        { at: '+10m', who: 'chen', does: assigns('chen') },
        {
          at: '+5m',
          who: 'chen',
          does: says(
            words(
              '/status fixing A certificate has expired. We put in a new one.',
              '/status Reparatur Ein Zertifikat ist abgelaufen. Wir setzen ein neues ein.',
            ),
          ),
        },
      ],
      shows: ['status'],
    },
    {
      after: words('Staff asked a question.', 'Der Support hat eine Frage gestellt.'),
      opens: { at: 'mon 10:25', answers: SOME },
      steps: [{ at: '+20m', who: 'ana', does: QUESTION }],
      shows: ['status'],
    },
    {
      after: words(
        'The question has gone unanswered for a day.',
        'Die Frage ist seit einem Tag ohne Antwort.',
      ),
      opens: { at: 'mon 10:30', answers: SOME },
      steps: [{ at: '+20m', who: 'ana', does: QUESTION }, { at: '+1d1m' }],
      shows: ['reminder'],
    },
    {
      after: words(
        'The question has gone unanswered for three days.',
        'Die Frage ist seit drei Tagen ohne Antwort.',
      ),
      opens: { at: 'mon 10:35', answers: SOME },
      steps: [{ at: '+20m', who: 'ana', does: QUESTION }, { at: '+1d1m' }, { at: '+2d1m' }],
      shows: ['silence', 'status'],
    },
    {
      after: words('It waits for somebody else.', 'Es wartet auf jemand anderen.'),
      opens: { at: 'mon 10:40', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        {
          at: '+5m',
          who: 'ana',
          does: says(
            words(
              'The spare part is on its way.\n\n/hold the carrier until 2026-12-10T12:00',
              'Das Ersatzteil ist unterwegs.\n\n/hold die Spedition until 2026-12-10T12:00',
            ),
          ),
        },
      ],
      shows: ['status'],
    },
    {
      after: words('A promise is broken.', 'Eine Zusage ist nicht eingehalten.'),
      opens: { at: 'mon 10:45', answers: SOME },
      steps: [{ at: '+4h1m' }],
      shows: ['status'],
    },
    {
      after: words(
        'There is a workaround, and a date has been agreed.',
        'Es gibt einen Ausweg, und ein Termin ist vereinbart.',
      ),
      opens: { at: 'mon 10:50', answers: URGENT },
      steps: [
        { at: '+10m', who: 'bo', does: assigns('bo') },
        {
          at: '+5m',
          who: 'bo',
          does: says(
            words(
              'Please use the old login page until then.\n\n/workaround\n\n/due 2026-12-09T17:00',
              'Bitte nehmen Sie so lange die alte Anmeldeseite.\n\n/workaround\n\n/due 2026-12-09T17:00',
            ),
          ),
        },
      ],
      shows: ['status'],
    },
    {
      after: words('It has become a project.', 'Es ist ein Projekt geworden.'),
      opens: { at: 'mon 10:55', answers: NONE },
      steps: [
        { at: '+20m', who: 'bo', does: assigns('bo') },
        {
          at: '+5m',
          who: 'bo',
          does: says(
            words(
              'All forty desks, then. We plan that with you.\n\n/project',
              'Also alle vierzig Plätze. Das planen wir mit Ihnen.\n\n/project',
            ),
          ),
        },
      ],
      shows: ['status'],
    },
    {
      after: words('It was solved and closed.', 'Es wurde gelöst und geschlossen.'),
      opens: { at: 'mon 11:00', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('It prints again.', 'Er druckt wieder.')) },
        { at: '+1m', who: 'ana', does: closes },
      ],
      shows: ['status'],
    },
    {
      after: words(
        'The customer is asked whether it is solved.',
        'Die Kundin wird gefragt, ob es gelöst ist.',
      ),
      opens: { at: 'mon 11:05', answers: URGENT },
      steps: [
        { at: '+10m', who: 'chen', does: assigns('chen') },
        {
          at: '+15m',
          who: 'chen',
          does: says(words('The new certificate is in.', 'Das neue Zertifikat ist eingesetzt.')),
        },
        { at: '+1m', who: 'chen', does: closes },
      ],
      shows: ['status'],
    },
    {
      after: words(
        'They report what ready instructions answer.',
        'Sie meldet, wofür es eine fertige Anleitung gibt.',
      ),
      opens: {
        at: 'mon 11:10',
        answers: {
          impact: NONE.impact,
          what: words('I forgot my password', 'Ich habe mein Passwort vergessen'),
        },
      },
      shows: ['self-service'],
    },
    {
      after: words('Staff send ready instructions.', 'Der Support schickt eine fertige Anleitung.'),
      opens: { at: 'mon 11:10', answers: NONE },
      steps: [{ at: '+10m', who: 'ana', does: says(same('/self-service password')) }],
      shows: ['self-service'],
    },
    {
      after: words(
        'Staff close what is not theirs to do.',
        'Der Support schließt, wofür er nicht zuständig ist.',
      ),
      opens: { at: 'mon 11:15', answers: NONE },
      steps: [
        {
          at: '+20m',
          who: 'bo',
          does: says(
            words(
              '/out-of-scope Furniture is bought by the house team.',
              '/out-of-scope Möbel beschafft der Hausdienst.',
            ),
          ),
        },
      ],
      shows: ['out-of-scope'],
    },
    {
      after: words(
        'They write on a solved ticket, and comments open none there.',
        'Sie schreibt auf ein gelöstes Ticket; Kommentare öffnen dort keines.',
      ),
      desk: 'targets',
      opens: { at: 'mon 11:20', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: says(words('It prints again.', 'Er druckt wieder.')) },
        { at: '+1m', who: 'ana', does: closes },
        {
          at: '+1d',
          who: 'cus',
          does: says(words('And who prints the big ones?', 'Und wer druckt die großen?')),
        },
      ],
      shows: ['follow-up'],
    },
    {
      after: words('They write `/help`.', 'Sie schreibt `/help`.'),
      opens: { at: 'mon 11:25', answers: SOME },
      steps: [{ at: '+10m', who: 'cus', does: says(same('/help')) }],
      shows: ['help'],
    },
    {
      after: words('They write `/explain`.', 'Sie schreibt `/explain`.'),
      opens: { at: 'mon 11:30', answers: SOME },
      steps: [
        { at: '+30m', who: 'ana', does: QUESTION },
        { at: '+10m', who: 'cus', does: says(same('/explain')) },
      ],
      shows: ['explain'],
    },
    {
      after: words('They give a command that is not theirs.', 'Sie gibt einen Befehl, der nicht ihrer ist.'),
      opens: { at: 'mon 11:35', answers: SOME },
      steps: [{ at: '+10m', who: 'cus', does: says(same('/severity urgent')) }],
      shows: ['refusal'],
    },
    {
      after: words('Somebody else writes on their ticket.', 'Jemand anderes schreibt auf ihr Ticket.'),
      opens: { at: 'mon 11:40', answers: SOME },
      steps: [{ at: '+10m', who: 'passer', does: says(words('I have that, too.', 'Das habe ich auch.')) }],
      shows: ['bystander'],
    },
    {
      after: words('They paste a token.', 'Sie fügt ein Token ein.'),
      opens: { at: 'mon 11:45', answers: SOME },
      steps: [
        {
          at: '+10m',
          who: 'cus',
          does: says(
            words(
              `I tried it with ghp_16C7e42F292c6912E7710c838347Ae178B4a.`,
              `Ich habe es mit ghp_16C7e42F292c6912E7710c838347Ae178B4a versucht.`,
            ),
          ),
        },
      ],
      shows: ['secret'],
    },
    {
      after: words(
        'Somebody moves a label that staff decide on.',
        'Jemand setzt ein Label, über das der Support entscheidet.',
      ),
      opens: { at: 'mon 11:50', answers: SOME },
      steps: [{ at: '+10m', who: 'helper', does: labels('severity: urgent') }],
      shows: ['denied'],
    },
  ],
};
