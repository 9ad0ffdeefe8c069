/** How severe a word is, 0 the most; words that people give severities, priorities and impacts. */
const RANKS: readonly (readonly [rank: number, word: RegExp])[] = [
  [
    0,
    /\b(?:critical|blocker|blocking|urgent|emergency|showstopper|catastrophic|outage|production down|everybody|no one can work|kritisch|dringend)\b/i,
  ],
  [1, /\b(?:high|major|severe|serious|important|hoch|schwer)\b/i],
  [2, /\b(?:medium|moderate|normal|average|mid|mittel)\b/i],
  [3, /\b(?:low|minor|small|trivial|cosmetic|nice to have|niedrig|gering)\b/i],
];

/** `P1`, `sev-2`, `S3`, `priority 0`: a number under which the least is the most severe. */
const NUMBERED = /(?:^|[^\p{L}\p{N}])(?:p|s|sev|severity|prio|priority)[\s:/._-]?([0-5])(?![\p{L}\p{N}])/iu;

/** Answers that say nothing of how severe it is. */
const NONE = /^\W*(?:not sure|unsure|unknown|other|none|n\/?a|i (?:do not|don['’]t) know|weiß nicht)\b/i;

/** Names of what tells how severe something is, of fields and before labels. */
export const SEVERITY_NAME = /sever|priorit|impact|urgen|criticalit|how bad|schwere|dringlich/i;

/**
 * Ranks of the answers that a field offers, in their order; null: one that says nothing of it. Null as a whole: they are
 * no severities, or fewer than two.
 */
export function ranksOf(options: readonly string[]): readonly (number | null)[] | null {
  const numbers = options.map((option) => Number(NUMBERED.exec(option)?.[1] ?? NaN));
  const ranks = options.map((option, place) => {
    const number = numbers[place] ?? NaN;
    // Numbers say it best: "P3 - normal" stands behind "P2 - normal".
    if (!Number.isNaN(number)) return number;
    return RANKS.find(([, word]) => word.test(option))?.[0] ?? null;
  });
  const others = options.filter((option, place) => ranks[place] === null && !NONE.test(option));
  const distinct = new Set(ranks.filter((rank) => rank !== null));
  return others.length > 0 || distinct.size < 2 ? null : ranks;
}

/**
 * The level that each rank stands for: the distinct ranks in their order, laid over the levels from the most severe on.
 * Where there are more ranks than levels the least severe share the last.
 *
 * @param levels most severe first
 */
export function levelsOf(ranks: readonly (number | null)[], levels: readonly string[]): (string | null)[] {
  const order = [...new Set(ranks.filter((rank) => rank !== null))].sort((one, other) => one - other);
  return ranks.map((rank) =>
    rank === null ? null : (levels[Math.min(order.indexOf(rank), levels.length - 1)] ?? null),
  );
}

/** How severe a label of a repository says something is: `P1`, `priority: high`, `severity/critical`; null: it does not. */
export function rankOfLabel(label: string): number | null {
  const numbered = NUMBERED.exec(label);
  if (numbered !== null && /^[\W\d]*(?:p|s|sev|severity|prio|priority)[\s:/._-]*[0-5]\b/i.test(label))
    return Number(numbered[1]);
  const [, head = '', tail = ''] = /^(.*?)[\s:/_-]+(.+)$/u.exec(label) ?? [];
  if (!SEVERITY_NAME.test(head) && !/^(?:sev|prio|p)$/i.test(head.trim())) return null;
  return RANKS.find(([, word]) => word.test(tail))?.[0] ?? null;
}
