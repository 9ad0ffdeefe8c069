import type { Instant } from '../calendar/instant.ts';
import { referenceIn, referenceOfAddress, referenceTo } from '../text/issue-reference.ts';
import { dateAlone } from './date.ts';
import { missing, past, understood } from './reading.ts';
import { command, type Misread, misread, type Understood, type Vocabulary } from './spec.ts';

export const hold = command({
  name: 'hold',
  args: '[#ISSUE] [REASON] [until DATE]',
  does: 'waits for somebody else, until that issue is closed, until the date, or until resumed',
  by: ['staff'],
  onlyOpen: true,
  read: (args, vocabulary) => {
    const blocking = vocabulary.spoken ? blockingIn(args, vocabulary) : null;
    if (blocking !== null && 'outcome' in blocking) return blocking;
    const said = blocking?.rest ?? args;
    const words = said.split(/\s+/);
    const starts = vocabulary.spoken && vocabulary.language === 'de' ? /^(?:until|bis)$/i : /^until$/i;
    const last = words.findLastIndex((word) => starts.test(word));
    if (last === -1) return held(said, null, blocking);
    // After an `until` there must be a date to come, since half a hold is none.
    const date = words.slice(last + 1).join(' ');
    if (date === '') return missing('DATE');
    const until = dateAlone(date, vocabulary);
    if (typeof until !== 'number') {
      const { meant } = until;
      const before = [...(blocking === null ? [] : [blocking.written]), ...words.slice(0, last + 1)];
      return { ...until, meant: meant === null ? null : [...before, meant].join(' ') };
    }
    if (until <= vocabulary.at) return past();
    return held(words.slice(0, last).join(' '), until, blocking);
  },
});

/** An issue that a ticket is to wait for. */
interface Blocking {
  /** `owner/name#45`, lower case. */
  readonly blocker: string;
  readonly written: string;
  /** The words behind it. */
  readonly rest: string;
}

/** The issue that is named first; null: none is. */
function blockingIn(args: string, { here }: Vocabulary): Blocking | Misread | null {
  const [written = ''] = args.split(/\s/, 1);
  const word = written.replace(/[,.:;]$/, '');
  const address = referenceOfAddress(word);
  // Which server an address is on is not told here.
  if (address !== null)
    return misread(
      { kind: 'bad_value', value: word, allowed: [] },
      referenceTo(address.repository ?? '', address.number),
    );
  const reference = referenceIn(word);
  if (reference === null) return null;
  const blocker = referenceTo(reference.repository ?? here.repository, reference.number);
  if (blocker === referenceTo(here.repository, here.number))
    return {
      outcome: 'refused',
      reason: { kind: 'not_now', because: { kind: 'own_number' } },
      meant: null,
    };
  return { blocker, written: word, rest: args.slice(written.length).trim() };
}

function held(why: string, until: Instant | null, blocking: Blocking | null): Understood {
  const wait = { kind: 'wait', reason: 'on_hold', until } as const;
  if (blocking === null) return understood(why, wait);
  const { blocker } = blocking;
  return {
    ...understood(why, { ...wait, blocker }),
    refusedOn: ({ wasClosed }) =>
      wasClosed(blocker) ? { kind: 'not_now', because: { kind: 'blocker_closed' } } : null,
  };
}
