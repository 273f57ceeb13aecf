import { type EntityId } from '../../knowledge/vocabulary.ts';
import type { Article, Draft } from './article.ts';
import { idOf } from './ids.ts';
import { has } from './languages/grammar.ts';
import { neighbour } from './neighbours.ts';
import { Gap } from './words.ts';

/**
 * An outlet is a source where it reports, and a company where it is a party: sued, paid, licensed. Where neither is
 * said, its other mentions in the article decide, and then it is a source.
 */
export function settleSources(article: Article): void {
  const outlets = new Map<EntityId, { draft: Draft; side: 'source' | 'company' | undefined }[]>();
  for (const draft of article.drafts) {
    if (draft.kind !== 'source') continue;
    const uses = outlets.get(draft.id) ?? [];
    uses.push({ draft, side: sideOf(article, draft) });
    outlets.set(draft.id, uses);
  }
  // News of lawsuits and licences: an outlet that is not said to report is a party to them.
  const parties = [...outlets.values()].filter((uses) => uses.some(({ side }) => side === 'company')).length;
  for (const uses of outlets.values()) {
    const party =
      parties > 1 ||
      (uses.some(({ side }) => side === 'company') && !uses.some(({ side }) => side === 'source'));
    for (const { draft, side } of uses)
      if (side === 'company' || (side === undefined && party)) {
        draft.kind = 'company';
        const name = draft.id.slice('source:'.length);
        const written = idOf('company', article.text.slice(draft.start, draft.end));
        // "Dow Jones" is the company, "Dow Jones Newswires" its agency.
        draft.id =
          written !== undefined && `company:${name}`.startsWith(`${written}-`) ? written : `company:${name}`;
        draft.why.push('a party here, not a source');
      }
  }
}

/** How many words around an outlet are looked at for what it does. */
const REACH = 7;
const PARTY =
  /^(sue[ds]?|suing|lawsuit|court|copyright|licen[csz]|lizenz|licence|verklag|klage|causa|citat[oa]|denunc|ricorso|tribunal|accordo|firmat|siglat|archiv|articoli|articles?|artikel|contenut|content|contenus|contenid|inhalt|editor|publisher|verlag|verleger|editeur|abonn|demand|juez|justice|plainte|assign|attaqu|poursui|train|addestr|entrena|verser|reverse|paga|pay|signed|sign[ea]|deal|partner|accord|acuerdo|vertrag|gruppo|group|groupe|grupo)/;

function sideOf(article: Article, { from, to }: Draft): 'source' | 'company' | undefined {
  const { grammar } = article;
  const head = article.headBefore(from);
  const key = head >= 0 ? article.key(head) : '';
  const direct = article.gap(from) <= Gap.space ? article.key(from - 1) : '';
  if (article.gap(from) === Gap.dash || article.gap(from) === Gap.open) return 'source';
  if (REPORTS.has(key) || REPORTS.has(direct) || has(grammar, grammar.sourceNouns, key)) return 'source';
  for (let i = to, steps = 0; steps < 4 && article.gap(i) <= Gap.comma; i++, steps++) {
    if (article.owner[i]! > 0) break;
    const after = article.key(i);
    if (grammar.sourceVerbs.has(after) && after.length > 3 && !grammar.auxiliaries.has(after))
      return 'source';
    if (article.gap(i) === Gap.comma && steps > 0) break;
  }
  for (const side of [neighbour(article, from, -1), neighbour(article, to - 1, 1)])
    if (side !== undefined && article.draftAt(side)?.kind === 'company') return 'company';
  const around = article.around(from);
  const begin = Math.max(around.begin, from - REACH);
  const end = Math.min(around.end, to + REACH);
  for (let i = begin; i < end; i++) if (PARTY.test(article.key(i))) return 'company';
  return undefined;
}

const REPORTS = new Set(
  'secondo stando riferisce riporta scrive rivela sostiene citate citati citato intervistato dixit detta according told reported citing says reports laut zufolge berichtet berichtete schreibt schrieb sagte selon croire rapporte revele ecrit fie evoque segun publico conto report informo revelo adelanto cuenta'.split(
    ' ',
  ),
);
