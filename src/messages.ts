/**
 * The typed protocol between the page, the background and the extension's own pages; the one module that both sides import.
 * Every message is `{ type, params }`; every answer is an `Answer`. The background checks params at its door.
 */
import type { Amount, EntityId, EntityKind, Language, PartialDate } from './knowledge/vocabulary.ts';
import type { DealEdge } from './ledger/graph.ts';
import type {
  ArticleRef,
  Disagreement,
  LedgerEvent,
  LedgerFact,
  Standing,
  StatusStep,
} from './ledger/types.ts';
import type { Block } from './reading/annotation.ts';

/** What the page tells about its article. */
export interface PageInfo {
  /** Canonical address. */
  url: string;
  title: string;
  /** The site's name, or its host. */
  site: string;
  language?: Language;
  published?: PartialDate;
}

/** A span to paint. */
export interface Mark {
  start: number;
  end: number;
  id: EntityId;
  kind: EntityKind;
  /** Set where the reader watches it. */
  colour?: WatchColour;
  /** Why it is marked, most telling first: the reading's own words, which the interface puts into the reader's. */
  why?: readonly string[];
}

/** What the page gets back for its text. */
export interface PaintPlan {
  articleId: string;
  /** Absent where the article is in none of the languages that Postilla reads; nothing was kept of it then. */
  language?: Language;
  marks: Mark[];
  /** Number of facts read in the article, and how many of them are new to the ledger. */
  facts: number;
  newFacts: number;
}

/** An entity with its name in the interface's language. */
export interface Named {
  id: EntityId;
  name: string;
}

/** A fact, ready to be shown. */
export interface FactView extends Omit<LedgerFact, 'subject' | 'object' | 'attributedTo' | 'sources'> {
  subject: Named;
  object?: Named;
  attributedTo?: Named;
  standing: Standing;
  disagreements: DisagreementView[];
}

export interface DisagreementView {
  type: Disagreement['type'];
  /** The other side. */
  with: Omit<FactView, 'standing' | 'disagreements'>;
}

/** An amount with its date and the facts that it rests on. */
export interface FigureView {
  amount: Amount;
  date?: PartialDate;
  /** Who says so, each once: outlets and sites. */
  sources: string[];
  factIds: string[];
  /** Set where it rests on the knowledge's past deals alone and no article tells it: to be shown as such. */
  fromKnowledge?: true;
}

/** Total investment of one investor, or of all, in one company, in one currency (see the ledger's `InvestmentTotal`). */
export interface TotalView {
  investor?: Named;
  receiver: Named;
  currency: string;
  running?: FigureView;
  payments: FigureView[];
  paid?: Amount;
  best?: Amount;
  planned: FigureView[];
}

/** A state that held for a time: a legal form, a role, an owner. */
export interface DatedState {
  what: Named;
  from?: PartialDate;
  to?: PartialDate;
  detail?: string;
  /** Address of what supports it. */
  source?: string;
}

interface CardBase {
  entity: Named;
  /** What it is, in one sentence, in the interface's language. */
  summary?: string;
  /** What the open article claims, new ones first. */
  here: FactView[];
  /** What earlier articles claimed, newest first. */
  earlier: FactView[];
  /** How many facts earlier articles hold in all; `earlier` may be cut. */
  earlierCount: number;
  /** Date of the knowledge behind summary and states. */
  asOf?: PartialDate;
  /** Addresses of what supports the knowledge. */
  sources: string[];
}

export interface CompanyCard extends CardBase {
  kind: 'company' | 'source';
  /** Whether the knowledge has it; else it is known from articles alone. */
  known: boolean;
  country?: string;
  founded?: number;
  ticker?: string;
  parent?: Named;
  /** Newest first. */
  legalForms: DatedState[];
  received: TotalView[];
  made: TotalView[];
}

export interface PersonCard extends CardBase {
  kind: 'person';
  /** Role words (`ceo`, ...) with the organisation, newest first. */
  roles: (DatedState & { role: string })[];
}

export interface ProductCard extends CardBase {
  kind: 'product';
  owner?: Named;
  released?: PartialDate;
}

export interface TermCard {
  kind: 'term';
  entity: Named;
  /** Two to four plain sentences in the interface's language. */
  explanation: string;
  example?: string;
  related: Named[];
  /** Organisations that the term concerns, with dates and sources. */
  concerns: DatedState[];
  /** What the open article claims with it. */
  here: FactView[];
  source?: string;
}

export type Card = CompanyCard | PersonCard | ProductCard | TermCard;

