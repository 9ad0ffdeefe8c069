/** Phrases with which people thank, in small letters; `…` stands for what they thank for, up to the end of the clause. */
const THANKS = [
  // English
  'thanks|thank you|thank u|many thanks|thx|ty|tysm|cheers|much appreciated|appreciated|i appreciate it|appreciate it|i appreciate your help',
  'great|perfect|awesome|excellent|brilliant|wonderful|fantastic|amazing|nice|cool|super|great work|great job|good job|nice work|well done',
  // German
  'danke|dankeschön|danke schön|dankeschoen|danke sehr|vielen dank|herzlichen dank|besten dank|lieben dank|tausend dank|schönen dank|ich danke|wir danken|dank dir|dank euch|dank ihnen',
  'prima|perfekt|klasse|toll|spitze|wunderbar|sehr gut|großartig',
  // French
  'merci|un grand merci|mille mercis|mille merci|grand merci|parfait|génial|excellent|impeccable',
  // Spanish
  'gracias|muchas gracias|mil gracias|muchísimas gracias|perfecto|genial|excelente|estupendo',
  // Dutch
  'bedankt|dank|dank je|dank je wel|dankjewel|dank u|dank u wel|hartelijk dank|veel dank|heel erg bedankt|hartstikke bedankt|perfect|geweldig',
  // Italian
  'grazie|grazie mille|molte grazie|tante grazie|mille grazie|vi ringrazio|ti ringrazio|la ringrazio|perfetto|ottimo|fantastico',
  // Portuguese
  'obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeço|perfeito|ótimo|excelente',
];

/** Phrases that say that it is solved. */
const SOLVED = [
  'works|it works|works now|it works now|now it works|works again|it works again|works for me|it works for me|works for me now|works fine|works fine now|works great|works great now|works perfectly|works perfectly now|works like a charm',
  "working now|working again|it is working|it's working|its working|it is working now|it's working now|its working now|it's working again|everything works|everything works now",
  'solved|resolved|fixed|it is fixed|it is fixed now|it is solved|it is solved now|fixed now|that fixed it|this fixed it|that solved it|this solved it|that did it|that did the trick|this did the trick|that helped|this helped|problem solved|issue solved|issue resolved|issue fixed|that solved my problem|all good|all good now|all set|all sorted|sorted|sorted now|looks good|looks good now|closing|closing this|i close this|i am closing this',
  'funktioniert|es funktioniert|funktioniert jetzt|jetzt funktioniert es|es funktioniert jetzt|funktioniert wieder|es funktioniert wieder|geht|geht jetzt|geht wieder|es geht wieder|jetzt geht es|jetzt gehts|läuft|läuft jetzt|läuft wieder|es läuft wieder|klappt|klappt jetzt|jetzt klappt es|hat geklappt|passt|erledigt|gelöst|hat sich erledigt|problem gelöst|ist gelöst|alles gut|alles bestens|alles in ordnung|hat geholfen|das hat geholfen',
  "ça marche|ca marche|ça fonctionne|cela fonctionne|ça marche maintenant|ça fonctionne maintenant|c'est bon|c'est réglé|c'est résolu|résolu|problème résolu|tout est bon",
  'funciona|ya funciona|ahora funciona|funciona ahora|resuelto|solucionado|problema resuelto|todo bien|todo funciona',
  'het werkt|werkt|werkt nu|het werkt nu|nu werkt het|werkt weer|het werkt weer|opgelost|probleem opgelost|alles goed',
  'funziona|ora funziona|adesso funziona|funziona ora|funziona adesso|risolto|problema risolto|tutto ok|tutto a posto',
  'funcionou|está funcionando|agora funciona|agora está funcionando|funciona agora|resolvido|problema resolvido|tudo certo|tudo bem',
];

/** Words that go along with either and say nothing of their own. */
const ALONG = [
  'so|so much|very|very much|a lot|a bunch|a million|a ton|again|once again|once more|indeed|really|all|everyone|everybody|everything|folks|guys|team|ok|okay|yes|yep|yeah|and|now|too|also|both|this|that|it|for now',
  'sehr|euch|ihnen|dir|allen|an alle|nochmals|nochmal|noch einmal|ja|super|und|jetzt|liebes team|alles',
  "beaucoup|bien|infiniment|encore|encore une fois|à vous|à tous|à toi|oui|et|d'accord",
  'de nuevo|otra vez|a todos|sí|y|vale',
  'nogmaals|allemaal|ja|en|iedereen|heel erg',
  'ancora|a tutti|di nuovo|sì',
  'novamente|mais uma vez|a todos|sim|mesmo|por tudo',
];

