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
  'Am Di., 1. Dez. 2026 um 09:02 Uhr schrieb ana <ana@example.org>:',
  'Am 01.12.26 um 09:02 schrieb ana:',
  'Le mar. 1 déc. 2026 à 09:02, ana <ana@example.org> a écrit :',
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
