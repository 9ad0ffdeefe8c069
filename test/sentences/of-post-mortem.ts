import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import type { Facts } from './facts.ts';
import { REASONS } from './of-reasons.ts';
import { SEVERITY_REASONS } from './of-severity.ts';
import { clockNamed, STANDINGS } from './promises.ts';
import { REVISED } from '../../src/ticket/revised.ts';

const all = (f: Facts): Facts['c']['clocks'] => f.c.clocks.filter(({ set }) => set === 'promise');
const spoke = (f: Facts, role: 'staff' | 'customer', who = ''): boolean =>
  f.ticket.messages.some((one) => one.by.login === who && one.role === role);
const at = (f: Facts, said: string | undefined, then: Facts['now'] | null | undefined): boolean =>
  then !== null && then !== undefined && said === f.time(then);

/** What a row of the timeline says happened, and when. */
function entry(en: string, de: string, may: Clause['may'], inner: Clause['inner'] = {}): Clause {
  return clause(`{at} | {who} | ${en}`, `{at} | {who} | ${de}`, may, inner);
}

/** What happened by itself. */
function event(en: string, de: string, may: Clause['may'], inner: Clause['inner'] = {}): Clause {
  return clause(`{at} | | ${en}`, `{at} | | ${de}`, may, inner);
}

const answers = (f: Facts): Facts['words'] => f.words.filter(({ role }) => role === 'staff');
const called = (f: Facts, said: Readonly<Record<string, string>>): boolean =>
  f.c.escalations.some(({ reached }) =>
    reached.some(
      ({ at: then, to, page }, index) =>
        at(f, said.at, then) &&
        (said.group === undefined || said.group === to) &&
        (said.pager === undefined || said.pager === page) &&
        (said.unheard === undefined || reached.length > index + 1),
    ),
  );

/** Lines of commands that were carried out. */
const ordered = (f: Facts, names: readonly string[]) =>
  f.ticket.commands
    .filter((one) => one.outcome === 'done' && names.includes(one.name))
    .map(({ line }) => line);

/** Updates, with what they change and say, and whether they were corrected. */
const STATES_TOLD = (
  [
    ['investigating', 'wird untersucht'],
    ['identified', 'Ursache bekannt'],
    ['monitoring', 'wird beobachtet'],
    ['resolved', 'behoben'],
  ] as const
).flatMap(([state, german]) =>
  ['', ' ({impacts})'].flatMap((impacts) =>
    ['', ': {words}'].flatMap((words) =>
      (
        [
          ['', ''],
          [' (corrected later)', ' (später berichtigt)'],
        ] as const
      ).map(([en, de]) =>
        entry(
          `told: ${state}${impacts}${words}${en}`,
          `hat mitgeteilt: ${german}${impacts}${words}${de}`,
          (f, said) =>
            f.c.incident?.updates.some(
              (one) =>
                one.state === state &&
                at(f, said.at, one.at) &&
                one.impacts.length > 0 === (impacts !== '') &&
                (one.struckAt !== null) === (en !== ''),
            ) === true,
        ),
      ),
    ),
  ),
);

const CALLS = (
  [
    ['the group {group} was told ({names})', 'die Gruppe {group} wurde verständigt ({names})'],
    ['the group {group} was told', 'die Gruppe {group} wurde verständigt'],
    ['the pager {pager} was called', 'der Pager {pager} wurde gerufen'],
    [
      'the group {group} was told ({names}) and the pager {pager} was called',
      'die Gruppe {group} wurde verständigt ({names}) und der Pager {pager} wurde gerufen',
    ],
    [
      'the group {group} was told and the pager {pager} was called',
      'die Gruppe {group} wurde verständigt und der Pager {pager} wurde gerufen',
    ],
  ] as const
).flatMap(([en, de]) => [
  event(en, de, called),
  event(`${en}; nobody answered`, `${de}; niemand meldete sich`, (f, said) =>
    called(f, { ...said, unheard: 'yes' }),
  ),
]);