/** What somebody may be thanked for: it asks for nothing. */
const HELP = new RegExp(
  String.raw`^(?:for|für|pour|por|voor|per|pela|pelo|di|de) (?:the |your |all |all the |all your |this |that |such a |looking |die |ihre |deine |eure |den |das |schnelle |l'|la |le |votre |ton |tu |su |de |je |uw |il |o |a )*` +
    String.raw`(?:(?:very |super )?(?:quick|fast|prompt|great|kind|swift|rapid|rapide|rápida|snelle|schnelle) )*` +
    String.raw`(?:help|support|assistance|reply|response|answer|fix|solution|update|info|information|clarification|explanation|patience|time|effort|work|feedback|` +
    String.raw`hilfe|antwort|rückmeldung|lösung|unterstützung|info|mühe|` +
    String.raw`aide|réponse|solution|soutien|ayuda|respuesta|solución|hulp|reactie|antwoord|oplossing|aiuto|risposta|supporto|ajuda|resposta|apoio|` +
    String.raw`into it|into this|into that|fixing it|fixing this|fixing that|helping|helping me|helping out|helping us|letting me know|letting us know|everything|todo|tudo|alles|tutto)` +
    String.raw`(?: rapide| rápida| veloce| rápido)?$`,
);

const GREETINGS = new Set(
  (
    'hi|hello|hey|hi there|hello there|hi all|hi team|hello team|dear team|good morning|good afternoon|good evening|' +
    'hallo|guten tag|guten morgen|guten abend|moin|servus|hallo zusammen|hallo team|liebes team|' +
    'bonjour|bonsoir|salut|hola|buenas|buenos días|buenas tardes|dag|hoi|goedemorgen|goedemiddag|ciao|buongiorno|salve|olá|oi|bom dia|boa tarde'
  ).split('|'),
);

/** Behind them stands a name. */
const CLOSINGS = new Set(
  (
    'regards|best regards|kind regards|warm regards|best|all the best|best wishes|bye|have a nice day|have a great day|have a good day|have a nice weekend|have a great weekend|sincerely|' +
    'viele grüße|liebe grüße|mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|beste grüße|schöne grüße|grüße|gruß|mfg|lg|vg|schönen tag noch|schönes wochenende|' +
    'cordialement|bien cordialement|bonne journée|à bientôt|saludos|un saludo|saludos cordiales|groeten|groetjes|met vriendelijke groet|mvg|saluti|cordiali saluti|un saluto|atenciosamente|abraço|abraços|cumprimentos'
  ).split('|'),
);

/** Pictures that thank by themselves. */
const THANKFUL_PICTURES = '👍|❤|🧡|💛|💚|💙|💜|🙏|🎉|🙌|💯|😊|😀|😃|😄|🙂|😁|🥳|👏|👌|🤝|✅|\\+1';
const THANKFUL = new RegExp(
  String.raw`^(?:[\s\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]|${THANKFUL_PICTURES})+$`,
  'u',
);

