/** What each figure of a report means, in the words of docs/numbers.md. */
export const DEFINITIONS: Readonly<Record<string, string>> = {
  period:
    'From the first instant of the first date to the first of the last, which is not included, in the desk’s zone. Everything is as it stood at the end of the period, or by now where that comes first: a report of a time that is over stays the same, but for what is edited or deleted later.',
  policy:
    'Each clock is judged by the version of the policy that held when it was decided. Severity, tier, customer, form, group, component, owner and calendar are those of that moment; of what still runs, those at the end of the period. The first severity counts from the opening.',
  decided:
    'A clock belongs to the period in which it was decided: it stopped, or came due while it ran. What runs and is not due is counted apart (running), and so is what was missed before the period and stopped in it or still runs (missed before).',
  attainment:
    'Met of those that were decided. Met means stopped no later than due. Cancelled clocks count in no attainment and no time: closed as not planned or duplicate, closed for silence, withdrawn by the customer before anybody answered, or turned into a project.',
  time: 'Open time on the clock’s own calendar, without its pauses. Counted is what stopped in the period, and what still ran at its end, as longer than it is by then (Kaplan–Meier). Percentiles are interpolated between the two nearest times; where nothing runs they are the plain ones. “More than” stands where too much still runs to tell: it is at least what it would be if all of that were over now.',
  turns:
    'Time on the wall in which tickets were open in the period, by whose turn it was: the customer’s while pending, a third party’s while on hold and not pending, else the desk’s.',
  breaches:
    'Clocks that were missed in the period, the longest overdue first: by how much on the wall, until they stopped or until the end of the period.',
  unowned:
    'Time on the wall in which an open ticket had no owner on the staff. Times count what ended in the period by somebody taking the ticket, and what went on at its end; what a close ended is left out.',
  reopened:
    'Closes as completed in the period that were undone by its end, of all closes as completed in it.',
  one_touch:
    'Tickets solved in the period (closed as completed, still closed at its end) that were never reopened and got exactly one answer by staff, of all tickets solved in it.',
  early_pauses:
    'Waits for the customer that began in the period although the customer had spoken last, of all that began in it. They pause clocks; they never close a ticket.',
  hand_overs:
    'Hand-overs to a group in the period: by people, by command or label, and steps of an escalation that the policy took itself. One that people took back is counted as such.',
  escalations:
    'Tickets that were handed over in the period by people, and not taken back, or by the policy, by the classes of what is on record as having had a part in it. A ticket counts with each of its classes.',
  causes:
    'Tickets closed in the period by the classes of what is on record as having had a part in it: from write-ups, and by `/factor`, as of the moment of the report, since write-ups come later. What recurs is a class with the same component on two tickets or more.',
  unresolved:
    'Tickets closed in the period as not planned, as duplicates, or without the customer’s answer, and still closed so at its end, by the same classes.',
  backlog: 'What was opened, closed and reopened in each day, week or month, and what was open at its end.',
  self_service:
    'Tickets answered by ready instructions in the period. They came back where the ticket was reopened, or the customer said anything but thanks, by the end of the period; the others were kept.',
};