const missed = (f: Facts, said: Readonly<Record<string, string>>, clock: string): boolean =>
  all(f).some(({ name, breachedAt }) => name === clock && at(f, said.at, breachedAt));
const MISSED = (
  [
    ['first response', 'erste Antwort', 'first_response'],
    ['next response', 'weitere Antwort', 'next_response'],
    ['update', 'Zwischenstand', 'update'],
    ['resolution', 'Lösung', 'resolution'],
  ] as const
).flatMap(([en, de, name]) => [
  event(`${en} did not come within {within}`, `${de} nicht binnen {within}`, (f, said) =>
    missed(f, said, name),
  ),
  ...(name === 'resolution'
    ? [
        event(`${en} did not come by the agreed date`, `${de} nicht zum vereinbarten Termin`, (f, said) =>
          missed(f, said, name),
        ),
      ]
    : []),
]);

const wait = (
  f: Facts,
  said: Readonly<Record<string, string>>,
  reason: string,
  end: 'from' | 'to',
): boolean => f.ticket.waits.some((one) => one.reason === reason && at(f, said.at, one[end]));

/** What a solved ticket's facts say. */
const FACTS: readonly Clause[] = [
  clause(
    'The facts of #{count}, It fails',
    'Die Fakten zu #{count}, It fails',
    (f, { count }) => count === String(f.ticket.issue.number),
  ),
  clause(
    'Opened {at}, solved {then}:',
    'Eröffnet am {at}, gelöst am {then}:',
    (f, said) =>
      at(f, said.at, f.ticket.openedAt) &&
      f.ticket.closures.some(({ at: closed, reason }) => reason === 'completed' && at(f, said.then, closed)),
  ),
  clause('{elapsed} in all.', 'insgesamt {elapsed}.', always),
  clause(
    'Nothing was promised.',
    'Es war nichts zugesagt.',
    (f) => all(f).length === 0 && (f.closure?.at ?? REVISED) < REVISED,
  ),
  ...[...STANDINGS.open.filter(([en]) => en === 'no longer needed'), ...STANDINGS.ended].map(
    ([en, de, may]) =>
      clause(`{promise}: ${en}`, `{promise}: ${de}`, (f, said) =>
        all(f).some((one) => one.name === clockNamed(said.promise) && may(one, f, said)),
      ),
  ),
  clause(';', ';', always),
  clause('.', '.', always),
  clause('All facts', 'Alle Fakten', always),
  clause('| Elapsed time | Desk hours', '| Vergangene Zeit | Servicezeit', always),
  clause('({hours})', '({hours})', (f, { hours = '' }) => all(f).some(({ calendar }) => calendar === hours)),
  clause('First response | none | none', 'Erste Antwort | keine | keine', (f) => !f.answered),
  clause(
    'First response | {elapsed} | {working}',
    'Erste Antwort | {elapsed} | {working}',
    (f) => f.answered,
  ),
  clause('Resolution | {elapsed} | {working}', 'Lösung | {elapsed} | {working}', always),
  clause('Promise | Due | Result', 'Zusage | Fällig | Ergebnis', (f) => all(f).length > 0),
  ...[...STANDINGS.open.filter(([en]) => en === 'no longer needed'), ...STANDINGS.ended].flatMap(
    ([en, de, may]) =>
      (
        [
          ['{promise}, within {within}', '{promise}, binnen {within}'],
          ['{promise}, as agreed', '{promise}, wie vereinbart'],
        ] as const
      ).map(([what, was]) =>
        clause(`${what} | {due} | ${en}`, `${was} | {due} | ${de}`, (f, said) =>
          all(f).some(
            (one) =>
              one.name === clockNamed(said.promise) &&
              (one.due === null ? said.due === '–' : said.due === f.time(one.due)) &&
              may(one, f, said),
          ),
        ),
      ),
  ),
  clause('Severity | From | Why', 'Schweregrad | Seit | Grund', always),
  clause('never set | |', 'nie festgelegt | |', (f) => f.ticket.severity.length === 0),
  clause(
    'none | {at} | {why}',
    'keine | {at} | {why}',
    (f, said) => f.ticket.severity.some((one) => one.severity === null && at(f, said.at, one.at)),
    { why: SEVERITY_REASONS },
  ),
  clause(
    '{severity} | {at} | {why}',
    '{severity} | {at} | {why}',
    (f, said) => f.ticket.severity.some((one) => one.severity === said.severity && at(f, said.at, one.at)),
    { why: SEVERITY_REASONS },
  ),
  clause('Severity: {what}', 'Schweregrad: {what}', (f, { what = '' }) =>
    what
      .replace(/\.$/, '')
      .split(', ')
      .every((one) => {
        const [severity = ''] = one.split(/ (?:for|für) /);
        const is = ['none', 'keiner'].includes(severity) ? null : severity;
        return f.ticket.severity.some((change) => change.severity === is);
      }),
  ),
  ...(
    [
      ['Help was called once.', 'Hilfe wurde einmal gerufen.'],
      ['Help was called {count} times.', 'Hilfe wurde {count}-mal gerufen.'],
      ['Help was called once; nobody answered.', 'Hilfe wurde einmal gerufen; niemand meldete sich.'],
      [
        'Help was called {count} times; nobody answered.',
        'Hilfe wurde {count}-mal gerufen; niemand meldete sich.',
      ],
      [
        'Help was called {count} times; {many} of the calls brought no answer.',
        'Hilfe wurde {count}-mal gerufen; auf {many} der Rufe meldete sich niemand.',
      ],
    ] as const
  ).map(([en, de]) =>
    clause(en, de, (f, { count = '1' }) => {
      const calls = f.c.escalations.flatMap(({ reached }) => reached).length;
      return calls >= Number(count);
    }),
  ),
  clause(
    'Updates every {span}: {count} in time, {many} missed.',
    'Zwischenstände im Abstand von {span}: {count} rechtzeitig, {many} versäumt.',
    (f) => f.c.clocks.some(({ name }) => name === 'update'),
  ),
  clause(
    'The longest time without a word was {elapsed}, from {at} to {then}.',
    'Am längsten ohne Nachricht blieb es {elapsed}, vom {at} bis zum {then}.',
    (f) => f.c.clocks.some(({ name }) => name === 'update'),
  ),
  clause('No write-up: {by} said so. {reason}', 'Keine Nachbereitung, sagt {by}: {reason}', (f, said) =>
    f.ticket.signals.some(({ kind, by }) => kind === 'post_mortem_skipped' && by.login === said.by),
  ),
  clause('Step | When | After', 'Schritt | Wann | Nach', always),
  clause('declared an incident | {at} | {elapsed}', 'zum Störfall erklärt | {at} | {elapsed}', (f, said) =>
    at(f, said.at, f.ticket.facts.find(({ value }) => value.incident)?.at),
  ),
  clause('first answer | {at} | {elapsed}', 'erste Antwort | {at} | {elapsed}', (f, said) =>
    at(f, said.at, answers(f)[0]?.at),
  ),
  clause('mitigated | {at} | {elapsed}', 'gelindert | {at} | {elapsed}', (f, said) =>
    f.ticket.commands.some(
      ({ line, name, outcome }) =>
        outcome === 'done' && (name === 'workaround' || name === 'status') && at(f, said.at, line.at),
    ),
  ),
  clause('solved | {at} | {elapsed}', 'gelöst | {at} | {elapsed}', (f, said) =>
    f.ticket.closures.some((one) => at(f, said.at, one.at)),
  ),
  clause('Who | Part', 'Wer | Rolle', always),
  ...(
    [
      ['led the response', 'leitete den Einsatz', 'lead'],
      ['told others how it stood', 'hielt andere auf dem Laufenden', 'communications'],
      ['took notes', 'führte Protokoll', 'scribe'],
    ] as const
  ).map(([en, de, role]) =>
    clause(
      `{who} | ${en}`,
      `{who} | ${de}`,
      (f, { who = '' }) => f.c.incident?.roles[role].some(({ value }) => value.includes(who)) === true,
    ),
  ),
  clause('{who} | reported it', '{who} | hat es gemeldet', (f, { who }) => f.ticket.requester.login === who),
  clause('{who} | owned it', '{who} | war zuständig', (f, { who = '' }) =>
    f.ticket.owners.some(({ value }) => value.includes(who)),
  ),
  clause('{who} | answered', '{who} | hat geantwortet', (f, { who }) => spoke(f, 'staff', who)),
  clause('{who} | spoke for the customer', '{who} | sprach für die Kundin oder den Kunden', (f, { who }) =>
    spoke(f, 'customer', who),
  ),
  clause('{who} | commented', '{who} | hat kommentiert', (f, { who = '' }) =>
    f.ticket.messages.some(({ by, role }) => role === 'bystander' && by.login === who),
  ),
  clause('When | Who | What', 'Wann | Wer | Was', always),
  entry('opened the ticket', 'hat das Ticket eröffnet', (f, { who }) => f.ticket.issue.author.login === who),
  entry(
    'severity {severity} ({reason})',
    'Schweregrad {severity} ({reason})',
    (f, said) => f.ticket.severity.some((one) => one.severity === said.severity && at(f, said.at, one.at)),
    { reason: SEVERITY_REASONS },
  ),
  entry('took the severity away', 'hat den Schweregrad entfernt', (f, said) =>
    f.ticket.severity.some((one) => one.severity === null && at(f, said.at, one.at)),
  ),
  entry('took the ticket', 'hat das Ticket übernommen', (f, said) =>
    f.ticket.owners.some((one) => one.value.includes(said.who ?? '') && at(f, said.at, one.at)),
  ),
  entry('gave the ticket up', 'hat das Ticket abgegeben', (f, said) =>
    f.ticket.owners.some((one) => !one.value.includes(said.who ?? '') && at(f, said.at, one.at)),
  ),
  entry('was taken off it', 'ist nicht mehr zuständig', (f, said) =>
    f.ticket.owners.some((one) => !one.value.includes(said.who ?? '') && at(f, said.at, one.at)),
  ),
  entry('gave the first answer', 'hat zum ersten Mal geantwortet', (f, said) =>
    at(f, said.at, answers(f)[0]?.at),
  ),
  entry('answered', 'hat geantwortet', (f, said) =>
    answers(f)
      .slice(1)
      .some((one) => at(f, said.at, one.at)),
  ),
  entry('wrote', 'hat geschrieben', (f, said) =>
    f.ticket.messages.some(
      (one) => one.role === 'customer' && one.by.login === said.who && at(f, said.at, one.at),
    ),
  ),
  event('it was declared an incident', 'es wurde zum Störfall erklärt', (f, said) =>
    f.ticket.facts.some(({ at: since, value }) => value.incident && at(f, said.at, since)),
  ),
  event('it was no incident any more', 'es war kein Störfall mehr', (f, said) =>
    f.ticket.facts.some(({ at: since, value }) => !value.incident && at(f, said.at, since)),
  ),
  ...STATES_TOLD,
  entry('was given the role: {role}', 'hat die Rolle bekommen: {role}', (f, said) =>
    ordered(f, ['lead', 'communications', 'scribe']).some((line) => at(f, said.at, line.at)),
  ),
  entry('{words} (told later)', '{words} (später nachgetragen)', (f, said) =>
    ordered(f, ['timeline']).some(({ args }) => args.startsWith(said.words ?? '-')),
  ),
  entry('{words}', '{words}', (f, said) =>
    ordered(f, ['timeline']).some(({ args }) => args.startsWith(said.words ?? '-')),
  ),
  entry('acknowledged it', 'hat es zur Kenntnis genommen', (f, said) =>
    f.ticket.signals.some((one) => one.kind === 'ack' && at(f, said.at, one.at)),
  ),
  ...(
    [
      ['expertise', ' for more expertise', ', weil es mehr Fachwissen braucht'],
      ['authority', ' for more authority', ', weil es mehr Befugnis braucht'],
      ['response', ' for a larger response', ', weil es mehr Leute braucht'],
    ] as const
  ).map(([need, en, de]) =>
    entry(
      `handed it to the group {group}${en}: {words}`,
      `hat es der Gruppe {group} übergeben${de}: {words}`,
      (f, said) =>
        f.ticket.handOvers.some(
          (one) => one.need === need && one.why === said.words && at(f, said.at, one.at),
        ),
    ),
  ),
  entry(
    'handed it to the group {group}: {words}',
    'hat es der Gruppe {group} übergeben: {words}',
    (f, said) =>
      f.ticket.handOvers.some(
        (one) => one.group === said.group && one.why === said.words && at(f, said.at, one.at),
      ),
  ),
  entry('handed it to the group {group}', 'hat es der Gruppe {group} übergeben', (f, said) =>
    f.ticket.handOvers.some((one) => one.group === said.group && at(f, said.at, one.at)),
  ),
  ...CALLS,
  ...(
    [
      ['waiting for the customer', 'Warten auf die Kundin oder den Kunden', 'pending'],
      ['on hold', 'Zurückstellung', 'on_hold'],
    ] as const
  ).flatMap(([en, de, reason]) => [
    event(`${en} began: {reason}`, `${de} begann: {reason}`, (f, said) => wait(f, said, reason, 'from'), {
      reason: REASONS,
    }),
    event(`${en} ended: {reason}`, `${de} endete: {reason}`, (f, said) => wait(f, said, reason, 'to'), {
      reason: REASONS,
    }),
  ]),
  ...MISSED,
  ...(
    [
      ['completed', 'erledigt', 'completed'],
      ['not planned', 'nicht geplant', 'not_planned'],
      ['duplicate', 'Duplikat', 'duplicate'],
    ] as const
  ).map(([en, de, reason]) =>
    entry(`closed it as ${en}`, `hat es als ${de} geschlossen`, (f, said) =>
      f.ticket.closures.some(
        (one) => one.reason === reason && one.by.login === said.who && at(f, said.at, one.at),
      ),
    ),
  ),
  entry('reopened it', 'hat es wieder geöffnet', (f, said) =>
    f.ticket.closures.some((one) => one.reopenedBy?.login === said.who && at(f, said.at, one.reopenedAt)),
  ),
  clause(
    'Times are in {zone}. The desk keeps this block current; what is written below it stays as you leave it.',
    'Zeiten gelten für {zone}. Steward hält diesen Block aktuell; was darunter steht, bleibt, wie Sie es lassen.',
    (f, { zone }) => zone === f.policy.timezone,
  ),
];

