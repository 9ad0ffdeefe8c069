import { describe, expect, it } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { answerOf } from '../../src/ticket/mail.ts';
import { Said } from '../../src/ticket/said.ts';

const ANSWER = 'It still does not work.\n\n';
const ORIGINAL = '\n\nPlease try the new version.\n\n/close\n';

/** How mail programs announce what is answered. */
const ATTRIBUTIONS = [
  'On Tue, 1 Dec 2026 at 09:02, ana <ana@example.org> wrote:',
  'On Tue, 1 Dec 2026 at 09:02, Ana with a very long name <\nana@example.org> wrote:',
  'On Dec 1, 2026, at 9:02 AM, ana <ana@example.org> wrote:',
  '*On 01/12/2026 09:02, ana wrote:*',
  '**On 01/12/2026 09:02, ana wrote:**',
  'Am Di., 1. Dez. 2026 um 09:02 Uhr schrieb ana <ana@example.org>:',
  'Am 01.12.26 um 09:02 schrieb ana:',
  'Le mar. 1 déc. 2026 à 09:02, ana <ana@example.org> a écrit :',
  'Le 01/12/2026 09:02, ana a écrit:',
  'El mar, 1 dic 2026 a las 9:02, ana (<ana@example.org>)\nescribió:',
  'Op di 1 dec 2026 om 09:02 schreef ana <ana@example.org>:',
  'Il giorno mar 1 dic 2026 alle ore 09:02 ana <ana@example.org> ha scritto:',
  'Em ter., 1 de dez. de 2026 às 09:02, ana <ana@example.org> escreveu:',
];

const RULES = [
  '-----Original Message-----',
  '-----Ursprüngliche Nachricht-----',
  "-----Message d'origine-----",
  '-----Mensaje original-----',
  '-----Oorspronkelijk bericht-----',
  '-----Messaggio originale-----',
  '-----Mensagem original-----',
  '---------- Forwarded message ---------',
];

const HEADERS = [
  'From: ana\nSent: Tuesday, December 1, 2026 9:02 AM\nTo: cus\nSubject: Re: Login fails',
  '________________________________\n**Von:** ana\n**Gesendet:** Dienstag, 1. Dezember 2026 09:02\n**An:** cus\n**Betreff:** Re: Login',
  'De : ana\nEnvoyé : mardi 1 décembre 2026 09:02\nÀ : cus\nObjet : Re: Login',
  'De: ana\nEnviado el: martes, 1 de diciembre de 2026 9:02\nPara: cus\nAsunto: Re: Login',
  'Van: ana\nVerzonden: dinsdag 1 december 2026 09:02\nAan: cus\nOnderwerp: Re: Login',
  'Da: ana\nInviato: martedì 1 dicembre 2026 09:02\nA: cus\nOggetto: Re: Login',
  'De: ana\nEnviada em: terça-feira, 1 de dezembro de 2026 09:02\nPara: cus\nAssunto: Re: Login',
  '*From: *ana\n*Subject: **Re: Login*\n*Date: *1 December 2026 at 09:02:11 CET\n*To: *cus',
];

// Report 13.
describe('the original below an answer by mail', () => {
  it.each([...ATTRIBUTIONS, ...RULES, ...HEADERS])('is left out: %j', (head) => {
    for (const ends of ['\n', '\r\n']) {
      const text = `${ANSWER}${head}${ORIGINAL}`.replaceAll('\n', ends);
      expect(new Said(text).commands).toEqual([]);
      expect(new Said(text).hasSubstance).toBe(true);
      expect(new Said(`/close${ends}${ends}${text.slice(ANSWER.length)}`).commands).toEqual([
        { name: 'close', args: '', line: 1 },
      ]);
    }
  });

  it.each([...ATTRIBUTIONS, ...RULES, ...HEADERS])('says nothing for a bare command above it: %j', (head) => {
    expect(new Said(`/ack\n\n${head}${ORIGINAL}`).hasSubstance).toBe(false);
  });

  it('alone is what somebody sent', () => {
    const mail = `${ATTRIBUTIONS[0] ?? ''}${ORIGINAL}`;
    expect(answerOf(mail)).toBe(mail);
    expect(new Said(mail).hasSubstance).toBe(true);
  });

  it('was read along in comments that are older than this rule', () => {
    const old = instant(Date.UTC(2026, 10, 30, 23, 59, 59));
    expect(new Said(`${ANSWER}${RULES[0] ?? ''}${ORIGINAL}`, old).commands).toHaveLength(1);
  });
});

