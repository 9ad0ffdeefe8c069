/** The page on which GitHub lists the faults for which it offers nobody a form. */
export const PUBLISHED_AT =
  'https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms';

/**
 * Every entry of GitHub's list of faults in issue forms, by its anchor on that page, with what it is about in our own
 * words. `steward check` finds each; docs/errors.md lists them.
 */
export const PUBLISHED_FAULTS = {
  'required-top-level-key-name-is-missing': 'A form without a name, or without a description.',
  'key-must-be-a-string':
    'A number, a list, true or false, or nothing but blanks where the top of the form needs text.',
  'input-is-not-a-permitted-key': 'A key at the top of the form that no form has.',
  'forbidden-keys': 'A key that YAML may take for true or false: y, yes, on, true and their opposites.',
  'body-must-contain-at-least-one-non-markdown-field': 'A body that asks for nothing: it has Markdown alone.',
  'body-must-have-unique-ids': 'One id for two fields.',
  'body-must-have-unique-labels': 'One label for two fields of which neither has an id.',
  'labels-are-too-similar': 'Two labels that differ in nothing but punctuation, case or accents.',
  'checkboxes-must-have-unique-labels':
    'A checkbox called like another of its group, or like a field without an id.',
  'bodyi-required-key-type-is-missing': 'An element that does not say of which type it is.',
  'bodyi-x-is-not-a-valid-input-type': 'A type of element that there is not.',
  'bodyi-required-attribute-key-value-is-missing':
    'An element without an attribute that its type needs: the value of Markdown, the label or the options of a field.',
  'bodyi-label-must-be-a-string':
    'A number, a list, true or false, or nothing but blanks where an element needs text.',
  'bodyi-id-can-only-contain-numbers-letters---_':
    'An id with anything but letters, digits, hyphens and underscores.',
  'bodyi-x-is-not-a-permitted-key': 'A key of an element that no element has.',
  'bodyi-label-contains-forbidden-word': 'A label that asks people to publish a password.',
  'bodyi-x-is-not-a-permitted-attribute': 'An attribute that elements of this type do not have.',
  'bodyi-options-must-be-unique': 'One option twice in a dropdown or a group of checkboxes.',
  'bodyi-options-must-not-include-the-reserved-word-none':
    'The option None, which GitHub adds itself where no answer is needed.',
  'bodyi-options-must-not-include-booleans-please-wrap-values-such-as-yes-and-true-in-quotes':
    'An option of a dropdown that YAML takes for true or false.',
  'body-cannot-be-empty-error': 'A form without a body, often because of a --- above it.',
} as const satisfies Readonly<Record<string, string>>;

export type PublishedFault = keyof typeof PUBLISHED_FAULTS;