/** The page in one look. */
export interface Summary {
  article: ArticleRef;
  /** The figure that matters most on this page. */
  headline?: TotalView;
  companies: (Named & { mentions: number })[];
  people: (Named & { mentions: number })[];
  products: (Named & { mentions: number })[];
  terms: (Named & { explanation: string; concerns: DatedState[] })[];
  /** In the article's order. */
  facts: FactView[];
  newFacts: number;
}

/** What a note is anchored to. */
export interface NoteAnchor {
  quote: string;
  prefix: string;
  suffix: string;
  start?: number;
  end?: number;
}

export interface Note {
  id: string;
  article: Pick<ArticleRef, 'id' | 'url' | 'title' | 'site'>;
  /** What was kept: a fact, an entity's mention, or a passage the reader selected. */
  target: { type: 'fact'; factId: string } | { type: 'mention'; entity: EntityId } | { type: 'passage' };
  anchor: NoteAnchor;
  /** The reader's own words; may be empty. */
  words: string;
  /** ISO 8601 with time. */
  created: string;
  changed: string;
}

/** What a reader keeps; who asks gives the id (a UUID), so that asking twice keeps one note. The background adds the times. */
export type NewNote = Pick<Note, 'id' | 'target' | 'anchor' | 'words'> & { articleId: string };

export type ExportFormat = 'markdown' | 'csv' | 'json';

/** A file to download. */
export interface ExportFile {
  name: string;
  mediaType: string;
  text: string;
}

/** Whether the reader wants marks on a site. */
export type SiteRule = 'on' | 'off';

/** An event as it is shown: what several facts tell, once. */
export interface EventView extends Omit<LedgerEvent, 'subject' | 'object' | 'history' | 'facts' | 'sources'> {
  subject: Named;
  object?: Named;
  history: (Omit<StatusStep, 'fact'> & { factId: string })[];
  /** The best first; they stand for all that claim the same. */
  facts: DisagreementView['with'][];
  /** Independent sources by name. */
  sources: string[];
  /** Set where it rests on the knowledge's past deals alone. */
  fromKnowledge?: true;
}

/** What joins two companies, with the events that it rests on. */
export interface DealEdgeView {
  from: Named;
  to: Named;
  relation: DealEdge['relation'];
  events: EventView[];
}

/** The deals of a company. */
export interface DealsView {
  /** Those of the company itself, and those of others that belong to a circle with it. */
  edges: DealEdgeView[];
  /** Ways of money that go through the company and come back, as indexes of edges in the order of the money. */
  circles: number[][];
}

/** What the reader set. */
export interface Settings {
  /**
   * How the knowledge's past deals take part. `beside`: they contradict, and stand in where no article tells of any deal of a
   * company; `counted`: like facts of articles in all totals; `left-out`: not at all. Always marked `fromKnowledge`.
   */
  pastDeals: 'left-out' | 'beside' | 'counted';
}

/** How the ledger lies in the browser. */
export interface StorageState {
  articles: number;
  facts: number;
  /** The browser has wiped the ledger: what is there now began after that. Restoring a backup is the way back. */
  lost: boolean;
  /** Whether the browser promises not to wipe it; a page of the extension asks for that by `navigator.storage.persist()`. */
  persisted: boolean;
}

/** A part of a backup file, and where the next one begins; without a next one it is the last. */
export interface BackupPart {
  text: string;
  next?: BackupCursor;
}
export interface BackupCursor {
  table: 'articles' | 'notes' | 'sites' | 'watched' | 'rules';
  after: string;
  lines: number;
  checksum: string;
}
/** How far a backup file was checked. One whose last line leaves it incomplete was cut short. */
export interface BackupCheck {
  lines: number;
  checksum: string;
  complete: boolean;
}
/** What was new in a backup. */
export interface MergeReport {
  articles: number;
  facts: number;
  notes: number;
  sites: number;
  watched: number;
  rules: number;
}

/** Colours of watched names; each has a tint in the style sheet of the marks. */
export const WATCH_COLOURS = ['sand', 'rose', 'violet', 'blue', 'teal', 'green'] as const;
export type WatchColour = (typeof WATCH_COLOURS)[number];
/** Kinds of entity that a reader may watch by name. */
export const WATCH_KINDS = ['company', 'person', 'product'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];
/** Names that a watch-list holds: a bound on the background's memory, and on the time until it can read. */
export const MOST_WATCHED = 100_000;

