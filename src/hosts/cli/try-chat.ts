import { instant } from '../../calendar/instant.ts';
import { Failure } from '../../errors.ts';
import type { ChatMessage } from '../../plan/chat-message.ts';
import type { ChatPlace } from '../../pagers/chat-request.ts';
import { chatIn, chatRequest } from '../../pagers/chat-request.ts';
import { Courier } from '../../pagers/courier.ts';
import { unreachable } from '../../pagers/readiness.ts';
import type { Shell } from './shell.ts';

export interface ChatOptions {
  readonly json: boolean;
}

/**
 * Shows whether staff could be told something in the chat, as this environment has it. Nothing is said. Returns the exit
 * code: 1 where nothing could be.
 */
export async function chatCheck(options: ChatOptions, shell: Shell): Promise<number> {
  const place = placeIn(shell);
  const fault = typeof place === 'string' ? place : await unreachable('chat', place.to.url, place.allowed);
  return tell(
    fault,
    'The chat can be reached. Whether its webhook is still valid only a message can tell: steward chat test',
    options,
    shell,
  );
}

/** Says in the chat that this is a test. Returns the exit code: 1 where it was not taken. */
export async function chatTest(options: ChatOptions, shell: Shell): Promise<number> {
  const place = placeIn(shell);
  // Nothing is asked of GitHub, so that this machine has to know the time.
  const now = instant(Date.now());
  const fault =
    typeof place === 'string'
      ? place
      : await new Courier(place.allowed, {}).send(chatRequest(testMessage(now), place.to, now));
  const reason = fault === null || fault === place ? fault : `The message was not taken: ${fault}.`;
  return tell(reason, 'The chat took the message.', options, shell);
}

/** Why there is no chat, in words that hold no value of a variable. */
function placeIn({ environment }: Shell): ChatPlace | string {
  try {
    return chatIn(environment, { repository: null, isShared: false });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message;
  }
}

function tell(fault: string | null, well: string, { json }: ChatOptions, shell: Shell): number {
  if (json) shell.print(JSON.stringify({ ready: fault === null, fault }, null, 2));
  else if (fault === null) shell.print(well);
  else shell.note(`error: ${fault}`);
  return fault === null ? 0 : 1;
}

function testMessage(now: number): ChatMessage {
  return {
    key: `steward test chat ${new Date(now).toISOString()}`,
    repository: 'steward',
    number: null,
    url: '',
    text: 'A test of this chat by Steward: no ticket needs you.',
  };
}
