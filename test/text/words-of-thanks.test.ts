import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { mayBeThanks, WordsOfThanks } from '../../src/text/words-of-thanks.ts';

const thanks = new WordsOfThanks(['kudos']);

const ALL = [
  'Thanks!',
  'thank you so much',
  'Thank you very much for your quick help!',
  'Thanks @ana 🙏',
  'Thanks Ana!',
  'Thanks, Ana.',
  'Hi Ana,\n\nthanks for looking into it!\n\nBest regards,\nCus Tomer',
  'Great, works now. Thank you!',
  'That fixed it, thanks a lot for the fast response :)',
  'Works for me now 👍',
  '👍',
  '❤️🎉',
  'Many thanks :tada:',
  '> Please try again.\n\nIt works now, thanks!',
  'Perfect!',
  'Kudos!',
  '/sign-off\nThanks!',
  'Danke!',
  'Hallo Ana,\n\nvielen Dank für die schnelle Hilfe, jetzt funktioniert es.\n\nViele Grüße\nBernd',
  'Funktioniert wieder, danke euch!',
  'Merci beaucoup pour votre aide, ça marche maintenant !',
  'Hola Ana, muchas gracias por la ayuda. Ya funciona. Saludos',
  'Dank je wel, het werkt weer.',
  'Grazie mille, ora funziona!',
  'Muito obrigada pela ajuda!',
];

const MORE = [
  'Thanks, but it still fails.',
  'Thanks! When will it be released?',
  'Thank you. It fails in Firefox, too.',
  'Thanks for nothing',
  'No, thanks',
  'It does not work now',
  'works now?',
  'Danke, aber es geht noch nicht.',
  'Danke, und wie mache ich das?',
  'Merci, mais ça ne marche pas.',
  'Gracias, pero no funciona',
  'Thanks, see https://example.org/log',
  'Thanks ![shot](a.png)',
  'Thanks.\n\n```\nerror\n```',
  'Thanks, please close this',
  'Ana',
  'Hello Ana',
  'Best regards,\nAna',
  'ok',
  'yes',
  '',
  'this',
  '1',
  'Thanks\n\n- and one more thing',
  'Thanks, urgent now',
  'Thanks Ana Still Broken',
  'Thanks\nBroken',
];

describe('a comment that thanks', () => {
  it.each(ALL)('and says nothing else is told: %j', (text) => {
    expect(thanks.isAll(text)).toBe(true);
    expect(thanks.isAll(text.replaceAll('\n', '\r\n'))).toBe(true);
    expect(mayBeThanks(text)).toBe(text !== 'Kudos!');
  });

  it.each(MORE)('and says something else, or nothing, is an ordinary one: %j', (text) => {
    expect(thanks.isAll(text)).toBe(false);
  });

  it('is an ordinary one as soon as a word stands there that no phrase has', () => {
    const other = fc.constantFrom(
      'broken',
      'urgent',
      'nicht',
      'pas',
      'invoice',
      'no',
      '500',
      'again?',
      'but',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        other,
        fc.constantFrom(' ', ', ', '. ', '\n'),
        (text, word, between) => {
          expect(thanks.isAll(`${text}${between}${word}`)).toBe(false);
          expect(thanks.isAll(`${word}${between}${text}`)).toBe(false);
        },
      ),
    );
  });

  it('has phrases of the policy’s own, in any case', () => {
    expect(new WordsOfThanks(['You Rock']).isAll('you rock, Ana!')).toBe(true);
    expect(new WordsOfThanks().isAll('you rock')).toBe(false);
  });
});

it.each(['thanks ', 'for the ', ', ', 'A', '@', '\n', 'very ', '🙏', 'for your quick '])(
  'a text of nothing but %j comes to an end',
  (part) => {
    expect(typeof thanks.isAll(part.repeat(500 / part.length))).toBe('boolean');
    expect(thanks.isAll(part.repeat(65_000 / part.length))).toBe(false);
  },
);
