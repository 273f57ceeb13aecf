import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Claim, EntityId, Language } from '../../src/knowledge/vocabulary.ts';
import type { Span } from '../../src/reading/annotation.ts';

/** A mention as a person has marked it. */
export interface LabelledMention extends Span {
  id: EntityId;
}

/** An article with the mentions and facts that a person has found in it. */
export interface LabelledArticle {
  id: string;
  language: Language;
  published: string;
  text: string;
  mentions: LabelledMention[];
  facts: (Claim & { quote: string })[];
}

const folder = resolve(import.meta.dirname, '../corpus');

/** The labelled articles of a folder (`test/corpus`) whose names begin with `start`, in the order of their names. */
export function labelledArticles(from = folder, start = ''): LabelledArticle[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.txt') && name.startsWith(start))
    .sort()
    .map((name) => parse(readFileSync(join(from, name), 'utf8')));
}

/**
 * Reads a labelled article: a head of `key: value` lines, the text with its mentions as `⟦surface|id⟧`, which may nest,
 * and one fact a line as JSON; the three parted by lines of `---`.
 */
export function parse(source: string): LabelledArticle {
  const [head = '', marked = '', claims = ''] = source.split(/^---[ \t]*$/m);
  const fields = new Map(
    head
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    id: fields.get('id') ?? '',
    language: fields.get('language') as Language,
    published: fields.get('published') ?? '',
    ...unmark(marked.trim()),
    facts: claims
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as LabelledArticle['facts'][number]),
  };
}

function unmark(marked: string): Pick<LabelledArticle, 'text' | 'mentions'> {
  const mentions: LabelledMention[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const start = open.at(-1);
    if (marked[i] === '⟦') open.push(text.length);
    else if (marked[i] === '|' && start !== undefined) {
      const end = marked.indexOf('⟧', i);
      open.pop();
      mentions.push({ start, end: text.length, id: marked.slice(i + 1, end) as EntityId });
      i = end;
    } else text += marked[i];
  }
  return { text, mentions };
}
