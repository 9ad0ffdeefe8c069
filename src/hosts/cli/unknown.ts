import { faultText } from '../../calendar/fault.ts';
import { nearestWord } from '../../text/suggestion.ts';
import { Failure } from '../../errors.ts';

/** A name that the policy does not have, with all that it has, and the one that was most likely meant. */
export function unknown(what: string, name: string, known: readonly string[]): Failure {
  const message = `The policy has no ${what} "${name}"`;
  return new Failure('bad-input', faultText({ message, allowed: known, nearest: nearestWord(name, known) }));
}
