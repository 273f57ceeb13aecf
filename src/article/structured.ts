/** What schema.org data in the page say of an article; absent where they do not. */
export interface StructuredArticle {
  /** schema.org types, as written: `NewsArticle`. */
  types: string[];
  headline?: string;
  description?: string;
  /** Length of the text, where the data hold it, in UTF-16 units. */
  length?: number;
  published?: string;
  language?: string;
  publisher?: string;
  url?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Types whose text is an article: NewsArticle, TechArticle, BlogPosting, ClaimReview, Report, ... */
const ARTICLE = /Article$|^(BlogPosting|LiveBlogPosting|Report|ClaimReview|Review|AnalysisNewsArticle)$/;
/** Properties that lead from a page to its article. Those that lead from an article to others are left alone. */
const LEADING = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/** Graphs of large shops have thousands of nodes; an article stands near the beginning. */
const MOST_NODES = 500;

/** The articles that the page's JSON-LD describes, in its order, and the types of all else that it does. */
export function structuredData(document: Document): { articles: StructuredArticle[]; types: Set<string> } {
  const found: { node: Json; own: string[] }[] = [];
  const named = new Map<string, string>();
  const types = new Set<string>();
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const queue: unknown[] = [parse(script.textContent ?? '')];
    for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...(node as unknown[]).slice(0, MOST_NODES));
      if (!isObject(node)) continue;
      const own = strings(node['@type']);
      for (const type of own) types.add(type);
      if (own.some((type) => ARTICLE.test(type))) found.push({ node, own });
      const id = text(node['@id']);
      const called = text(node['name']);
      if (id && called) named.set(id, called);
      for (const name of LEADING) if (typeof node[name] === 'object') queue.push(node[name]);
    }
  }
  return { articles: found.map(({ node, own }) => articleOf(node, own, named)), types };
}

function articleOf(node: Json, types: string[], named: ReadonlyMap<string, string>): StructuredArticle {
  const page = node['mainEntityOfPage'];
  return compact({
    types,
    headline: text(node['headline']) ?? text(node['name']),
    description: text(node['description']),
    length: typeof node['articleBody'] === 'string' ? node['articleBody'].length : undefined,
    published: text(node['datePublished']) ?? text(node['dateCreated']),
    language: text(node['inLanguage']) ?? nested(node['inLanguage'], 'alternateName'),
    publisher: nested(node['publisher'], 'name') ?? named.get(nested(node['publisher'], '@id') ?? ''),
    url: text(node['url']) ?? text(page) ?? nested(page, '@id'),
  });
}

/** Parses JSON as leniently as search engines do. */
function parse(json: string): unknown {
  return parseStrictly(json) ?? parseStrictly(mend(json));
}

function parseStrictly(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Takes off comments and a semicolon around it, line ends in strings, and commas at the end of lists. */
function mend(json: string): string {
  return json
    .replace(/^\s*(<!--|(\/\/|\/\*)\s*<!\[CDATA\[\s*(\*\/)?)|((\/\/|\/\*)?\s*\]\]>\s*(\*\/)?|-->|;)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? withoutEntities(first) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Some publishers escape their JSON as if it were HTML. */
function withoutEntities(escaped: string): string {
  if (!escaped.includes('&')) return escaped;
  return escaped.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,4}));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(String(hexadecimal), 16));
    },
  );
}

function nested(value: unknown, name: string): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? text(first[name]) : undefined;
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
}

/** Leaves out what is absent. */
function compact<Whole extends object>(whole: { [Name in keyof Whole]: Whole[Name] | undefined }): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Whole;
}
