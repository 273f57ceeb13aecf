import { dateIn } from './dates.ts';

/*
 * Lines that sites put into the text of an article and that are none of it, in the five languages. Plain strings, since
 * a regular expression of so many words takes half a millisecond to compile, on each page.
 */

/** A line that says no more than this is a label. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'advertisement|advertising|anzeige|werbung|publicidad|pubblicità|pubblicita|publicité|annuncio|most popular|most read|' +
    'related|related coverage|related stories|related articles|related topics|more on this|more on this story|read more|read next|' +
    'leggi anche|leggi tutto|da leggere|approfondisci|approfondimenti|potrebbe interessarti|potrebbe interessarti anche|articoli correlati|' +
    'mehr zum thema|auch interessant|lesen sie auch|das könnte sie auch interessieren|weiterlesen|' +
    'lire aussi|à lire aussi|sur le même sujet|lee también|te puede interesar|más información|noticias relacionadas|' +
    'share|share this|share this article|share article|condividi|teilen|partager|compartir|loading|caricamento'
  ).split('|'),
);
/** What the lines that tell of rights, of photographs and of networks begin with. */
const NOTICES = (
  '©|copyright|all rights reserved|tutti i diritti riservati|riproduzione riservata|alle rechte vorbehalten|' +
  'tous droits réservés|todos los derechos reservados|follow us|seguici|foto:|foto ©|fotos:|photo:|photo :|photo ©|photos:|' +
  'bild:|image:|imagen:|picture:|credit:|crédit:|crédit :|quelle:|fonte foto'
).split('|');
/** What the lines begin with that lead to another article; they hold its link. */
const POINTERS = (
  'read more|read also|read next|see also|also read|more:|related:|leggi anche|leggi pure|vedi anche|lesen sie auch|' +
  'lesen sie mehr|mehr dazu|mehr zum thema|siehe auch|lire aussi|à lire|voir aussi|lee también|lea también|ver también'
).split('|');
/** What a line begins with that tells by whom the article is; names follow. */
const AUTHORS = ['by ', 'di ', 'da ', 'von ', 'par ', 'por ', 'de '];
/** What may stand between names. */
const CONNECTORS = new Set(
  'and e ed und et y in a da di de del della von van der avec con mit with'.split(' '),
);
/** What a line begins with that tells of when it is; figures follow. */
const STAMPS = (
  'published|updated|last updated|pubblicato|aggiornato|veröffentlicht|aktualisiert|stand|publié|mis à jour|' +
  'publicado|actualizado'
).split('|');
/** A time of day, or how long reading takes. */
const TIME = /\d[:h]\d\d(?!\d)|\d ?(?:uhr|min|minutes?|minuten|minut[io])(?!\w)/;
const YEAR = /\d{4}/;
const DIGIT = /\d/;
const SENTENCE_ENDS = '.!?';

/** A longer line is a sentence, whatever it starts with. */
const LABEL_MOST = 120;

/** @param linked how many characters of the line stand in links */
export function isLabel(text: string, linked: number): boolean {
  if (text.length >= LABEL_MOST) return false;
  const bare = bareOf(text);
  const startsIt = (start: string): boolean => bare.startsWith(start);
  return LABELS.has(bare) || NOTICES.some(startsIt) || (linked > 0 && POINTERS.some(startsIt));
}

/** Whether a line tells by whom or of when the article is: above the text. In it, the same words may begin a sentence. */
export function isByline(text: string): boolean {
  if (text.length >= LABEL_MOST || SENTENCE_ENDS.includes(text.at(-1)!)) return false;
  const bare = bareOf(text);
  if (TIME.test(bare) || (DIGIT.test(bare) && STAMPS.some((start) => bare.startsWith(start)))) return true;
  const author = AUTHORS.find((start) => bare.startsWith(start));
  if (author && isNames(text.trim().slice(author.length))) return true;
  return YEAR.test(text) && dateIn(text) !== undefined;
}

/** Whether all words are capitalised, but for those that join names. */
function isNames(text: string): boolean {
  return text.split(' ').every((word) => word !== word.toLowerCase() || CONNECTORS.has(word) || word === '');
}

/** A line in lower case, without punctuation around it. */
function bareOf(text: string): string {
  const lower = text.trim().toLowerCase();
  let start = 0;
  let end = lower.length;
  while (start < end && '▶►→»•|-–—*[( '.includes(lower[start]!)) start++;
  while (end > start && ':.…»|-–—*>]) '.includes(lower[end - 1]!)) end--;
  return lower.slice(start, end);
}
