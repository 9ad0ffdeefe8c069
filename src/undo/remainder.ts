/** Something of a desk's that stays, or may be the desk's, and why it is left to people. */
export type Remainder = TicketRemainder | LabelRemainder | StateRemainder | MarkedByOther | Reactions;

/** What stays on an issue. */
export type TicketRemainder = { readonly number: number } & (
  | {
      readonly kind: 'comment';
      /** What its mark says that it tells. */
      readonly keys: readonly string[];
      readonly why: CommentWhy;
    }
  | { readonly kind: 'release'; readonly login: string }
  | { readonly kind: 'label taken off'; readonly label: string }
  | { readonly kind: 'own issue'; readonly why: OwnIssueWhy }
);

/** Issues that the desk's account closed, or opened again, at somebody's word as far as anybody can tell. */
export interface StateRemainder {
  readonly kind: 'closed' | 'reopened';
  readonly numbers: readonly number[];
}

export type CommentWhy = 'edited by people' | 'unknown editors' | 'older' | 'came with the ticket';

/** Why an issue of the desk's own is closed and not deleted. */
export type OwnIssueWhy = 'people wrote in it' | 'not allowed';

/** The definition of a label that stays. */
export interface LabelRemainder {
  readonly kind: 'label';
  readonly name: string;
  readonly why: LabelWhy;
}

export type LabelWhy =
  | 'looks otherwise'
  | 'older than the desk'
  | 'used by people'
  | 'on pull requests'
  | 'named by a form'
  | 'may be on discussions'
  | 'never put on'
  | 'not all read';

/** Comments and issues with a desk's marks by an account that is not the one whose work is taken back. */
export interface MarkedByOther {
  readonly kind: 'marked by another';
  /** An App's, with `[bot]`. */
  readonly login: string;
  readonly texts: number;
}

/** What the desk answered to people's commands. */
export interface Reactions {
  readonly kind: 'reactions';
  /** How many comments may hold a command. */
  readonly comments: number;
}

const LABEL_WHYS: Readonly<Record<LabelWhy, string>> = {
  'looks otherwise': 'it has another name, colour or description than the desk would have given it',
  'older than the desk': 'it is older than the policy',
  'used by people': 'people have put it on issues, or other workflows have',
  'on pull requests': 'a pull request carries it',
  'named by a form': 'a form gives it to the issues that it makes',
  'may be on discussions': 'the repository has discussions, and they may carry it',
  'never put on': 'the desk never put it on an issue, so that nothing tells who made it',
  'not all read': 'not every issue could be read',
};

const OWN_ISSUE_WHYS: Readonly<Record<OwnIssueWhy, string>> = {
  'people wrote in it': 'people have written in it, so that it is closed and not deleted',
  'not allowed':
    'this token may not delete issues, which takes an admin of the repository, so that it is closed',
};

const COMMENT_WHYS: Readonly<Record<CommentWhy, string>> = {
  'edited by people': 'people have written in it',
  'unknown editors': 'GitHub does not tell who edited it',
  older: 'it was written before the moment that --since names, and edited afterwards',
  'came with the ticket': 'it came with the ticket from another repository',
};

/** One sentence for whoever runs a desk. Contains no text by people. */
export function remainderText(one: Remainder): string {
  switch (one.kind) {
    case 'label':
      return `The label "${one.name}" stays: ${LABEL_WHYS[one.why]}.`;
    case 'marked by another': {
      const { texts, login } = one;
      return `There ${texts === 1 ? 'is 1 text' : `are ${String(texts)} texts`} by ${login} with a desk's marks: if that account acted for this desk, run again with --bot ${login}.`;
    }
    case 'closed':
      return `${these(one)} closed: no mark says that this was the desk's own doing; somebody may have asked for it by command.`;
    case 'reopened':
      return `${these(one)} open: opened again by the desk at the word of a person.`;
    case 'reactions':
      return `The desk's reactions to commands stay, on ${String(one.comments)} comments at most: nothing marks them as its own.`;
    default:
      return `#${String(one.number)}: ${onTicket(one)}`;
  }
}

/** So many issues are named where there are more. */
const MOST_NAMED = 20;

function these({ numbers }: StateRemainder): string {
  const named = numbers.slice(0, MOST_NAMED).map((number) => `#${String(number)}`);
  const more = numbers.length - named.length;
  const rest = more > 0 ? ` and ${String(more)} more` : '';
  return `${named.join(', ')}${rest} ${numbers.length === 1 ? 'stays' : 'stay'}`;
}

function onTicket(one: TicketRemainder): string {
  switch (one.kind) {
    case 'comment':
      return `The comment (${one.keys.join(', ')}) stays: ${COMMENT_WHYS[one.why]}.`;
    case 'release':
      return `The desk took it off ${one.login}, who is not assigned again: that would call them.`;
    case 'label taken off':
      return `The desk took off the label "${one.label}", which does not exist any more.`;
    case 'own issue':
      return `It is an issue of the desk's own: ${OWN_ISSUE_WHYS[one.why]}.`;
  }
}
