import type { ExportFile, ExportFormat } from '../messages.ts';
import type { ExportContent } from './content.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

const FORMATS: Record<
  ExportFormat,
  { ending: string; mediaType: string; write(content: ExportContent): string }
> = {
  markdown: { ending: 'md', mediaType: 'text/markdown', write: toMarkdown },
  csv: { ending: 'csv', mediaType: 'text/csv', write: toCsv },
  json: { ending: 'json', mediaType: 'application/json', write: toJson },
};

/** Longer file names are cut by some systems. */
const LONGEST_NAME = 60;

/** The file of an export: of one article, named after it, or of everything. */
export function makeFile(format: ExportFormat, content: ExportContent): ExportFile {
  const { ending, mediaType, write } = FORMATS[format];
  const [only] = content.articles.length === 1 ? content.articles : [];
  const title = only ? `-${slug(only.article.title)}` : '';
  const name = `postilla${title}-${content.made.slice(0, 10)}.${ending}`;
  return { name, mediaType, text: write(content) };
}

/** Letters and digits that every file system takes. */
function slug(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-|-$/g, '');
}
