import type { Rule } from './rule.ts';
import { carries, flag, isNews } from './rule.ts';
import { labelKey } from '../ticket/labels.ts';

/** A ticket whose customer was asked whether it is solved says so until they answer, whoever put the label on. */
export const signOff: Rule = (c) => {
  const label = c.policy.labels.needs_sign_off;
  const asked = c.ticket.signOffAsked;
  const meta = { rule: 'sign-off', deadline: asked ?? c.now, record: false };
  if (asked !== null) {
    // Nobody is asked about what was closed long ago.
    if (!carries(c, label) && !isNews(c, asked)) return [];
    return flag(c, label, asked, { ...meta, because: 'The customer has yet to say that it is solved.' });
  }
  const because = 'The customer is not asked, or has said, whether it is solved.';
  const put = c.ticket.labels.get(labelKey(label.name))?.putByPeople.at(-1) ?? -Infinity;
  const said = c.ticket.signals.findLast(({ kind }) => kind === 'signed_off' || kind === 'not_resolved');
  if (carries(c, label) && said !== undefined && said.at >= put)
    return [{ kind: 'label', label, present: false, ...meta, because }];
  return flag(c, label, null, { ...meta, because });
};
