import * as v from 'valibot';
import { ENTITY_KINDS, LANGUAGES, type EntityId } from '../knowledge/vocabulary.ts';
import { type Message, type MessageType, type Params, WATCH_COLOURS, WATCH_KINDS } from '../messages.ts';

/*
 * The door of the background: what comes in is `unknown` until it is checked here, and trusted afterwards.
 * A content script shares its process with a page, so even our own messages count as foreign.
 */

/** Far above any article; what is longer is cut off by the page before it asks. */
const LONGEST_TEXT = 6_000_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const entityId = v.custom<EntityId>(
  (value) =>
    typeof value === 'string' &&
    value.length < 300 &&
    ENTITY_KINDS.some((kind) => value.startsWith(`${kind}:`)),
);
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));
const webAddress = v.pipe(v.string(), v.maxLength(4000), v.url());
const id = text(200);
const none = v.object({});

const page = v.object({
  url: webAddress,
  title: text(2000),
  site: text(300),
  language: v.exactOptional(v.picklist(LANGUAGES)),
  published: v.exactOptional(partialDate),
});

const block = v.object({
  kind: v.picklist(['headline', 'heading', 'paragraph', 'item', 'cell', 'quotation', 'caption']),
  start: offset,
  end: offset,
});

const anchor = v.object({
  quote: text(20_000),
  prefix: text(200),
  suffix: text(200),
  start: v.exactOptional(offset),
  end: v.exactOptional(offset),
});

const target = v.variant('type', [
  v.object({ type: v.literal('fact'), factId: id }),
  v.object({ type: v.literal('mention'), entity: entityId }),
  v.object({ type: v.literal('passage') }),
]);

const ownWords = text(100_000);
const time = v.pipe(v.string(), v.isoTimestamp());
const query = v.object({ search: text(1000), offset, limit: v.pipe(offset, v.maxValue(1000)) });

/** Lines of a backup are checked where they are read; here only that they are lines. */
const lines = v.pipe(v.array(text(50_000_000)), v.maxLength(10_000));
const check = v.object({ lines: offset, checksum: id, complete: v.boolean() });
const cursor = v.object({
  table: v.picklist(['articles', 'notes', 'sites', 'watched', 'rules']),
  after: text(4000),
  lines: offset,
  checksum: id,
});

const colour = v.picklist(WATCH_COLOURS);
const name = text(1000);
const newWatched = v.object({
  name,
  aliases: v.pipe(v.array(name), v.maxLength(100)),
  kind: v.exactOptional(v.picklist(WATCH_KINDS)),
  colour: v.exactOptional(colour),
});
const effect = v.variant('type', [
  v.object({ type: v.literal('never') }),
  v.object({ type: v.literal('not-here') }),
  v.object({ type: v.literal('is'), entity: entityId }),
]);

const SCHEMAS: { [Type in MessageType]: v.GenericSchema<unknown, Params<Type>> } = {
  'article.read': v.object({ page, text: text(LONGEST_TEXT), blocks: v.array(block) }),
  'article.none': none,
  'card.get': v.object({ id: entityId, name: text(1000), articleId: id }),
  'card.inject': none,
  'tab.start': v.object({ tabId: offset }),
  'summary.get': v.object({ articleId: id }),
  'timeline.get': v.object({ company: entityId, other: v.exactOptional(entityId) }),
  'deals.get': v.object({ company: entityId }),
  'note.keep': v.object({ id, articleId: id, target, anchor, words: ownWords }),
  'note.change': v.object({ id, words: ownWords }),
  'note.remove': v.object({ id }),
  'note.restore': v.object({
    id,
    article: v.object({ id, url: webAddress, title: text(2000), site: text(300) }),
    target,
    anchor,
    words: ownWords,
    created: time,
    changed: time,
  }),
  'site.get': v.object({ host: text(300) }),
  'site.set': v.object({ host: text(300), rule: v.picklist(['on', 'off']) }),
  'watch.add': v.object({ names: v.pipe(v.array(newWatched), v.maxLength(10_000)) }),
  'watch.colour': v.object({ id: entityId, colour }),
  'watch.remove': v.object({ id: entityId }),
  'watch.clear': none,
  'rule.make': v.object({ name, effect, articleId: id }),
  'rule.remove': v.object({ id }),
  'names.suggest': v.object({ words: name }),
  'settings.get': none,
  'settings.set': v.object({ pastDeals: v.exactOptional(v.picklist(['left-out', 'beside', 'counted'])) }),
  'storage.get': none,
  'storage.accept-loss': none,
  'backup.read': v.object({ cursor: v.exactOptional(cursor) }),
  'backup.check': v.object({ lines, check: v.exactOptional(check) }),
  'backup.merge': v.object({ lines }),
  'export.make': v.object({
    format: v.picklist(['markdown', 'csv', 'json']),
    articleId: v.exactOptional(id),
  }),
  'desk.articles': query,
  'desk.facts': query,
  'desk.notes': query,
  'desk.watched': query,
  'desk.rules': query,
};

/** What a content script may ask: nothing else may reach the ledger at large from a process that runs a page's own code. */
const FOR_PAGES: ReadonlySet<MessageType> = new Set<MessageType>([
  'article.read',
  'article.none',
  'card.get',
  'card.inject',
  'note.keep',
  'rule.make',
  'rule.remove',
  'names.suggest',
]);

/** Whether a message may come from a page that is none of the extension's own. */
export function isForPages(type: MessageType): boolean {
  return FOR_PAGES.has(type);
}

/** What came in at the door: a message that can be trusted, or why it cannot. */
export type Visitor = { ok: true; message: Message } | { ok: false; detail: string };

/** @returns `undefined` where the message is not addressed to the background at all */
export function readMessage(message: unknown): Visitor | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('params' in message))
    return undefined;
  const { type, params } = message;
  if (typeof type !== 'string' || !isMessageType(type)) return undefined;
  const checked = v.safeParse(SCHEMAS[type], params);
  if (checked.success) return { ok: true, message: { type, params: checked.output } };
  const [issue] = checked.issues;
  return { ok: false, detail: `${type}: ${v.getDotPath(issue) ?? 'params'}: ${issue.message}` };
}

function isMessageType(type: string): type is MessageType {
  return Object.hasOwn(SCHEMAS, type);
}
