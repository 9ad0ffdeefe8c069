import { describe, expect, it } from 'vitest';
import { mayBeTaking, takingIn } from '../../src/text/words-of-taking.ts';

const MINE = [
  'I will write this.',
  'I’ll write this up.',
  "Ok, I'll do it.",
  "I'll take the write-up by Thursday",
  "Thanks for the help, everybody. I'll write it tomorrow.",
  'I can draft the post-mortem.',
  'This is mine.',
  'Ich schreibe das.',
  'Ich schreibe das morgen auf.',
  'Das übernehme ich.',
  'Mache ich!',
  'Ich übernehme die Nachbereitung.',
  'Ich kümmere mich darum.',
  'Klar, ich werde das schreiben.',
];

const UNCLEAR = [
  'We will write this.',
  'I will write this unless bo does.',
  'Maybe I write this.',
  '@bo writes this, I think',
  'Who will write this?',
  'Somebody should write this.',
  'Wir schreiben das.',
  'Wer schreibt das?',
  'Vielleicht schreibe ich das.',
];

const TALK = [
  'The disk was full.',
  'I will not write this.',
  'I will write to the customer.',
  'We will take the old one out of service.',
  'I will write this into the handbook, and then we look at the disk, the network and whatever else was slow that day, before the next release comes out and all is forgotten again.',
  'Ich habe das schon gesehen.',
  '',
];

describe('words that take a write-up on', () => {
  it.each(MINE)('are those of whoever says so: %s', (said) => {
    expect(takingIn(said)).toBe('mine');
    expect(mayBeTaking(said)).toBe(true);
  });

  it.each(UNCLEAR)('leave open whose it is: %s', (said) => {
    expect(takingIn(said)).toBe('unclear');
    expect(mayBeTaking(said)).toBe(true);
  });

  it.each(TALK)('are not these: %s', (said) => {
    expect(takingIn(said)).toBeNull();
  });
});
