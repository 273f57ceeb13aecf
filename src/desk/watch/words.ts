import type { WatchColour, WatchKind } from '../../messages.ts';

export type Column = 'name' | 'aliases' | 'kind' | 'colour';
/** The columns of a list without headings, in their order. */
export const COLUMNS: readonly Column[] = ['name', 'aliases', 'kind', 'colour'];

/** What people call the columns, the kinds and the colours, in the languages that Postilla reads. */
const HEADINGS: Record<Column, string> = {
  name: 'name, names, nome, nomi, nom, noms, nombre, nombres, namen, full name, company name',
  aliases:
    'aliases, alias, other names, also known as, aka, altri nomi, weitere namen, autres noms, otros nombres, synonyms, sinonimi',
  kind: 'kind, type, category, tipo, categoria, categoría, art, typ, kategorie, genre, catégorie',
  colour: 'colour, color, colore, farbe, couleur',
};
const KINDS: Record<WatchKind, string> = {
  company:
    'company, companies, firm, organisation, organization, fund, azienda, società, impresa, organizzazione, fondo, unternehmen, firma, organisation, fonds, entreprise, société, organización, empresa',
  person: 'person, people, persona, mensch, personne',
  product:
    'product, model, service, prodotto, modello, servizio, produkt, modell, produit, modèle, producto, modelo',
};
const COLOURS: Record<WatchColour, string> = {
  sand: 'sand, yellow, orange, sabbia, giallo, arancione, arancio, gelb, sable, jaune, arena, amarillo, naranja',
  rose: 'rose, pink, red, rosa, rosso, rot, rouge, rojo',
  violet: 'violet, purple, viola, violett, lila, violeta, morado',
  blue: 'blue, blu, azzurro, blau, bleu, azul',
  teal: 'teal, cyan, turquoise, verde acqua, turchese, ciano, türkis, turquesa',
  green: 'green, verde, grün, vert',
};

const headings = byWord(HEADINGS);
const kinds = byWord(KINDS);
const colours = byWord(COLOURS);

/** The column that a cell is the heading of. In the first place, a word for a company heads the names of companies. */
export function headedColumn(cell: string, index: number): Column | undefined {
  const word = plain(cell);
  return headings.get(word) ?? (index === 0 && kinds.has(word) ? 'name' : undefined);
}

/** The kind that a cell names. */
export function kindNamed(cell: string): WatchKind | undefined {
  return kinds.get(plain(cell));
}

/** The colour that a cell names, or is nearest to it. */
export function colourNamed(cell: string): WatchColour | undefined {
  return colours.get(plain(cell));
}

/** A word in lower case, without accents and outer white space, single spaces inside; the same for all ways to write it. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}

function byWord<Key extends string>(words: Record<Key, string>): Map<string, Key> {
  const entries = Object.entries(words) as [Key, string][];
  return new Map(
    entries.flatMap(([key, list]) => list.split(', ').map((word) => [plain(word), key] as const)),
  );
}