const due = (f: Facts, said: string | undefined): boolean =>
  f.c.clocks.some((one) => one.name === 'write_up' && at(f, said, one.due));
/** What it asks for is said as it is posted: later it is the team's text. */
const stoodBefore = (f: Facts): boolean =>
  f.ticket.ownComments.some(
    ({ event: { at, body } }) => at < f.now && body.startsWith('<!-- steward post-mortem'),
  );
const has =
  (done: 'organised' | 'written') =>
  (f: Facts, said: Readonly<Record<string, string>>): boolean =>
    f.policy.writeUp?.done === done && (due(f, said.at) || stoodBefore(f));

const SECTIONS: readonly (readonly [en: string, de: string])[] = [
  ['Summary', 'Zusammenfassung'],
  [
    '_What happened, in two sentences that a customer could read._',
    '_Was ist geschehen, in zwei Sätzen, die auch Kunden lesen könnten?_',
  ],
  ['Impact', 'Auswirkung'],
  ['_Who could not do what, and for how long?_', '_Wer konnte was nicht tun, und wie lange?_'],
  ['What went wrong', 'Was schiefging'],
  ['_The chain of events, without blame._', '_Die Kette der Ereignisse, ohne Schuldzuweisung._'],
  ['How it went wrong', 'Wie es dazu kam'],
  [
    '_What made it possible, and what kept us from noticing earlier?_',
    '_Was hat es möglich gemacht, und warum haben wir es nicht früher bemerkt?_',
  ],
  ['Root cause', 'Ursache'],
  ['_Choose one class and say why._', '_Wählen Sie eine Art und sagen Sie, warum._'],
  ['[ ] {cause}', '[ ] {cause}'],
  ['Solution', 'Lösung'],
  ['_What made it work again?_', '_Wodurch ging es wieder?_'],
  ['Contributing factors', 'Beitragende Faktoren'],
  [
    '_Everything that had a part in it: tick a class, or write behind its colon. Add a line for each further factor, with its class in front._',
    '_Alles, was dazu beigetragen hat: Haken Sie eine Art ab, oder schreiben Sie hinter ihren Doppelpunkt. Jeder weitere Faktor bekommt eine eigene Zeile, die mit seiner Art beginnt._',
  ],
  [
    '[ ] {cause}: _what did somebody not know, or not find?_',
    '[ ] {cause}: _was wusste jemand nicht oder fand es nicht?_',
  ],
  [
    '[ ] {cause}: _what in the product, its tools or the process let it happen?_',
    '[ ] {cause}: _was am Produkt, an seinen Werkzeugen oder am Ablauf ließ es zu?_',
  ],
  ['[ ] {cause}: _what was it?_', '[ ] {cause}: _was war es?_'],
  [
    '- “The customer did it wrong”, “used it incorrectly” and “applied hacks” are bugs, too: something let that happen.',
    '- „Der Kunde hat es falsch gemacht“, „falsch benutzt“ und „daran herumgebastelt“ sind auch Fehler: Etwas ließ es zu.',
  ],
  ['- What helps: {what}', '- Was hilft: {what}'],
  ['What went well', 'Was gut lief'],
  ['_What helped, and is worth keeping?_', '_Was hat geholfen und soll so bleiben?_'],
  ['What prevents it', 'Was es verhindert'],
  ['_What would have kept this from happening?_', '_Was hätte dafür gesorgt, dass es nicht geschieht?_'],
  ['Actions', 'Maßnahmen'],
  ['[ ] _what, who, by when_', '[ ] _was, wer, bis wann_'],
];