/** An entity that the reader watches. */
export interface Watched {
  /** The knowledge's, where it knows the name. */
  id: EntityId;
  name: string;
  aliases: string[];
  colour: WatchColour;
  /** ISO 8601 with time. */
  added: string;
  changed: string;
}

/** A name as the reader gives it. Without a kind it is of the kind that the knowledge knows it as, or a company. */
export interface NewWatched {
  name: string;
  aliases: string[];
  kind?: WatchKind;
  colour?: WatchColour;
}

/** Why a name was not taken: nothing that a text could be searched for, fewer than two letters, more than a name's length, or the list is full. */
export type WatchRefusal = 'not-a-name' | 'too-short' | 'too-long' | 'full';
export interface WatchReport {
  added: number;
  /** Names that were watched already; their aliases and colour are joined. */
  joined: number;
  /** By their place among the names that were given. */
  refused: { index: number; reason: WatchRefusal }[];
}

/** What the reader said of a name: it is never marked, not in one article, or it is another entity. */
export type RuleEffect = { type: 'never' } | { type: 'not-here' } | { type: 'is'; entity: EntityId };

export interface Rule {
  /** Content address: of the name, and of the article where the rule is about one alone. */
  id: string;
  /** However it is written. */
  name: string;
  effect: RuleEffect;
  /** Where the reader made it. */
  article: Pick<ArticleRef, 'id' | 'url' | 'title' | 'site'>;
  /** ISO 8601 with time. */
  made: string;
}
/** A rule with the name of the entity that it gives. */
export type RuleView = Rule & { entity?: Named };

/** What the desk lists. */
export interface DeskPage<Row> {
  rows: Row[];
  /** Number of rows that match in all. */
  count: number;
}
export interface DeskQuery {
  /** Words that must all occur; empty for everything. */
  search: string;
  offset: number;
  limit: number;
}
export type ArticleRow = ArticleRef & { facts: number; notes: number };

/** What a message takes that needs nothing. */
export type NoParams = { readonly [name: string]: never };

/** Messages to the background: what each takes and gives. */
export interface Protocol {
  /** A page hands in its article: it is read and kept. */
  'article.read': { params: { page: PageInfo; text: string; blocks: Block[] }; result: PaintPlan };
  /** The page has no article (any more): the badge is cleared. */
  'article.none': { params: NoParams; result: null };
  'card.get': { params: { id: EntityId; name: string; articleId: string }; result: Card };
  /** Asks that the card's script be put beside the content script that asks. */
  'card.inject': { params: NoParams; result: null };
  /** Puts the content script into a tab that has none, or starts it again; needs `activeTab` or a listed site. */
  'tab.start': { params: { tabId: number }; result: PageState };
  'summary.get': { params: { articleId: string }; result: Summary };
  /** What happened with a company, or between two, oldest first, undated events last. */
  'timeline.get': { params: { company: EntityId; other?: EntityId }; result: EventView[] };
  /** Who invests in, buys from, holds and competes with a company, and whose money comes back. */
  'deals.get': { params: { company: EntityId }; result: DealsView };
  'note.keep': { params: NewNote; result: Note };
  'note.change': { params: { id: string; words: string }; result: Note };
  'note.remove': { params: { id: string }; result: null };
  /** Brings a note back that was removed, as it was. */
  'note.restore': { params: Note; result: Note };
  'site.get': { params: { host: string }; result: SiteRule };
  'site.set': { params: { host: string; rule: SiteRule }; result: null };
  /** Watches names from the next article on; some thousands at a time. */
  'watch.add': { params: { names: NewWatched[] }; result: WatchReport };
  'watch.colour': { params: { id: EntityId; colour: WatchColour }; result: null };
  'watch.remove': { params: { id: EntityId }; result: null };
  'watch.clear': { params: NoParams; result: null };
  /** Makes a rule from the next reading on; another one on the same name gives way to it. */
  'rule.make': { params: { name: string; effect: RuleEffect; articleId: string }; result: RuleView };
  'rule.remove': { params: { id: string }; result: null };
  /** Entities of the watch-list and the knowledge by the beginning of a name, few of them. */
  'names.suggest': { params: { words: string }; result: Named[] };
  'settings.get': { params: NoParams; result: Settings };
  /** Changes what is given, and gives all. */
  'settings.set': { params: Partial<Settings>; result: Settings };
  'storage.get': { params: NoParams; result: StorageState };
  /** The reader was told that the ledger was lost, and goes on with what is there. */
  'storage.accept-loss': { params: NoParams; result: StorageState };
  /** One part of a backup after another, from the first (no cursor) to the one without a next. */
  'backup.read': { params: { cursor?: BackupCursor }; result: BackupPart };
  /** Checks the next lines of a backup file; only a file that is complete after its last line is then merged. */
  'backup.check': { params: { lines: string[]; check?: BackupCheck }; result: BackupCheck };
  /** Merges lines of a file that was checked, in the order of the file; it may be asked again for the same lines. */
  'backup.merge': { params: { lines: string[] }; result: MergeReport };
  'export.make': { params: { format: ExportFormat; articleId?: string }; result: ExportFile };
  'desk.articles': { params: DeskQuery; result: DeskPage<ArticleRow> };
  'desk.facts': { params: DeskQuery; result: DeskPage<FactView> };
  'desk.notes': { params: DeskQuery; result: DeskPage<Note> };
  'desk.watched': { params: DeskQuery; result: DeskPage<Watched> };
  'desk.rules': { params: DeskQuery; result: DeskPage<RuleView> };
}

