import type { Clause } from './clause.ts';
import { clause } from './clause.ts';
import { CHAT, CHAT_DIGEST } from './of-chat.ts';
import { DENIED, HELP, REFUSAL, SECRET, UNREAD } from './of-commands.ts';
import { DESK, DIGEST, GATHERED, HANDOVER, TRIAGE, TRIAGE_END } from './of-desk.ts';
import { ESCALATION } from './of-escalation.ts';
import { EXPLAIN, EXPLANATION } from './of-explanation.ts';
import { NOTICE } from './of-notice.ts';
import { PAGE } from './of-pages.ts';
import { POST_MORTEM } from './of-post-mortem.ts';
import { STATUS } from './of-status.ts';
import {
  BYSTANDER,
  FOLLOW_UP,
  ON_HOLD,
  OUT_OF_SCOPE,
  REMINDER,
  SELF_SERVICE,
  SIGN_OFF,
  SILENCE,
} from './of-waits.ts';

/** What is told of a ticket on the desk's issue: as each of two documents says it. */
const TOLD: readonly Clause[] = [
  clause(
    '#{count} It fails ({severity})',
    '#{count} It fails ({severity})',
    (f, said) => f.severity === said.severity,
  ),
  clause('#{count} It fails', '#{count} It fails', (f) => f.severity === null),
  ...ESCALATION.filter(({ id }) => !NOTICE.some((one) => one.id === id)),
  ...NOTICE.map((one) => {
    const other = ESCALATION.find(({ id }) => id === one.id);
    return other === undefined
      ? one
      : { ...one, may: (...all: Parameters<Clause['may']>) => one.may(...all) || other.may(...all) };
  }),
];

/** The clauses of each document. */
export const TABLES: Readonly<Record<string, readonly Clause[]>> = {
  status: STATUS,
  notice: NOTICE,
  escalation: ESCALATION,
  reminder: REMINDER,
  silence: SILENCE,
  'sign-off': SIGN_OFF,
  'on-hold': ON_HOLD,
  'out-of-scope': OUT_OF_SCOPE,
  'follow-up': FOLLOW_UP,
  'self-service': SELF_SERVICE,
  bystander: BYSTANDER,
  refusal: REFUSAL,
  denied: DENIED,
  help: HELP,
  unread: UNREAD,
  secret: SECRET,
  explain: EXPLAIN,
  explanation: EXPLANATION,
  'post-mortem': POST_MORTEM,
  page: PAGE,
  chat: CHAT,
  'chat-digest': CHAT_DIGEST,
  desk: DESK,
  handover: HANDOVER,
  triage: TRIAGE,
  'triage-end': TRIAGE_END,
  digest: DIGEST,
  gathered: GATHERED,
  told: TOLD,
};
