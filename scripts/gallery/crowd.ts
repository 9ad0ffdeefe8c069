import { DAY, later, MINUTE } from '../../src/calendar/instant.ts';
import { readMarker } from '../../src/marks/marker.ts';
import { IMPACT } from './desks.ts';
import { bare, moment, Stage } from './play.ts';
import type { Language, Words } from './scene.ts';
import { words } from './scene.ts';

const TICKETS = 72;
const MONDAY = moment('2026-12-07T08:00');
const IMPACTS = [IMPACT.high, IMPACT.low, IMPACT.low, IMPACT.high, IMPACT.low, IMPACT.urgent, IMPACT.low];
const STAFF = ['ana', 'bo', 'chen'];

/** The desk's own issue on the Thursday of a week that brought more tickets than anybody has in mind. */
export async function crowdedDesk(language: Language): Promise<string> {
  const stage = await Stage.set(language, 'crowd');
  try {
    fill(stage);
    stage.github.clock.set(moment('2026-12-10T10:00'));
    await stage.run(null);
    const issue = [...stage.repository.issues.values()].find(
      ({ body }) => readMarker(body)?.marker.keys.includes('desk') === true,
    );
    if (issue === undefined) throw new Error('the desk has no issue');
    return bare(issue);
  } finally {
    await stage.strike();
  }
}

/** Three days of tickets: most of them are answered, many are somebody's, and some wait. */
function fill({ github, repository, said }: Stage): void {
  for (let n = 0; n < TICKETS; n += 1) {
    github.clock.set(later(MONDAY, Math.floor((n / TICKETS) * 3 * DAY) + MINUTE));
    const title = `${said(TITLES[n % TITLES.length] ?? TITLES[0])}${n < TITLES.length ? '' : ` (${String(Math.floor(n / TITLES.length) + 1)})`}`;
    const impact = said(IMPACTS[n % IMPACTS.length] ?? IMPACT.low);
    const customer = github.as(['cus', 'colleague', 'cus', 'passer'][n % 4] ?? 'cus');
    const issue = customer.submitForm(repository, 'problem.yml', { impact, what: title }, title);
    const staff = github.as(STAFF[n % 3] ?? 'ana');
    if (n % 5 !== 4) github.as('ana').assign(issue, STAFF[n % 3] ?? 'ana');
    github.clock.advance(10 * MINUTE);
    if (n % 9 === 3) staff.comment(issue, `${said(ASKED)}\n\n/pending`);
    else if (n % 9 === 5)
      staff.comment(issue, `${said(HELD)}\n\n/hold until 2026-12-${String(11 + (n % 4))}`);
    else if (n % 3 !== 1) staff.comment(issue, said(LOOKED));
  }
}

const ASKED = words('Which version is it?', 'Welche Version ist es?');
const HELD = words('We have asked the vendor.', 'Wir haben beim Hersteller gefragt.');
const LOOKED = words('We look into it.', 'Wir sehen nach.');
const TITLES: readonly [Words, ...Words[]] = [
  words('The label printer is silent', 'Der Etikettendrucker schweigt'),
  words('Mail arrives twice', 'Post kommt doppelt an'),
  words('The report of last month is empty', 'Der Bericht des letzten Monats ist leer'),
  words('Room 4 has no network', 'Raum 4 hat kein Netz'),
  words('I need a second screen', 'Ich brauche einen zweiten Bildschirm'),
  words('Nobody can log in', 'Niemand kann sich anmelden'),
  words('The export stops half way through', 'Der Export bricht in der Mitte ab'),
  words('A new colleague starts on Monday', 'Am Montag fängt jemand Neues an'),
];