/** Longer texts say something else, too. */
export const LONGEST = 500;
/** Pictures, links, code, lists and questions are something else. */
const MORE = /[?`|]|!\[|\]\(|https?:|www\.|^\s*(?:[-*+]|\d+[.)])\s/im;
const CLAUSE = /([^.!,;:()\n…]+)([.!,;:()\n…]*)/g;
const NAME = /^\p{Lu}[\p{L}'’-]*$/u;

/** Tells a comment that consists of thanks alone, in any of the languages; works on what its writer says. */
export class WordsOfThanks {
  readonly #phrases: Phrases;

  /** @param more phrases that thank, in any case */
  constructor(more: readonly string[] = []) {
    this.#phrases = new Phrases(more);
  }

  /** @param said a comment without the mail below it */
  isAll(said: string): boolean {
    if (said.length > LONGEST || MORE.test(said)) return false;
    const own = said
      .replace(/<!--[^]*?-->/g, '')
      .split(/\r\n|\n|\r/)
      .filter((line) => !/^\s*(?:>|\/[a-z])/i.test(line))
      .join('\n')
      .trim();
    if (THANKFUL.test(own) && own !== '') return true;
    const bare = own
      .replace(
        /@[\w-]+(?:\/[\w-]+)?|:[a-z0-9_+-]+:|\p{Extended_Pictographic}|[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]/gu,
        ' ',
      )
      .replace(/[:;]-?[)D]|<3|\*+|_+|~+/g, ' ')
      .replace(/’/g, "'");
    return this.#holdsOnlyThanks(bare);
  }

  #holdsOnlyThanks(text: string): boolean {
    let thanked = false;
    /** A name may follow what greets or thanks, behind a comma, and a closing. */
    let name: { readonly most: number; readonly behind: RegExp } | null = null;
    let before = '';
    for (const [, clause = '', end = ''] of text.matchAll(CLAUSE)) {
      const words = clause
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '' && !/^[-–—]+$/.test(word));
      const separator = before;
      before = end;
      if (words.length === 0) continue;
      const isName = words.every((word) => NAME.test(word));
      if (name !== null && isName && words.length <= name.most && name.behind.test(separator)) {
        name = null;
        continue;
      }
      const kind = this.#phrases.kindOf(words);
      if (kind === null) return false;
      thanked ||= kind === 'thanks';
      name = kind === 'closing' ? { most: 3, behind: /^[,\n]/ } : { most: 1, behind: /^,$/ };
    }
    return thanked;
  }
}

type Kind = 'thanks' | 'along' | 'closing';

/** Phrases by their words, and what a clause of them amounts to. */
class Phrases {
  readonly #thanks: ReadonlySet<string>;
  readonly #along = new Set(ALONG.join('|').split('|'));

  constructor(more: readonly string[]) {
    this.#thanks = new Set([
      ...[...THANKS, ...SOLVED].join('|').split('|'),
      ...more.map((phrase) => phrase.toLowerCase().replace(/’/g, "'").trim()),
    ]);
  }

  /** Null: it says something else. A name may follow what greets or thanks. */
  kindOf(words: readonly string[]): Kind | null {
    const last = words.at(-1) ?? '';
    const whole = this.#kindOf(words.map((word) => word.toLowerCase()));
    if (whole !== null || words.length < 2 || !NAME.test(last)) return whole;
    return this.#kindOf(words.slice(0, -1).map((word) => word.toLowerCase()));
  }

  #kindOf(words: readonly string[]): Kind | null {
    const all = words.join(' ');
    if (CLOSINGS.has(all)) return 'closing';
    if (GREETINGS.has(all)) return 'along';
    let kind: Kind | null = null;
    for (let begin = 0; begin < words.length;) {
      const rest = words.slice(begin);
      if (kind === 'thanks' && HELP.test(rest.join(' '))) return kind;
      const length = longest(rest, (phrase) => this.#thanks.has(phrase));
      const along = longest(rest, (phrase) => this.#along.has(phrase) || GREETINGS.has(phrase));
      if (length === 0 && along === 0) return null;
      if (length >= along) kind = 'thanks';
      kind ??= 'along';
      begin += Math.max(length, along);
    }
    return kind;
  }
}

const MOST_WORDS = 6;

/** How many words of the beginning are a phrase, as many as possible. */
function longest(words: readonly string[], isPhrase: (phrase: string) => boolean): number {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1)
    if (isPhrase(words.slice(0, count).join(' '))) return count;
  return 0;
}

/** True of every text that the phrases known here make one of thanks, and of few others: cheap. */
export function mayBeThanks(text: string): boolean {
  return text.length <= LONGEST && (PICTURE.test(text) || PHRASE.test(withoutSpacing(text)));
}

/** Words on one line, a blank between them, with plain apostrophes. */
export function withoutSpacing(text: string): string {
  return text.replaceAll('\u2019', "'").replace(/\s+/g, ' ');
}

/** True where some phrase says that it is solved. */
export function saysSolved(text: string): boolean {
  return SOLUTION.test(text);
}

const SOLUTION = new RegExp(`(?<!\\p{L})(?:${SOLVED.join('|')})(?!\\p{L})`, 'iu');
const PHRASE = new RegExp(`(?<!\\p{L})(?:${[...THANKS, ...SOLVED].join('|')})(?!\\p{L})`, 'iu');
const PICTURE = new RegExp(THANKFUL_PICTURES, 'u');
