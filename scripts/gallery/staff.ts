import type { Chapter } from './scene.ts';
import { assigns, closes, fills, same, says, unlabels, words } from './scene.ts';

const URGENT = {
  impact: words('Nobody can work', 'Niemand kann arbeiten'),
  what: words('Every login fails.', 'Jede Anmeldung scheitert.'),
};
const SOME = {
  impact: words('Some of us cannot work', 'Einige können nicht arbeiten'),
  what: words('The label printer is silent.', 'Der Etikettendrucker schweigt.'),
};
const WISH = {
  impact: words('I would like something', 'Ich hätte gern etwas'),
  what: words('A second lamp.', 'Eine zweite Lampe.'),
};

const PRINTER = words('The new label printer', 'Der neue Etikettendrucker');

export const STAFF: Chapter = {
  title: words('What staff read on the ticket', 'Was der Support auf dem Ticket liest'),
  scenes: [
    {
      after: words(
        'The first answer is late, and nobody owns the ticket.',
        'Die erste Antwort ist überfällig, und niemand ist zuständig.',
      ),
      opens: { at: 'tue 09:00', answers: SOME },
      steps: [{ at: '+4h1m' }],
      shows: ['breach', 'owner'],
    },
    {
      after: words(
        'The next answer is late; the ticket has an owner.',
        'Die nächste Antwort ist überfällig; das Ticket hat eine Zuständige.',
      ),
      opens: { at: 'tue 09:05', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('We look into it.', 'Wir sehen nach.')) },
        { at: '+30m', who: 'cus', does: says(words('Is there news?', 'Gibt es Neues?')) },
        { at: '+4h1m' },
      ],
      shows: ['breach'],
    },
    {
      after: words(
        'A target of the desk’s own is over; nothing was promised.',
        'Ein eigenes Ziel ist verfehlt; zugesagt war nichts.',
      ),
      desk: 'targets',
      opens: { at: 'tue 09:10', answers: SOME },
      steps: [{ at: '+20m', who: 'ana', does: assigns('ana') }, { at: '+4h' }],
      shows: ['target'],
    },
    {
      after: words(
        'An update is late, and the customer does not wait for an answer.',
        'Ein Zwischenstand ist überfällig, und die Kundin wartet auf keine Antwort.',
      ),
      opens: { at: 'tue 09:15', answers: URGENT },
      steps: [
        { at: '+10m', who: 'chen', does: assigns('chen') },
        { at: '+5m', who: 'chen', does: says(words('We look into it.', 'Wir sehen nach.')) },
        { at: '+2h1m' },
      ],
      shows: ['breach'],
    },
    {
      after: words(
        'Somebody takes a ticket that there is a playbook for.',
        'Jemand übernimmt ein Ticket, für das es eine Anleitung gibt.',
      ),
      desk: 'cadence',
      opens: { at: 'tue 09:16', answers: URGENT },
      steps: [{ at: '+4m', who: 'bo', does: assigns('bo') }, { at: '+1m' }],
      shows: ['playbook'],
    },
    {
      after: words(
        'An update is due soon, and then stays away.',
        'Ein Zwischenstand ist bald fällig, und dann bleibt er aus.',
      ),
      desk: 'cadence',
      opens: { at: 'tue 09:17', answers: URGENT },
      steps: [
        { at: '+3m', who: 'bo', does: assigns('bo') },
        { at: '+5m', who: 'bo', does: says(words('We look into it.', 'Wir sehen nach.')) },
        { at: '+16m' },
        { at: '+5m' },
        { at: '+10m' },
      ],
      shows: ['status', 'update-due', 'update-late'],
    },
    {
      after: words('The agreed date is over.', 'Der vereinbarte Termin ist vorbei.'),
      opens: { at: 'tue 09:20', answers: SOME },
      steps: [
        { at: '+20m', who: 'bo', does: assigns('bo') },
        {
          at: '+5m',
          who: 'bo',
          does: says(
            words('Tomorrow, then.\n\n/due 2026-12-09T12:00', 'Also morgen.\n\n/due 2026-12-09T12:00'),
          ),
        },
        { at: 'wed 12:01' },
      ],
      shows: ['breach'],
    },
    {
      after: words(
        'Nothing says how severe a blank issue is.',
        'Nichts sagt, wie schwer ein leeres Issue wiegt.',
      ),
      desk: 'targets',
      opens: {
        at: 'tue 09:25',
        answers: null,
        body: words('The door of the server room beeps.', 'Die Tür zum Serverraum piept.'),
      },
      steps: [{ at: '+2m' }],
      shows: ['unclear'],
    },
    {
      after: words('Nobody has said so in time.', 'Niemand hat es rechtzeitig gesagt.'),
      opens: {
        at: 'tue 09:30',
        answers: null,
        body: words('The door of the server room beeps.', 'Die Tür zum Serverraum piept.'),
      },
      steps: [{ at: '+1h1m' }],
      shows: ['untriaged'],
    },
    {
      after: words(
        'The customer edits the form after staff have set the severity.',
        'Die Kundin ändert das Formular, nachdem der Support den Schweregrad gesetzt hat.',
      ),
      opens: { at: 'tue 09:35', answers: SOME },
      steps: [
        { at: '+10m', who: 'ana', does: says(same('/severity low')) },
        {
          at: '+10m',
          who: 'cus',
          does: (person, issue, said) => {
            person.editIssue(issue, { body: issue.body.replace(said(SOME.impact), said(URGENT.impact)) });
          },
        },
      ],
      shows: ['overruled'],
    },
    {
      after: words('A hold ends soon.', 'Ein Ticket ist nicht mehr lange zurückgestellt.'),
      opens: { at: 'tue 09:40', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        {
          at: '+5m',
          who: 'ana',
          does: says(
            words(
              'The part is on its way.\n\n/hold the carrier until 2026-12-08T17:00',
              'Das Teil ist unterwegs.\n\n/hold die Spedition until 2026-12-08T17:00',
            ),
          ),
        },
        { at: 'tue 15:01' },
      ],
      shows: ['hold-before'],
    },
    {
      after: words('A hold is over.', 'Ein Ticket ist nicht mehr zurückgestellt.'),
      opens: { at: 'tue 09:45', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        {
          at: '+5m',
          who: 'ana',
          does: says(
            words(
              'The part is on its way.\n\n/hold the carrier until 2026-12-08T11:00',
              'Das Teil ist unterwegs.\n\n/hold die Spedition until 2026-12-08T11:00',
            ),
          ),
        },
        { at: 'tue 11:00' },
      ],
      shows: ['hold-over'],
    },
    {
      after: words(
        'The other issue that a ticket waited for was closed.',
        'Das andere Issue, auf das ein Ticket gewartet hat, wurde geschlossen.',
      ),
      opens: { at: 'tue 09:46', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        {
          at: '+5m',
          who: 'ana',
          does: (ana, issue, said) => {
            const title = said(PRINTER);
            const { number } = ana.openIssue(issue.repository, { title });
            ana.comment(issue, `/hold #${String(number)}`);
          },
        },
        {
          at: '+2h',
          who: 'ana',
          does: (ana, { repository }) => {
            const other = [...repository.issues.values()].find(({ title }) =>
              Object.values(PRINTER).includes(title),
            );
            if (other !== undefined) ana.close(other);
          },
        },
      ],
      shows: ['hold-over'],
    },
    {
      after: words(
        'The other issue that a ticket waits for cannot be seen.',
        'Das andere Issue, auf das ein Ticket wartet, ist nicht zu sehen.',
      ),
      opens: { at: 'tue 09:48', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(same('/hold #4711')) },
      ],
      shows: ['hold-unseen'],
    },
    {
      after: words('A hold lasts.', 'Ein Ticket ist noch zurückgestellt.'),
      opens: { at: 'tue 09:50', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        {
          at: '+5m',
          who: 'ana',
          does: says(
            words(
              'The vendor has to say something.\n\n/hold the vendor',
              'Der Hersteller muss etwas sagen.\n\n/hold den Hersteller',
            ),
          ),
        },
        { at: '+2d1m' },
      ],
      shows: ['hold'],
    },
    {
      after: words(
        'It has just come in, and the policy calls the engineers.',
        'Es ist eben eingegangen, und die Regeln rufen die Technik.',
      ),
      desk: 'targets',
      opens: { at: 'tue 10:00', answers: URGENT },
      steps: [{ at: '+1m' }],
      shows: ['escalation', 'page'],
    },
    {
      after: words(
        'Nobody has seen to it for half an hour.',
        'Eine halbe Stunde lang hat sich niemand darum gekümmert.',
      ),
      opens: { at: 'tue 10:05', answers: URGENT },
      steps: [{ at: '+31m' }],
      shows: ['escalation', 'page'],
    },
    {
      after: words('Still nobody has, an hour later.', 'Auch eine Stunde später niemand.'),
      opens: { at: 'tue 10:10', answers: URGENT },
      steps: [{ at: '+31m' }, { at: '+1h' }],
      shows: ['escalation', 'page'],
    },
    {
      after: words('Whoever took it needs more hands.', 'Wer es übernommen hat, braucht Verstärkung.'),
      opens: { at: 'tue 10:15', answers: URGENT },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+1m', who: 'ana', does: says(words('We look into it.', 'Wir sehen nach.')) },
        { at: '+2h' },
      ],
      shows: ['escalation'],
    },
    {
      after: words('Somebody hands it over.', 'Jemand gibt es weiter.'),
      opens: { at: 'tue 10:20', answers: URGENT },
      steps: [
        {
          at: '+10m',
          who: 'ana',
          does: says(
            words(
              '/escalate engineers The certificates are theirs',
              '/escalate engineers Die Zertifikate sind ihre',
            ),
          ),
        },
      ],
      shows: ['escalation'],
    },
    {
      after: words(
        'The desk would give tickets to somebody whom GitHub does not let be assigned.',
        'Tickets sollen an jemanden gehen, den GitHub nicht zuweisen lässt.',
      ),
      desk: 'hands',
      opens: { at: 'tue 10:20', answers: SOME },
      steps: [{ at: '+2h1m' }],
      shows: ['not-assigned'],
    },
    {
      after: words('A command is misspelt.', 'Ein Befehl ist verschrieben.'),
      opens: { at: 'tue 10:25', answers: SOME },
      steps: [{ at: '+10m', who: 'ana', does: says(same('/severty high')) }],
      shows: ['refusal'],
    },
    {
      after: words(
        'A date cannot be read, and a word is not known.',
        'Ein Datum ist nicht zu lesen, und ein Wort ist nicht bekannt.',
      ),
      opens: { at: 'tue 10:30', answers: SOME },
      steps: [{ at: '+10m', who: 'ana', does: says(same('/due soon\n\n/severity terrible')) }],
      shows: ['refusal'],
    },
    {
      after: words(
        'A command names somebody without access to the repository.',
        'Ein Befehl nennt jemanden ohne Zugriff auf das Repository.',
      ),
      opens: { at: 'tue 10:48', answers: SOME },
      steps: [{ at: '+10m', who: 'ana', does: says(same('/assign @zoe')) }],
      shows: ['refusal'],
    },
    {
      after: words(
        'A command makes no sense as the ticket stands.',
        'Ein Befehl passt nicht dazu, wie das Ticket steht.',
      ),
      opens: { at: 'tue 10:35', answers: SOME },
      steps: [
        { at: '+10m', who: 'ana', does: closes },
        { at: '+10m', who: 'ana', does: says(same('/pending')) },
      ],
      shows: ['refusal'],
    },
    {
      after: words('They write `/explain`.', 'Jemand schreibt `/explain`.'),
      opens: { at: 'tue 10:40', answers: SOME },
      steps: [
        { at: '+20m', who: 'ana', does: assigns('ana') },
        {
          at: '+10m',
          who: 'ana',
          does: says(words('We look into it.\n\n/explain', 'Wir sehen nach.\n\n/explain')),
        },
      ],
      shows: ['explain'],
    },
    {
      after: words('They write `/help`.', 'Jemand schreibt `/help`.'),
      opens: { at: 'tue 10:45', answers: SOME },
      steps: [{ at: '+10m', who: 'ana', does: says(same('/help')) }],
      shows: ['help'],
    },
    {
      after: words('A text is too long to be read.', 'Ein Text ist zu lang, um gelesen zu werden.'),
      opens: { at: 'tue 10:50', answers: SOME },
      steps: [{ at: '+10m', who: 'ana', does: says(same(`${'> a\nb\n'.repeat(2000)}/severity low`)) }],
      shows: ['unread'],
    },
    {
      after: words(
        'An urgent ticket is solved: its write-up.',
        'Ein dringendes Ticket ist gelöst: seine Nachbereitung.',
      ),
      opens: { at: 'tue 11:00', answers: URGENT },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('We look into it.', 'Wir sehen nach.')) },
        {
          at: '+20m',
          who: 'ana',
          does: says(
            words(
              '/escalate engineers The certificates are theirs',
              '/escalate engineers Die Zertifikate sind ihre',
            ),
          ),
        },
        { at: '+10m', who: 'chen', does: assigns('chen') },
        {
          at: '+15m',
          who: 'chen',
          does: says(words('The new certificate is in.', 'Das neue Zertifikat ist eingesetzt.')),
        },
        { at: '+1m', who: 'chen', does: closes },
      ],
      shows: ['post-mortem'],
    },
    {
      after: words(
        'A ticket that was solved at once: its write-up.',
        'Ein Ticket, das gleich gelöst war: seine Nachbereitung.',
      ),
      opens: { at: 'tue 11:05', answers: SOME },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('It prints again.', 'Er druckt wieder.')) },
        { at: '+1m', who: 'ana', does: closes },
      ],
      shows: ['post-mortem'],
    },
    {
      after: words(
        'A ticket of low severity is solved: a line is enough.',
        'Ein Ticket mit niedrigem Schweregrad ist gelöst: Ein, zwei Sätze genügen.',
      ),
      opens: { at: 'tue 11:10', answers: WISH },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('It is ordered.', 'Sie ist bestellt.')) },
        { at: '+1m', who: 'ana', does: closes },
      ],
      shows: ['write-up'],
    },
    {
      after: words(
        'An incident is over: its write-up, finished, and the part of it that is released to everybody.',
        'Ein Störfall ist vorbei: seine Nachbereitung, ausgefüllt, und der Teil davon, der für alle freigegeben wird.',
      ),
      desk: 'writing',
      opens: { at: 'tue 11:30', answers: URGENT },
      steps: [
        { at: '+5m', who: 'ana', does: assigns('ana') },
        {
          at: '+5m',
          who: 'ana',
          does: says(
            words(
              '/status investigating (critical: Login) We are looking.',
              '/status investigating (critical: Login) Wir sehen nach.',
            ),
          ),
        },
        { at: '+1m', who: 'ana', does: says(same('/communications @bo')) },
        {
          at: '+9m',
          who: 'ana',
          does: says(
            words(
              '/escalate engineers The certificates are theirs',
              '/escalate engineers Die Zertifikate sind ihre',
            ),
          ),
        },
        {
          at: '+30m',
          who: 'bo',
          does: says(
            words(
              '/status monitoring (minor: Login) The new certificate is in.',
              '/status monitoring (minor: Login) Das neue Zertifikat ist eingesetzt.',
            ),
          ),
        },
        {
          at: '+2m',
          who: 'ana',
          does: says(
            words(
              '/timeline The old certificate ran out at 2026-12-08T11:20',
              '/timeline Das alte Zertifikat lief ab at 2026-12-08T11:20',
            ),
          ),
        },
        { at: '+20m', who: 'bo', does: closes },
        {
          at: '+2h',
          who: 'ana',
          does: fills(
            [
              words(
                '_What happened, in two sentences that a customer could read._',
                '_Was ist geschehen, in zwei Sätzen, die auch Kunden lesen könnten?_',
              ),
              words(
                'Nobody could log in for an hour, because a certificate had run out.',
                'Eine Stunde lang konnte sich niemand anmelden, weil ein Zertifikat abgelaufen war.',
              ),
            ],
            [
              words(
                '_Who could not do what, and for how long?_',
                '_Wer konnte was nicht tun, und wie lange?_',
              ),
              words('Everybody, from 11:20 to 12:20.', 'Alle, von 11:20 bis 12:20 Uhr.'),
            ],
            [
              words(
                '_The chain of events, without blame._',
                '_Die Kette der Ereignisse, ohne Schuldzuweisung._',
              ),
              words(
                'The certificate ran out in the morning; the first report came ten minutes later.',
                'Das Zertifikat lief am Vormittag ab; die erste Meldung kam zehn Minuten später.',
              ),
            ],
            [
              words(
                '_What made it possible, and what kept us from noticing earlier?_',
                '_Was hat es möglich gemacht, und warum haben wir es nicht früher bemerkt?_',
              ),
              words(
                'Its date stood in one person’s calendar.',
                'Das Datum stand nur in einem einzigen Kalender.',
              ),
            ],
            [
              words('_What made it work again?_', '_Wodurch ging es wieder?_'),
              words('A new certificate.', 'Ein neues Zertifikat.'),
            ],
            [
              words(
                '- [ ] education: _what did somebody not know, or not find?_',
                '- [ ] Schulung: _was wusste jemand nicht oder fand es nicht?_',
              ),
              words(
                '- [x] education: the playbook for certificates was not known on the first line',
                '- [x] Schulung: Die Anleitung für Zertifikate war im Support nicht bekannt',
              ),
            ],
            [
              words(
                '- [ ] bug: _what in the product, its tools or the process let it happen?_',
                '- [ ] Fehler: _was am Produkt, an seinen Werkzeugen oder am Ablauf ließ es zu?_',
              ),
              words(
                '- [x] bug (Login): nothing warns before a certificate runs out',
                '- [x] Fehler (Login): Nichts warnt, bevor ein Zertifikat abläuft',
              ),
            ],
            [
              words('_What helped, and is worth keeping?_', '_Was hat geholfen und soll so bleiben?_'),
              words('Word went out within ten minutes.', 'Nach zehn Minuten wussten alle Bescheid.'),
            ],
            [
              words(
                '_What would have kept this from happening?_',
                '_Was hätte dafür gesorgt, dass es nicht geschieht?_',
              ),
              words('A warning two weeks before the date.', 'Eine Warnung zwei Wochen vorher.'),
            ],
            [
              words('- [ ] _what, who, by when_', '- [ ] _was, wer, bis wann_'),
              words(
                '- [ ] watch the certificates, chen, by Friday',
                '- [ ] Zertifikate überwachen, chen, bis Freitag',
              ),
            ],
          ),
        },
        { at: '+5m', who: 'ana', does: says(same('/post-mortem done')) },
        { at: '+5m', who: 'ana', does: says(same('/post-mortem release')) },
      ],
      shows: ['post-mortem', 'released'],
    },
    {
      after: words(
        'Nobody has said yet who writes a solved ticket up, and that is soon to be settled.',
        'Noch steht nicht fest, wer die Nachbereitung eines gelösten Tickets übernimmt, und das soll bald geklärt sein.',
      ),
      opens: { at: 'tue 11:20', answers: SOME },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('It prints again.', 'Er druckt wieder.')) },
        { at: '+1m', who: 'ana', does: closes },
        { at: '+20h5m' },
      ],
      shows: ['write-up-soon'],
    },
    {
      after: words(
        'The write-up of a solved ticket is due soon; bo has taken it on.',
        'Die Nachbereitung eines gelösten Tickets ist bald fällig; bo hat sie übernommen.',
      ),
      desk: 'writing',
      opens: { at: 'tue 11:22', answers: SOME },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('It prints again.', 'Er druckt wieder.')) },
        { at: '+1m', who: 'ana', does: closes },
        { at: '+5m', who: 'bo', does: says(same('/post-mortem owner')) },
        { at: '+20h' },
      ],
      shows: ['write-up-soon'],
    },
    {
      after: words('It is overdue.', 'Sie ist überfällig.'),
      desk: 'writing',
      opens: { at: 'tue 11:25', answers: SOME },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('It prints again.', 'Er druckt wieder.')) },
        { at: '+1m', who: 'ana', does: closes },
        { at: '+5m', who: 'bo', does: says(same('/post-mortem owner')) },
        { at: '+24h' },
      ],
      shows: ['write-up-late'],
    },
    {
      after: words(
        'They take the label off a write-up that is not complete.',
        'Jemand nimmt das Label von einer Nachbereitung, die noch nicht vollständig ist.',
      ),
      desk: 'writing',
      opens: { at: 'tue 11:28', answers: SOME },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('It prints again.', 'Er druckt wieder.')) },
        { at: '+1m', who: 'ana', does: closes },
        { at: '+1h', who: 'bo', does: unlabels('post-mortem: due') },
      ],
      shows: ['unwritten'],
    },
    {
      after: words(
        'Their words leave open who writes a solved ticket up.',
        'Ihre Worte lassen offen, wer die Nachbereitung eines gelösten Tickets übernimmt.',
      ),
      opens: { at: 'tue 11:15', answers: SOME },
      steps: [
        { at: '+10m', who: 'ana', does: assigns('ana') },
        { at: '+5m', who: 'ana', does: says(words('It prints again.', 'Er druckt wieder.')) },
        { at: '+1m', who: 'ana', does: closes },
        { at: '+5m', who: 'bo', does: says(words('We will write this.', 'Wir schreiben das.')) },
      ],
      shows: ['writer'],
    },
  ],
};
