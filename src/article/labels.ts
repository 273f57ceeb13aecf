import { dateIn } from './dates.ts';

/*
 * Lines that sites put into the text of an article and that are none of it, in the five languages.
 */

/** A line that says no more than this is a label. */
const LABEL =
  /^\W*(advertisement|advertising|anzeige|werbung|publicidad|pubblicit[àa]|publicit[ée]|annuncio|most popular|most read|related( coverage| stories| articles| topics)?|more on this( story)?|read more|read next|leggi anche|leggi tutto|da leggere|approfondi(sci|menti)|potrebbe interessarti( anche)?|articoli correlati|mehr zum thema|auch interessant|lesen sie auch|das könnte sie auch interessieren|weiterlesen|lire aussi|à lire aussi|sur le même sujet|lee también|te puede interesar|más información|noticias relacionadas|share( this)?( article)?|condividi|teilen|partager|compartir|loading|caricamento|follow us.*|seguici.*|copyright.*|©.*|all rights reserved.*|tutti i diritti riservati.*|alle rechte vorbehalten.*|riproduzione riservata.*)\W*$/i;
/** A line that leads to another article: the words, then its headline. */
const POINTER =
  /^\W*(read (more|also|next)|see also|also read|more:|related:|leggi (anche|pure)|vedi anche|lesen sie (auch|mehr)|mehr (dazu|zum thema|lesen)|siehe auch|lire aussi|à lire( aussi)?|voir aussi|lee también|lea también|ver también)\b/i;
/** Who took a photograph, at the start of a line. */
const CREDIT =
  /^\W*(foto|photo|fotos|photos|bild|image|picture|imagen|credit|crédit|crediti|quelle|©)\s*[:©/]/i;
/** When or by whom the article was written: a line above the text. */
const BYLINE =
  /^\W*((by|di|da|von|par|por|de)\s+\p{Lu}[^.!?]{0,80}$|(published|updated|last updated|pubblicato|aggiornato|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado)\b)|\d{1,2}[:.h]\d{2}(\s|$)|\b\d+\s?(min|minut[eio]s?|minuten)\b/iu;

/** A longer line is a sentence, whatever it starts with. */
const LABEL_MOST = 120;
const BYLINE_MOST = 120;

export function isLabel(text: string, linked: number): boolean {
  return (
    text.length < LABEL_MOST && (LABEL.test(text) || CREDIT.test(text) || (linked > 0 && POINTER.test(text)))
  );
}

/** Only above the text: in it, the same words may begin a sentence. */
export function isByline(text: string): boolean {
  if (text.length >= BYLINE_MOST || /[.!?]["”»)]?$/.test(text)) return false;
  return BYLINE.test(text) || dateIn(text) !== undefined;
}