/** The write-up of a solved ticket. */
export const POST_MORTEM: readonly Clause[] = [
  clause('Post-mortem', 'Nachbereitung', (f) => f.closure?.reason === 'completed'),
  clause(
    'This ticket is solved, and here the team writes down what happened and what it learns from it. If you reported it, there is nothing for you to do: you can read it here once it is written.',
    'Dieses Ticket ist gelöst. Hier hält das Team fest, was geschehen ist und was es daraus lernt. Haben Sie es gemeldet, brauchen Sie nichts zu tun: Sie können es hier lesen, sobald es geschrieben ist.',
    (f) => f.closure?.reason === 'completed',
  ),
  clause(
    'For the team: edit this comment and fill in the sections.',
    'Für das Team: Bearbeiten Sie diesen Kommentar und füllen Sie die Abschnitte aus.',
    always,
  ),
  clause(
    'By {at}, please say here who writes this: /post-mortem owner on a line of its own, with a name behind it where it is somebody else.',
    'Bitte sagen Sie hier bis {at}, wer das übernimmt: /post-mortem owner in einer eigenen Zeile, mit einem Namen dahinter, wenn es jemand anderes ist.',
    has('organised'),
  ),
  clause(
    'By {at}, please complete it, and then write /post-mortem done on a line of its own.',
    'Bitte stellen Sie sie bis {at} fertig und schreiben Sie dann /post-mortem done in eine eigene Zeile.',
    has('written'),
  ),
  ...FACTS,
  ...SECTIONS.map(([en, de]) => clause(en, de, always)),
];
