import type { DeskPage, FactView, MessageType, Params, Result, Rule, RuleView } from '../messages.ts';
import { checkBackup, mergeBackup, readBackup } from '../store/backup.ts';
import { listArticles, listFacts, listNotes } from '../store/desk.ts';
import { changeNote, keepNote, removeNote } from '../store/notes.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { keepRule, listRules, removeRule } from '../store/rules.ts';
import { setSiteRule, siteRule } from '../store/sites.ts';
import { clearWatched, listWatched, recolour, removeWatched } from '../store/watched.ts';
import { makeCard } from './cards.ts';
import { type Context, requireArticle } from './context.ts';
import { deals, timeline } from './events.ts';
import { makeExport } from './exports.ts';
import { entitiesIn, namingFor } from './names.ts';
import { keepNoteOn } from './notes.ts';
import { acceptLoss, storageState } from './storage.ts';
import { summarise } from './summary.ts';
import { factsShown, factView, standingsIn } from './views.ts';
import { suggestNames, watchNames } from './watch-list.ts';

/** Messages that concern the tab that they come from or name; the others are about what was read and kept alone. */
export type TabMessageType = 'article.read' | 'article.none' | 'card.inject' | 'tab.start';
export type LedgerMessageType = Exclude<MessageType, TabMessageType>;

/** What the ledger answers, message by message. All reject with an `AskError` where they fail as is foreseen. */
export const ANSWERS: {
  [Type in LedgerMessageType]: (context: Context, params: Params<Type>) => Promise<Result<Type>>;
} = {
  'card.get': makeCard,
  'summary.get': summarise,
  'timeline.get': timeline,
  'deals.get': deals,
  'note.keep': keepNoteOn,
  'note.change': ({ database, now }, { id, words }) => changeNote(database, { id, words, now: now() }),
  'note.remove': async ({ database }, { id }) => {
    await removeNote(database, id);
    return null;
  },
  'note.restore': ({ database }, note) => keepNote(database, note),
  'site.get': ({ database }, { host }) => siteRule(database, host),
  'site.set': async ({ database }, { host, rule }) => {
    await setSiteRule(database, host, rule);
    return null;
  },
  'watch.add': (context, { names }) => watchNames(context, names),
  'watch.colour': async ({ database, now }, { id, colour }) => {
    await recolour(database, { id, colour, now: now() });
    return null;
  },
  'watch.remove': async ({ database }, { id }) => {
    await removeWatched(database, id);
    return null;
  },
  'watch.clear': async ({ database }) => {
    await clearWatched(database);
    return null;
  },
  'rule.make': makeRule,
  'rule.remove': async ({ database }, { id }) => {
    await removeRule(database, id);
    return null;
  },
  'names.suggest': (context, { words }) => suggestNames(context, words),
  'settings.get': ({ database }) => readSettings(database),
  'settings.set': ({ database }, change) => changeSettings(database, change),
  'storage.get': storageState,
  'storage.accept-loss': acceptLoss,
  'backup.read': ({ database, now }, { cursor }) =>
    readBackup(database, { now: now(), ...(cursor && { cursor }) }),
  'backup.check': (_context, { lines, check }) => Promise.resolve(checkBackup(lines, check)),
  'backup.merge': ({ database }, { lines }) => mergeBackup(database, lines),
  'export.make': makeExport,
  'desk.articles': ({ database }, query) => listArticles(database, query),
  'desk.facts': deskFacts,
  'desk.notes': ({ database }, query) => listNotes(database, query),
  'desk.watched': ({ database }, query) => listWatched(database, query),
  'desk.rules': async (context, query) => {
    const { rows, count } = await listRules(context.database, query);
    return { rows: await ruleViews(context, rows), count };
  },
};

async function deskFacts(context: Context, query: Params<'desk.facts'>): Promise<DeskPage<FactView>> {
  const { rows, count } = await listFacts(context.database, query);
  const standings = await standingsIn(context, rows);
  const naming = await namingFor(context, entitiesIn(factsShown(rows, standings)));
  return { rows: rows.map((fact) => factView(fact, standings, naming)), count };
}

async function makeRule(
  context: Context,
  { name, effect, articleId }: Params<'rule.make'>,
): Promise<RuleView> {
  const { id, url, title, site } = await requireArticle(context, articleId);
  const article = { id, url, title, site };
  const rule = await keepRule(context.database, { name, effect, article, made: context.now() });
  const [view] = await ruleViews(context, [rule]);
  return view ?? rule;
}

async function ruleViews(context: Context, rules: readonly Rule[]): Promise<RuleView[]> {
  const entities = rules.flatMap(({ effect }) => (effect.type === 'is' ? [effect.entity] : []));
  const naming = await namingFor(context, entities);
  return rules.map((rule) =>
    rule.effect.type === 'is' ? Object.assign({ entity: naming(rule.effect.entity) }, rule) : rule,
  );
}
