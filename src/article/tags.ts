import type { BlockKind } from '../reading/annotation.ts';

/** What an element means for the text in it. */
export type TagRole =
  /** Its text is not the article's. */
  | 'skip'
  /** Ends the line before and after it; its text is what its kind says, or what the element around it is. */
  | 'block'
  | 'break'
  | 'link'
  | 'inline';

const SKIPPED =
  'script style noscript template nav aside footer button select textarea input iframe svg canvas object embed video audio picture img map dialog menu datalist progress meter link meta title head figure figcaption';
const BLOCKS =
  'html body div section article main header hgroup p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre address form fieldset details summary center hr search';

const ROLES = new Map<string, TagRole>([
  ...SKIPPED.split(' ').map((name): [string, TagRole] => [name, 'skip']),
  ...BLOCKS.split(' ').map((name): [string, TagRole] => [name, 'block']),
  ['br', 'break'],
  ['a', 'link'],
]);

const KINDS = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['blockquote', 'quotation'],
]);

/** What an element of this name, in lower case, is to the text. */
export function roleOfTag(name: string): TagRole {
  return ROLES.get(name) ?? 'inline';
}

/** The kind of block that an element makes of its text; `undefined` where that is for the element around it to say. */
export function kindOfTag(name: string): BlockKind | undefined {
  return KINDS.get(name);
}
