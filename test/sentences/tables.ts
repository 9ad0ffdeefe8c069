import type { Clause } from './clause.ts';
import { clause } from './clause.ts';
import { CHAT, CHAT_DIGEST } from './of-chat.ts';
import { DENIED, HELP, REFUSAL, SECRET, UNREAD } from './of-commands.ts';
import { DESK, DIGEST, GATHERED, HANDOVER, TRIAGE, TRIAGE_END } from './of-desk.ts';
import { ESCALATION } from './of-escalation.ts';
import { EXPLAIN, EXPLANATION } from './of-explanation.ts';
import { INCIDENT_UPDATE, UPDATE_TEMPLATE } from './of-incident.ts';
import { NOTICE } from './of-notice.ts';
import { PAGE } from './of-pages.ts';
import { POST_MORTEM } from './of-post-mortem.ts';
import { STATUS } from './of-status.ts';
import { WRITE_UP_MISSING } from './of-write-up.ts';
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

/** The clauses of several documents: one that several have may stand where it may in any. */
function together(...tables: readonly (readonly Clause[])[]): Clause[] {
  const all = tables.flat();
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, may: (...by) => same.some((one) => one.may(...by)) }];
  });
}

/** What is told of a ticket on the desk's issue: as each of several documents says it. */
const TOLD: readonly Clause[] = [
  clause(
    '#{count} It fails ({severity})',
    '#{count} It fails ({severity})',
    (f, said) => f.severity === said.severity,
  ),
  clause('#{count} It fails', '#{count} It fails', (f) => f.severity === null),
  ...together(NOTICE, ESCALATION, UPDATE_TEMPLATE),
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
  'incident-update': INCIDENT_UPDATE,
  'update-template': UPDATE_TEMPLATE,
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
  'write-up-missing': WRITE_UP_MISSING,
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