describe('what looks like a mail', () => {
  it.each([
    'On Tuesday he wrote:',
    'Am Montag schrieb sie:',
    'He said what he wrote: nothing, in 2026.',
    'On line 2026 of the log\n\nsomebody wrote:',
    'From: here to there\n\nSubject: none',
    'From: here\nTo: there\nVia: somewhere',
    '```\nFrom: ana\nTo: cus\nSubject: a mail in a log\n```',
    '~~~\n-----Original Message-----\n~~~',
    '--\nnot a signature',
  ])('and is none is read to its end: %j', (text) => {
    expect(new Said(`${ANSWER}${text}\n\n/close\n`).commands).toHaveLength(1);
  });
});

describe('where the original begins', () => {
  const HEAD = 'On Tue, 1 Dec 2026 at 09:02,';
  const cut = (below: string) => answerOf(`${ANSWER}${below}`) !== `${ANSWER}${below}`;

  it('is told of a line that was wrapped into four, not into more', () => {
    expect(cut(`${HEAD}\nana\n<ana@example.org>\nwrote:`)).toBe(true);
    expect(cut(`${HEAD}\nana\nof\n<ana@example.org>\nwrote:`)).toBe(false);
    for (const blank of ['', '  ', '\t']) expect(cut(`${HEAD}\n${blank}\nwrote:`)).toBe(false);
  });

  it('is told of a line of reasonable length', () => {
    const ofLength = (length: number) => cut(`${HEAD.padEnd(length - ' wrote:'.length, 'a')} wrote:`);
    expect([ofLength(400), ofLength(401)]).toEqual([true, false]);
  });

  it.each([
    ['a year', 'On 1 Dec 2026 ana wrote:'],
    ['a time', 'On Tuesday 9:02 ana wrote:'],
    ['a time with a dot or an h', 'On Tuesday 9h02 ana wrote:'],
    ['a date in digits', 'On 1/12/26 ana wrote:'],
    ['a date with dashes', 'On 1-12-26 ana wrote:'],
  ])('is told by %s', (_, line) => {
    expect(cut(line)).toBe(true);
  });

  it.each([
    'On the 12th ana wrote:',
    'In 2026 ana wrote:',
    'See: On 1 Dec 2026 ana wrote:',
    'Onwards 2026 ana wrote:',
    'On May 5 ana wrote:',
    'On version 1.5 ana wrote:',
  ])('is not told by %s', (line) => {
    expect(cut(line)).toBe(false);
  });

  it.each([
    ['On Tuesday', 'ana wrote:'],
    ['Am Dienstag', 'schrieb ana:'],
    ['Le mardi', 'ana a écrit :'],
    ['El martes', 'ana escribió:'],
    ['Op dinsdag', 'schreef ana:'],
    ['Il martedì', 'ana ha scritto:'],
    ['Em terça', 'ana escreveu:'],
  ])('is told where a line begins and ends in the words of one language: %s … %s', (begins, ends) => {
    expect(cut(`${begins} 1/12/2026 ${ends}`)).toBe(true);
    const other = begins.startsWith('On') ? 'Am Dienstag' : 'On Tuesday';
    expect(cut(`${other} 1/12/2026: ${begins} ${ends}`)).toBe(false);
    expect(cut(`${begins} 1/12/2026 ${other} wrote to somebody:`)).toBe(false);
  });

  it('is not told of a line that goes on below what somebody wrote', () => {
    for (const line of [
      'On 1 Dec 2026 ana wrote: as follows:',
      'Le 1 déc. 2026 ana a écrit : ceci :',
      'El 1 dic 2026 ana escribió: esto:',
      'Il 1 dic 2026 ana ha scritto: questo:',
      'Em 1 dez. 2026 ana escreveu: isto:',
    ])
      expect(cut(line), line).toBe(false);
  });

  it('is told of headers that say who wrote, and what about or when and to whom', () => {
    expect(cut('From: ana\nSent: today\nSubject: it')).toBe(true);
    expect(cut('From: ana\nCc: bo\nSubject: it')).toBe(true);
    expect(cut('From: ana\nSubject: it')).toBe(false);
    expect(cut('From: ana\nTo: cus\nCc: bo')).toBe(false);
    expect(cut('Subject: it\nTo: cus\nSent: today')).toBe(false);
    for (const blank of ['', ' ', '\t']) expect(cut(`From: ana\nSent: today\n${blank}\nTo: cus`)).toBe(false);
  });

  it.each(['To: cus', '*To: *cus', '**To:** cus', '_To_: cus', 'Cc : bo', '\tTo:\tcus'])(
    'is told of headers in whatever print: %j',
    (to) => {
      expect(cut(`From: ana\nSubject: it\n${to}`)).toBe(true);
    },
  );

  it.each([
    'Mail From: ana\nSent: today\nSubject: it',
    'From: ana\nNot Sent: yet\nNo Subject: it',
    'From: ana\nSubject: it\nBack To: cus',
    'From: ana\nSubject: it\nBackTo: cus',
  ])('is not told of other lines with the words of headers in them: %j', (lines) => {
    expect(cut(`He wrote to us.\n${lines}`)).toBe(false);
  });

  it('is told of headers that stand together, eight of them at most', () => {
    const among = (others: number) =>
      cut(`From: ana\n${'X-Mailer: y\n'.repeat(others)}Sent: today\nSubject: it`);
    expect([among(5), among(6)]).toEqual([true, false]);
  });

  it('is not told in code, which ends with a fence as long as it began', () => {
    const rule = '-----Original Message-----';
    expect(cut(`\`\`\`\n${rule}\n\`\`\`\nMore.`)).toBe(false);
    expect(cut(`\`\`\`\n\`\`\`\n${rule}`)).toBe(true);
    expect(cut(`\`\`\`\`\n\`\`\`\n${rule}`)).toBe(false);
    expect(cut(`\`\`\`\n~~~\n${rule}`)).toBe(false);
    expect(cut(`~~~~ text\n~~~~~\n${rule}`)).toBe(true);
    expect(cut(`    \`\`\`\n${rule}`)).toBe(true);
  });

  it('is told below what looks like a fence and is none', () => {
    const rule = '-----Original Message-----';
    for (const line of ['See ```', '`x`', '~x', '~~']) expect(cut(`${line}\n${rule}`)).toBe(true);
  });

  it('is no dash among words', () => {
    for (const line of ['a -- ', '-- a', '--a'])
      for (const text of [`See.\n${line}\nMore.`, `He wrote it.\n${line}\nMore.`])
        expect(answerOf(text)).toBe(text);
    expect(answerOf('/close\n--x\nAna')).toBe('/close\n--x\nAna');
    expect(answerOf('/close\nx--\nAna')).toBe('/close\nx--\nAna');
    expect(answerOf('/close\n-- \t\nAna')).toBe('/close\n\nAna');
    expect(answerOf(' /close\n--\nAna')).toBe(' /close\n\nAna');
    expect(answerOf('ab/close\n--\nAna')).toBe('ab/close\n--\nAna');
  });

  it('leaves it whole where nothing but blanks stand above', () => {
    const mail = '  \n-----Original Message-----\nOld.';
    expect(answerOf(mail)).toBe(mail);
  });

  it('is not told of a rule among other words', () => {
    expect(cut('See -----Original Message-----')).toBe(false);
    expect(cut('-----Original Message----- below')).toBe(false);
    expect(cut('-Original Message-')).toBe(false);
    expect(cut('\t--Original appointment--  ')).toBe(true);
  });

  it('leaves every line above it in its place', () => {
    const text = 'One.\n\n/close\n--\nAna\n\n-----Original Message-----\nOld.';
    expect(answerOf(text)).toBe('One.\n\n/close\n\nAna\n');
    expect(answerOf('One.\n--\nAna')).toBe('One.\n--\nAna');
    expect(answerOf('See /close\n--\nAna')).toBe('See /close\n--\nAna');
  });
});

describe('a signature', () => {
  it.each(['/close\n-- \nAna\nSupport', '/close\n--\nAna\nSupport', '/close\r\n--\r\nAna'])(
    'does not hide the command above it: %j',
    (text) => {
      expect(new Said(text).commands).toEqual([{ name: 'close', args: '', line: 1 }]);
    },
  );

  it('says nothing', () => {
    expect(new Said('/ack\n-- \nAna\nSupport').hasSubstance).toBe(false);
  });
});

it.each(['On 2026 ', 'From: a\n', '-- ', '--', '`', '*_ ', 'schrieb:\n', 'Am 1.1.2026 \n'])(
  'is told of a hostile text in time: %j',
  (part) => {
    expect(answerOf(part.repeat(65_000 / part.length))).not.toBe('');
  },
);
