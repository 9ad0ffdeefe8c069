import { suggestion } from '../text/suggestion.ts';
import { peopleIn } from './mentions.ts';
import { missing, understood, unknownWord } from './reading.ts';
import type { RefusalReason } from './refusal.ts';
import type { Reading, TicketThen, Vocabulary } from './spec.ts';
import { command } from './spec.ts';

export const postMortem = command({
  name: 'post-mortem',
  args: 'done|owner [@NAME]|skip REASON|release',
  does: 'says that the write-up is done, has an owner, or is not needed and why; `release` tells everybody the part of it that is for them',
  by: ['staff'],
  read: (args, vocabulary) => {
    const { spoken } = vocabulary;
    const parts = spoken ? PARTS : PARTS.filter((word) => word !== 'release');
    const part = parts.find((word) => word === args.split(/\s/, 1)[0]?.toLowerCase());
    if (part === undefined) return unknownWord(args, 'done', parts);
    const why = args.slice(part.length).trim();
    if (part === 'owner') return readOwner(why, vocabulary);
    if (part === 'release') return { ...understood(why, { kind: 'release' }), refusedOn: unreleasable };
    // Why nobody writes it up stays on record: without a reason nothing does.
    if (part === 'skip')
      return why === ''
        ? missing('skip REASON')
        : understood(why, { kind: 'signal', signal: 'post_mortem_skipped' });
    return { ...understood(why, { kind: 'signal', signal: 'post_mortem_done' }), refusedOn: unwritten };
  },
});

const PARTS = ['done', 'owner', 'skip', 'release'] as const;

/** Somebody on the staff, with or without an at sign, or whoever writes it; other words behind it are a note. */
function readOwner(words: string, vocabulary: Vocabulary): Reading {
  const signal = { kind: 'signal', signal: 'post_mortem_owned' } as const;
  const [first = ''] = words.split(/[\s,]/, 1);
  if (!vocabulary.spoken || first === '') return understood(words, signal);
  const roster = vocabulary.staff();
  const isBare = !first.startsWith('@') && first.toLowerCase() !== 'me';
  const isKnown = roster.includes(first.toLowerCase());
  if (isBare && !isKnown && suggestion(first, roster).nearest === undefined) return understood(words, signal);
  const named = peopleIn(isBare && isKnown ? `@${words}` : words, vocabulary, roster);
  if ('outcome' in named) return { ...named, meant: named.meant === null ? null : `owner ${named.meant}` };
  return understood(`@${named.logins.join(' @')} ${named.rest}`.trim(), signal);
}

/** More headings than a reader needs are left out. */
const MOST_NAMED = 5;

/** A write-up is not done while sections of it are empty. */
function unwritten({ at, writeUp }: TicketThen): RefusalReason | null {
  // Said before there was anything to fill in, it stays said. In the same second nobody had read it.
  if (writeUp === null || at <= writeUp.postedAt) return null;
  if (writeUp.since !== null && writeUp.since <= at) return null;
  return { kind: 'not_now', because: { kind: 'unwritten', headings: writeUp.empty.slice(0, MOST_NAMED) } };
}

/** Nothing half written is told to everybody. */
function unreleasable({ unreleased }: TicketThen): RefusalReason | null {
  if (unreleased === null) return { kind: 'not_now', because: { kind: 'no_write_up' } };
  if (unreleased.length === 0) return null;
  return { kind: 'not_now', because: { kind: 'unwritten', headings: unreleased.slice(0, MOST_NAMED) } };
}
