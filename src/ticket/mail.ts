/** Few texts have anything of a mail: cheap to tell. */
const LIKE_MAIL =
  /wrote|schrieb|écrit|escribió|schreef|scritto|escreveu|^[ \t]*-{2}|^[*_ \t]*(?:From|Von|De|Van|Da)[*_ \t]*:/im;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const SIGNATURE = /^-- $/;
const COMMAND = /^[ \u00A0]{0,3}\/[a-z]/i;
const DASHES = /^--[ \t]*$/;

/**
 * What somebody says who answers by mail: the text without the original below it, marked as a quotation or not, and
 * without a signature. Where nothing stands above the original, it is the whole text. Lines keep their places.
 */
export function answerOf(text: string): string {
  if (!LIKE_MAIL.test(text)) return text;
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  let fence: string | null = null;
  const own: string[] = [];
  for (const [index, line] of lines.entries()) {
    const run = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (run?.startsWith(fence) === true) fence = null;
    } else if (run !== undefined) {
      fence = run;
    } else if (SIGNATURE.test(line) || isOriginal(lines, index)) {
      break;
    }
    // Below a command, the rule above a signature would make a heading of it.
    const isRule = DASHES.test(line) && COMMAND.test(lines[index - 1] ?? '');
    own.push(isRule ? '' : line);
  }
  const answer = own.join('\n');
  return answer.trim() === '' ? text : answer;
}

/** Whether the original begins with a line. */
function isOriginal(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  return RULE.test(line) || isAttribution(lines, index) || isHeader(lines, index);
}

/** English, German, French, Spanish, Dutch, Italian, Portuguese. */
const ORIGINAL_MESSAGE = [
  'original (?:message|appointment)',
  '(?:ursprüngliche|original)[- ]?nachricht|ursprünglicher termin',
  "message d['’]origine",
  'mensaje original',
  'oorspronkelijk bericht',
  'messaggio originale',
  'mensagem original',
  'forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado',
];
const RULE = new RegExp(`^[ \\t]*-{2,}[ \\t]*(?:${ORIGINAL_MESSAGE.join('|')})[ \\t]*-{2,}[ \\t]*$`, 'i');

const ATTRIBUTIONS = [
  /^On\b.*\bwrote:$/i,
  /^Am\b.*\bschrieb\b.*:$/i,
  /^Le\b.*\ba écrit\s?:$/i,
  /^El\b.*\bescribió:$/i,
  /^Op\b.*\bschreef\b.*:$/i,
  /^Il\b.*\bha scritto:$/i,
  /^Em\b.*\bescreveu:$/i,
];
const OPENING = /^[*_ \t]*(?:On|Am|Le|El|Op|Il|Em)\b/i;
/** A year, or a date or a time in digits. */
const DATED = /\b\d{4}\b|\d[./-]\d{1,2}[./-]\d|\d[:.h]\d{2}/;
/** Mail programs wrap it. */
const MOST_LINES = 4;
const LONGEST = 400;

/** "On Mon, 16 Nov 2026 at 09:02, ana wrote:", which may be wrapped. */
function isAttribution(lines: readonly string[], index: number): boolean {
  if (!OPENING.test(lines[index] ?? '')) return false;
  let joined = '';
  for (const line of lines.slice(index, index + MOST_LINES)) {
    joined = `${joined} ${line}`.replace(/^[*_ \t]+|[*_ \t]+$/g, '');
    if (line.trim() === '' || joined.length > LONGEST) return false;
    if (joined.endsWith(':')) return DATED.test(joined) && ATTRIBUTIONS.some((one) => one.test(joined));
  }
  return false;
}

const FROM = /^[*_ \t]*(?:From|Von|De|Van|Da)[*_ \t]*:/i;
const ABOUT =
  /^[*_ \t]*(?:Subject|Betreff|Objet|Asunto|Onderwerp|Oggetto|Assunto|Sent|Date|Gesendet|Datum|Envoyé|Fecha|Enviado|Enviado el|Enviada em|Verzonden|Inviato|Data)[*_ \t]*:/i;
const TO = /^[*_ \t]*(?:To|An|À|Para|Aan|A|Cc|Kopie|Copie)[*_ \t]*:/i;
const MOST_HEADERS = 8;

/** Lines From, Sent, To, Subject: who wrote it comes first, and what it is about or when it was sent stands with it. */
function isHeader(lines: readonly string[], index: number): boolean {
  if (!FROM.test(lines[index] ?? '')) return false;
  const below = lines.slice(index + 1, index + MOST_HEADERS);
  const blank = below.findIndex((line) => line.trim() === '');
  const block = blank === -1 ? below : below.slice(0, blank);
  const about = block.filter((line) => ABOUT.test(line)).length;
  return about > 0 && about + block.filter((line) => TO.test(line)).length > 1;
}