export type MessageType = keyof Protocol;
export type Params<Type extends MessageType> = Protocol[Type]['params'];
export type Result<Type extends MessageType> = Protocol[Type]['result'];

export interface Message<Type extends MessageType = MessageType> {
  type: Type;
  params: Params<Type>;
}

/** What comes back: the result, or a sentence for the reader with a code for the program. */
export type Answer<Type extends MessageType = MessageType> =
  { ok: true; result: Result<Type> } | { ok: false; code: FailureCode; detail: string };

export type FailureCode =
  | 'bad-message'
  | 'site-off'
  | 'unknown-article'
  | 'unknown-note'
  | 'unusable-name'
  | 'backup-foreign'
  | 'backup-newer'
  | 'backup-damaged'
  | 'storage-full'
  | 'storage-failed'
  | 'page-unreachable'
  | 'no-answer'
  | 'internal';

/** Thrown by `ask` where the answer is a failure; `message` is the detail, for the log and not for the reader. */
export class AskError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, detail: string) {
    super(detail);
    this.name = 'AskError';
    this.code = code;
  }
}

export type Ask = <Type extends MessageType>(type: Type, params: Params<Type>) => Promise<Result<Type>>;

/** A stopped worker starts within a second; only reading a very long text takes longer. */
const ANSWER_TIMEOUT_MS = 30_000;

/**
 * The client of the protocol over the given `runtime.sendMessage`. A worker that was stopped between message and
 * answer gives no answer: the question, which is idempotent or carries its own key, is asked once more.
 * The promise is rejected with an `AskError`.
 */
export function createAsk(send: (message: Message) => Promise<unknown>): Ask {
  return async <Type extends MessageType>(type: Type, params: Params<Type>): Promise<Result<Type>> => {
    const answer = (await askOnce(send, { type, params })) ?? (await askOnce(send, { type, params }));
    if (!answer) throw new AskError('no-answer', `no answer to ${type}`);
    if (!answer.ok) throw new AskError(answer.code, answer.detail);
    return answer.result;
  };
}

async function askOnce(
  send: (message: Message) => Promise<unknown>,
  message: Message,
): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ANSWER_TIMEOUT_MS);
  });
  try {
    const answer = await Promise.race([send(message), timeout]);
    return isAnswer(answer) ? answer : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/** What the content script says of its page when the popup asks `page.state`. */
export type PageState =
  | { kind: 'article'; articleId: string; site: string }
  | { kind: 'reading' }
  | { kind: 'off'; site: string }
  /** No article here, or none in a language that Postilla reads. */
  | {
      kind: 'none';
      reason: 'no-article' | 'other-language' | 'empty' | 'too-long' | 'not-kept' | 'unavailable';
      site: string;
    };

/** Messages to the content script of a tab. */
export interface PageProtocol {
  'page.state': { params: NoParams; result: PageState };
  /** Scrolls to a span of the article and shows it for a moment. */
  'page.show': { params: { start: number; end: number }; result: boolean };
  /** Reads the page even where it is not listed, or again after the site was switched on. */
  'page.start': { params: NoParams; result: PageState };
  'page.stop': { params: NoParams; result: null };
  /** Opens the card in which the selected passage is kept as a note; false where no article holds the selection. */
  'page.keep-selection': { params: NoParams; result: boolean };
  /** Opens the card of the next (1) or previous (-1) mark. */
  'page.walk': { params: { step: 1 | -1 }; result: null };
}
export type PageMessageType = keyof PageProtocol;
export interface PageMessage<Type extends PageMessageType = PageMessageType> {
  type: Type;
  params: PageProtocol[Type]['params'];
}
