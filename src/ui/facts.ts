import type { FactKind, Role, Status } from '../knowledge/vocabulary.ts';
import type { DisagreementView, FactView } from '../messages.ts';
import { formatAmount, formatUsers, formatPercent } from './amounts.ts';
import { formatDate, until, when } from './dates.ts';
import { message } from './messages.ts';

/** What a sentence needs of a fact: the other side of a disagreement has it too. */
export type ToldFact = Omit<FactView, 'standing' | 'disagreements'>;

/** Message names take no hyphens. */
type Snake<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Text;
type ToldStatus = Exclude<Status, 'denied'>;

/** Kinds that happen once, and so are done; the others hold for a time, or were measured at one. */
const EVENTS: ReadonlySet<FactKind> = new Set<FactKind>([
  'investment',
  'funding-round',
  'acquisition',
  'ipo',
  'spending',
  'lawsuit',
]);

/** A fact as a plain sentence in the interface's language, without a full stop. */
export function sentenceOf(fact: ToldFact): string {
  const status: ToldStatus = fact.status === 'denied' ? 'actual' : fact.status;
  // A negative profit is told as a loss.
  const kind = fact.kind === 'profit' && (fact.amount?.value ?? 0) < 0 ? 'loss' : fact.kind;
  const date = isTimeOfTelling(fact) ? undefined : fact.date;
  const claim = message(`fact_${snake(kind)}_${snake(status)}`, {
    subject: fact.subject.name,
    object: fact.object?.name,
    amount: fact.amount && formatAmount(fact.amount),
    percent: fact.percent === undefined ? undefined : formatPercent(fact.percent),
    users: fact.count === undefined ? undefined : formatUsers(fact.count),
    role: fact.role && roleName(fact.role),
    // A running total has no day of its own: it is as of a date.
    total: fact.total ? message('inAll', { date: date && formatDate(date) }) : undefined,
    date: date && formatDate(date),
    when: fact.total ? undefined : date && when(date),
    until: fact.until && until(fact.until),
  });
  return fact.status === 'denied' ? message('factDenied', { claim }) : claim;
}

/**
 * Whether the date of a plan is not when it is to come true, but only when the article told it: its day or month, or
 * one before. A plan for the year of the article is one for the rest of that year.
 */
function isTimeOfTelling({ status, date, article }: ToldFact): boolean {
  if (!date || !article.published || (status !== 'planned' && status !== 'in-talks')) return false;
  const told = article.published.slice(0, date.length);
  return date < told || (date === told && date.length > 4);
}

/** How two sides that do not agree stand to each other, as seen from the first. */
export function oppositionOf(
  fact: ToldFact,
  { type, with: other }: DisagreementView,
): 'earlier' | 'later' | 'conflict' | 'denial' {
  if (type !== 'update') return type;
  const [ours, theirs] = [fact, other].map((each) => each.date ?? each.article.published ?? '');
  return theirs! > ours! ? 'later' : 'earlier';
}

/** How far along it is, in a word: "done", "planned", ... */
export function statusOf({ status, kind }: Pick<ToldFact, 'status' | 'kind'>): string {
  if (status === 'actual') return message(EVENTS.has(kind) ? 'statusDone' : 'statusOnRecord');
  return message(`status_${snake(status)}`);
}

/** Who says so: "according to Financial Times"; `undefined` where the article says it in its own voice. */
export function attributionOf({
  certainty,
  attributedTo,
}: Pick<ToldFact, 'certainty' | 'attributedTo'>): string | undefined {
  if (attributedTo) return message('accordingTo', { source: attributedTo.name });
  return certainty === 'reported' ? message('unnamedSource') : undefined;
}

/** A role in a word: "CEO". */
export function roleName(role: Role): string {
  return message(`role_${snake(role)}`);
}

function snake<Text extends string>(text: Text): Snake<Text> {
  return text.replaceAll('-', '_') as Snake<Text>;
}
