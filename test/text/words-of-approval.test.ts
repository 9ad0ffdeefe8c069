import { describe, expect, it } from 'vitest';
import { mayBeApproval, WordsOfApproval } from '../../src/text/words-of-approval.ts';
import fc from '../property.ts';

const words = new WordsOfApproval(['green light']);

describe('a comment that says yes', () => {
  it.each([
    'Looks good!',
    'Looks good, thank you!',
    'looks good to me 👍',
    'approved',
    'Approved, thanks for the quick fix.',
    'Yes, ship it',
    'Hi Ana,\n\nyes, please ship it.\n\nBest regards\nKim',
    '@ana go ahead',
    'I can confirm that it works now. Thanks!',
    'It works as expected.',
    'Works for me, all good',
    'No objections from our side',
    'LGTM',
    'Sieht gut aus, danke!',
    'Ja, passt so.',
    'Freigegeben',
    'Hallo Ana, funktioniert wie gewünscht. Vielen Dank!',
    'Von meiner Seite abgenommen',
    'Green light!',
  ])('to the result is clear: %j', (said) => {
    expect(words.kindOf(said)).toBe('clear');
    if (!said.startsWith('Green')) expect(mayBeApproval(said)).toBe(true);
  });

  it.each(['yes', 'Yes!', 'Yes, thanks', 'ok', 'ja bitte', 'Gut, danke', '👍', '👍🏽 ✅', '+1'])(
    'may answer whatever was asked last: %j',
    (said) => {
      expect(words.kindOf(said)).toBe('bare');
      expect(mayBeApproval(said)).toBe(true);
    },
  );

  it.each([
    'Thanks!',
    'Thank you so much',
    'Looks good, but the button is still red',
    'Does it look good?',
    'Not approved',
    'yes and no',
    'I do not approve this',
    'ok so what about the other page',
    'Looks good if you change the title',
    'Sieht nicht gut aus',
    'passt nicht',
    'Noch nicht freigegeben',
    '> looks good\n\nWho wrote that',
    'approved [here](https://example.org)',
    '- approved',
    '👎',
    '',
    `approved ${'thanks '.repeat(100)}`,
  ])('says something else, or thanks alone: %j', (said) => {
    expect(words.kindOf(said)).toBeNull();
  });

  it('is none with a word that no phrase has', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('approved', 'looks good', 'yes', 'freigegeben', 'passt so'),
        fc.constantFrom('but', 'unless', 'not', 'except', 'nicht', 'aber', 'wrong', 'later', 'xyzzy'),
        fc.boolean(),
        (yes, other, behind) => {
          expect(words.kindOf(behind ? `${yes} ${other}` : `${other} ${yes}`)).toBeNull();
        },
      ),
    );
  });
});
