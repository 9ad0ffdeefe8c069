/** Whether somebody takes the writing of it on, as they say: it is theirs, or it cannot be told whose. */
export type Taking = 'mine' | 'unclear';

/** Longer comments say more than that. */
const LONGEST = 160;

const REPORT =
  '(?:th(?:is|at|e) )?(?:write-?up|write up|post-?mortem|postmortem|retrospective|retro|report|summary|nachbereitung|zusammenfassung|bericht)';
const IT = String.raw`(?:this|it|that|this one|that one|${REPORT})(?: up| down)?`;
const DIES = `(?:das|es|dies|sie|(?:die|den|eine|einen) ${REPORT}|das hier)`;
/** When, behind it. */
const WHEN = String.raw`(?: (?:today|tomorrow|tonight|now|then|later|later today|right away|myself|first thing tomorrow|this (?:morning|afternoon|evening|week)|next week|(?:by|on|until) [\w-]+(?: \w+){0,2}|heute|morgen|gleich|nachher|noch heute|selbst|heute noch|morgen früh|nächste woche|bis [\wäöü.]+(?: \w+){0,2}|am [\wäöü.]+))?`;

/** One sentence each, in small letters. */
const MINE = [
  String.raw`(?:i will|i'll|i shall|i am going to|i'm going to|i can|let me|i) (?:write|draft|take|do|own|prepare|handle|organi[sz]e) ${IT}${WHEN}`,
  String.raw`(?:i will|i'll|i) (?:look after|take care of|see to) ${IT}${WHEN}`,
  String.raw`(?:this|that|it|${REPORT}) is mine`,
  String.raw`ich (?:schreibe|übernehme|mache|verfasse|erledige) ${DIES}(?: auf| zusammen)?${WHEN}(?: auf| zusammen)?`,
  String.raw`ich (?:schreibe|übernehme|mache|verfasse|erledige)${WHEN} ${DIES}(?: auf| zusammen)?`,
  String.raw`(?:${DIES} |${REPORT} )?(?:schreibe|übernehme|mache|verfasse|erledige) ich(?: auf)?${WHEN}(?: auf)?`,
  String.raw`ich (?:werde|kann|will) ${DIES}${WHEN} (?:schreiben|übernehmen|machen|verfassen|aufschreiben|erledigen)`,
  String.raw`ich (?:kümmere mich|kümmer mich)${WHEN} (?:darum|um ${DIES})${WHEN}`,
];
const IS_MINE = new RegExp(`^(?:${MINE.join('|')})$`);
/** Somebody writes it, whoever that is. */
const SOMEBODY =
  /(?<!\p{L})(?:writes?|drafts?|owns?|takes?|schreib(?:e|t|en)|übernehm(?:e|en)|übernimmt)\b.{0,30}\b(?:this|it|that|write-?up|post-?mortem|das|es|dies|nachbereitung|bericht)\b|\b(?:das|es|dies|nachbereitung|bericht)\b.{0,30}(?:schreib|übernehm|übernimmt)/iu;
/** It depends, is asked, or is said of others. */
const DOUBTFUL =
  /[?@]|\b(?:unless|if|maybe|perhaps|might|could|would|should|or|we|somebody|someone|anyone|us|falls|vielleicht|eventuell|könnte|würde|sollte|oder|wir|jemand|wer|who)\b/i;

/** What goes before such a sentence and says nothing of its own. */
const BEFORE = /^(?:ok|okay|sure|yes|right|fine|hi|hello|done|ja|klar|gut|gerne|alles klar)[,!.]? +/;

/**
 * Null: it speaks of something else.
 *
 * @param said a comment without the mail below it
 */
export function takingIn(said: string): Taking | null {
  const text = said.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST || !mayBeTaking(text)) return null;
  const isDoubtful = DOUBTFUL.test(text);
  const sentences = text.toLowerCase().split(/(?<=[.!?;])\s+/);
  const isMine = sentences.some((one) => IS_MINE.test(one.replace(BEFORE, '').replace(/[.!;…\s]+$/, '')));
  if (isMine && !isDoubtful) return 'mine';
  return isDoubtful && SOMEBODY.test(text) ? 'unclear' : null;
}

const FIRST = /\b(?:i|i'll|i’ll|we|mine|ich|wir)\b|@|\bwho\b|\bwer\b|somebody|someone|jemand/i;

/** True of every text that may be one, and of few others: cheap. */
export function mayBeTaking(text: string): boolean {
  return text.length <= LONGEST && FIRST.test(text) && (SOMEBODY.test(text) || LIKELY.test(text));
}

const LIKELY =
  /(?<!\p{L})(?:write|draft|take|do|own|mine|prepare|handle|organi[sz]e|look after|see to|schreib|übernehm|mach|verfass|erledig|kümmer)/iu;
