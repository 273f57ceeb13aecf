import type { LedgerFact } from '../ledger/types.ts';
import type { Note } from '../messages.ts';
import type { ExportContent, ExportedArticle } from './content.ts';
import { formatAmount, formatNumber } from './figures.ts';
import { LABELS } from './labels.ts';

/** Articles with their facts, each with its quote, and the notes, as CommonMark. */
export function toMarkdown(content: ExportContent): string {
  const labels = LABELS[content.language];
  const { articles, looseNotes, made } = content;
  const loose = looseNotes.map((note) =>
    noteItem(note, `[${escape(note.article.title)}](${target(note.article.url)})`),
  );
  const parts = [
    `# ${labels.title} (${made.slice(0, 10)})`,
    ...articles.map((each) => articlePart(each, content)),
    ...(loose.length > 0 ? [`## ${labels.otherNotes}`, loose.join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function articlePart({ article, facts, notes }: ExportedArticle, content: ExportContent): string {
  const labels = LABELS[content.language];
  const about = [
    article.site,
    article.published && `${labels.published} ${article.published}`,
    `${labels.read} ${article.firstRead.slice(0, 10)}`,
  ];
  return [
    `## [${escape(article.title)}](${target(article.url)})`,
    about.flatMap((part) => (part ? escape(part) : [])).join(' · '),
    `### ${labels.facts}`,
    facts.length > 0 ? facts.map((fact) => factItem(fact, content)).join('\n') : labels.noFacts,
    ...(notes.length > 0 ? [`### ${labels.notes}`, notes.map((note) => noteItem(note)).join('\n')] : []),
  ].join('\n\n');
}

function factItem(fact: LedgerFact, { language, nameOf }: ExportContent): string {
  const labels = LABELS[language];
  const parties = [fact.subject, fact.object].flatMap((id) => (id ? escape(nameOf(id)) : []));
  const figures = [
    fact.amount && formatAmount(fact.amount, language),
    fact.percent !== undefined && `${formatNumber(fact.percent, language)} %`,
    fact.count !== undefined && formatNumber(fact.count, language),
    fact.role && labels.roles[fact.role],
    fact.total && `(${labels.runningTotal})`,
  ].filter((part) => typeof part === 'string');
  const terms = [
    labels.statuses[fact.status],
    labels.certainties[fact.certainty],
    fact.attributedTo && `${labels.source}: ${nameOf(fact.attributedTo)}`,
    fact.date && `${labels.date}: ${fact.date}`,
    fact.until && `${labels.until}: ${fact.until}`,
    fact.withdrawn && `${labels.withdrawn} (${fact.withdrawn.slice(0, 10)})`,
  ].flatMap((part) => (part ? escape(part) : []));
  const claim = [`**${labels.kinds[fact.kind]}**: ${parties.join(' → ')}`, escape(figures.join(' '))];
  return `- ${claim.filter(Boolean).join(', ')} (${terms.join('; ')})\n  > ${escape(fact.quote)}`;
}

/** @param place where it was kept, in Markdown, unless it stands under its article */
function noteItem({ anchor, words, created }: Note, place?: string): string {
  const quote = `- ${created.slice(0, 10)}\n  > ${escape(anchor.quote)}`;
  const paragraphs = [words.trim() && escape(words), place].filter(Boolean);
  return [quote, ...paragraphs].join('\n\n  ');
}

/** What Markdown would take for its own is escaped, and white space is one space, so that no text breaks its list. */
function escape(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  // Signs that mean something anywhere, then those that do at the start of a line.
  return line.replaceAll(/[\\`*_[\]<>|~&$]/g, String.raw`\$&`).replace(/^(\d*)([-+#=.)])/, String.raw`$1\$2`);
}

/** An address as a link's target. */
function target(address: string): string {
  return `<${address.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>`;
}
