import type {
  Amount,
  Claim,
  EntityId,
  FactKind,
  Language,
  PartialDate,
  Role,
  Status,
} from '../knowledge/vocabulary.ts';

/** Where a fact was read. */
export interface ArticleRef {
  /** Content address: a hash of the canonical address. */
  id: string;
  /** Canonical address, without fragment and tracking parameters. */
  url: string;
  title: string;
  /** The site's name or host, as readers know it. */
  site: string;
  language?: Language;
  published?: PartialDate;
  /** When the reader first had it open, ISO 8601 with time. */
  firstRead: string;
  /** The site whose text this is, where the same text was read on several: they count as one source. */
  origin?: string;
}

/** A fact as the ledger counts it: a claim, its quote and where it stands. */
export interface LedgerFact extends Claim {
  /** Content address: a hash of the article's address, kind, parties, value and quote. */
  id: string;
  quote: string;
  /** Span of the quote in the article's text. */
  start: number;
  end: number;
  why: readonly string[];
  article: ArticleRef;
  /** Set where a newer text of the article no longer bears it: when that was seen. */
  withdrawn?: string;
  /** Where the fact stands for all that claim the same: every independent source of them. */
  sources?: readonly string[];
  /** Set where it comes from the knowledge's past deals and not from an article. */
  fromKnowledge?: true;
}

/** An amount with what it rests on. */
export interface Figure {
  amount: Amount;
  date?: PartialDate;
  /** The facts it rests on, the best first; never empty. */
  facts: readonly LedgerFact[];
}

/**
 * What one investor, or all of them, have put into one company. Currencies are never mixed:
 * one record a currency, the one with the newest figure first.
 */
export interface InvestmentTotal {
  /** Absent where it is about all investors. */
  investor?: EntityId;
  receiver: EntityId;
  currency: string;
  /** The newest running total that is claimed. */
  running?: Figure;
  /** Single payments that took place, counted once, oldest first. */
  payments: readonly Figure[];
  /** The payments' sum; `over` where the sum is only a lower bound. Absent without payments. */
  paid?: Amount;
  /** Best figure in all: the running total and the payments dated after it, or else the sum of payments. */
  best?: Amount;
  /** Amounts that are planned or being negotiated. */
  planned: readonly Figure[];
}

/**
 * One payment, round, purchase, deal or state, however many facts tell it.
 * Its own fields are the best that the facts say: the sharpest value, the finest date.
 */
export interface LedgerEvent {
  kind: FactKind;
  subject: EntityId;
  object?: EntityId;
  role?: Role;
  amount?: Amount;
  percent?: number;
  count?: number;
  date?: PartialDate;
  until?: PartialDate;
  total?: boolean;
  status: Status;
  /** How its status was told over time, oldest first; one step for each change. */
  history: readonly StatusStep[];
  /** The facts that tell it, the best first; never empty. */
  facts: readonly LedgerFact[];
  /** Who tells it, each independent source once. */
  sources: readonly string[];
}

export interface StatusStep {
  status: Status;
  /** When it was told so. */
  told?: PartialDate;
  fact: LedgerFact;
}

/** How a fact of the open article stands to what was read before it. */
export type Standing = 'new' | 'confirms' | 'disagrees';

/** Two facts that do not agree. */
export interface Disagreement {
  /** `update`: newer date; `conflict`: same date, other value; `denial`: one side says it is untrue. */
  type: 'update' | 'conflict' | 'denial';
  /** The fact in question, and the one that it does not agree with. */
  fact: LedgerFact;
  with: LedgerFact;
}
