/* The command `annotate`, run as a reader of its manual would run it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = `OpenAI raccoglie 6,6 miliardi

OpenAI ha raccolto 6,6 miliardi di dollari nel 2024 da Thrive Capital e da altri, con una valutazione di 157 miliardi.
Il round è stato annunciato ieri dalla società, che non ha voluto dire di più.
`;
const PAGE = `<!doctype html><html lang="it"><head><title>OpenAI raccoglie | La Gazzetta</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="La Gazzetta">
  <meta property="article:published_time" content="2024-10-03T08:00:00+02:00">
  <link rel="canonical" href="https://www.gazzetta.example/openai-raccoglie"></head>
  <body><article><h1>OpenAI raccoglie</h1><p>OpenAI ha raccolto 6,6 miliardi di dollari da Thrive Capital e da altri, ha detto la società.</p>
  <p>Con il nuovo capitale si potranno costruire altri centri di calcolo, anche in Europa.</p></article></body></html>`;

/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A text in ISO 8859-1. */
const latin = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

interface Annotation {
  file: string;
  page: Record<string, unknown>;
  text: string;
  mentions: Record<string, unknown>[];
  facts: Record<string, unknown>[];
  quantities?: Record<string, unknown>[];
}

interface Run {
  code: number | null;
  errors: string;
  output: string;
  annotations: Annotation[];
}

function annotate(args: string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'annotate', '--', ...args], {
    cwd: project,
    encoding: 'utf8',
    input,
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return {
    code: status,
    errors: stderr,
    output: stdout,
    annotations: lines.map((line) => JSON.parse(line) as Annotation),
  };
}

const text = file('nota.txt', TEXT);
const page = file('pagina.html', PAGE);

describe('annotate', { timeout: 60_000 }, () => {
  const run = annotate([page, text]);
  const [ofPage, ofText] = run.annotations;

  it('prints one object a line, in the order of the files', () => {
    expect(run.code).toBe(0);
    expect(run.errors).toBe('');
    expect(run.annotations.map((each) => each.file)).toEqual([page, text]);
    expect(run.output.trim().split('\n')).toHaveLength(2);
  });

  it('tells of a page what it found out about it, and the text of its article', () => {
    expect(ofPage?.page).toEqual({
      url: 'https://www.gazzetta.example/openai-raccoglie',
      title: 'OpenAI raccoglie',
      language: 'it',
      published: '2024-10-03',
      site: 'La Gazzetta',
    });
    expect(ofPage?.text.split('\n')).toHaveLength(3);
  });

  it('takes a plain text to the letter', () => {
    expect(ofText?.text).toBe(TEXT);
    expect(ofText?.page).toEqual({ title: 'OpenAI raccoglie 6,6 miliardi', language: 'it' });
    const spaced =
      '\n  Due  spazi\t\n\n\n e OpenAI senza fine riga, \u00a0detto in italiano con le parole di sempre';
    expect(annotate([file('spazi.txt', spaced)]).annotations[0]?.text).toBe(spaced);
  });

  it('gives mentions and facts whose offsets are in the text, without their reasons', () => {
    for (const { text: whole, mentions, facts } of run.annotations) {
      for (const { start, end, text: named } of mentions)
        expect(whole.slice(Number(start), Number(end))).toBe(named);
      for (const { start, end, quote } of facts) expect(whole.slice(Number(start), Number(end))).toBe(quote);
      for (const each of [...mentions, ...facts]) expect(each).not.toHaveProperty('why');
    }
  });

  it('has quantities only where they are asked for', () => {
    expect(ofText).not.toHaveProperty('quantities');
    expect(annotate(['--quantities', text]).annotations[0]?.quantities).toBeInstanceOf(Array);
  });

  it('says why each mention and fact was found where that is asked for', () => {
    const explained = annotate(['--explain', text]).annotations[0]!;
    for (const each of [...explained.mentions, ...explained.facts]) expect(each['why']).toBeInstanceOf(Array);
  });

  it('believes the options more than the page', () => {
    const options = ['--language', 'en', '--url', 'https://a.example/b', '--published', '2025-10'];
    const [annotation] = annotate([...options, text]).annotations;
    expect(annotation?.page).toMatchObject({
      url: 'https://a.example/b',
      language: 'en',
      published: '2025-10',
      site: 'a.example',
    });
    expect(annotate([...options, page]).annotations[0]?.page).toMatchObject({
      url: 'https://a.example/b',
      language: 'en',
      published: '2025-10',
    });
  });

  it('reads standard input, and knows a page from a text', () => {
    expect(annotate(['-'], TEXT).annotations[0]).toMatchObject({ file: '-', text: TEXT });
    expect(annotate(['-'], PAGE).annotations[0]).toMatchObject({
      file: '-',
      page: { title: 'OpenAI raccoglie' },
    });
  });

  it('goes by the text where the template of a page lies about its language', () => {
    const lying = file(
      'bugia.html',
      PAGE.replace('lang="it"', 'lang="en"').replaceAll(
        '</p>',
        ' E poi si vedrà che cosa ne sarà della società e di tutti gli altri, anche se per ora non è dato di saperlo e non lo si saprà prima della fine di questo anno.</p>',
      ),
    );
    expect(annotate([lying]).annotations[0]?.page['language']).toBe('it');
  });

  it('decodes pages and texts of other encodings', () => {
    const old = PAGE.replace('<head>', '<head><meta charset="iso-8859-1">').replace(
      'ha detto',
      'così ha detto',
    );
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(TEXT, (letter) => letter.charCodeAt(0))]).buffer,
    );
    const [ofOld, ofLatin, ofUtf16] = annotate([
      file('vecchia.html', latin(old)),
      file('vecchio.txt', latin(TEXT)),
      file('largo.txt', utf16),
    ]).annotations;
    expect(ofOld?.text).toContain('così ha detto');
    expect(ofLatin?.text).toBe(TEXT);
    expect(ofUtf16?.text).toBe(TEXT);
  });
});

describe('annotate, given what it cannot read', { timeout: 60_000 }, () => {
  mkdirSync(join(folder, 'cartella'));
  const bad = {
    missing: join(folder, 'manca.txt'),
    folder: join(folder, 'cartella'),
    empty: file('vuoto.txt', ''),
    blank: file('bianco.html', ' \n\n'),
    binary: file('immagine.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 73, 72, 68, 82])),
    front: file('prima.html', '<!doctype html><title>Gazzetta</title><h1>Gazzetta</h1><p>Oggi</p>'),
    noText: file('nulla.html', '<!doctype html><html><body><script>1</script></body></html>'),
    long: file(
      'lunga.html',
      PAGE.replace(
        '</article>',
        '<p>Una riga di cronaca che non finisce più e ricomincia da capo, ogni volta.</p>'.repeat(66_000),
      ),
    ),
  };
  const run = annotate([
    bad.missing,
    bad.folder,
    text,
    bad.empty,
    bad.blank,
    bad.binary,
    bad.front,
    bad.noText,
    bad.long,
    page,
  ]);

  it('reports each with its name and the reason, and does the others', () => {
    expect(run.code).toBe(1);
    expect(run.annotations.map((each) => each.file)).toEqual([text, page]);
    expect(run.errors.trim().split('\n')).toEqual([
      `${bad.missing} does not exist`,
      `${bad.folder} is a folder`,
      `${bad.empty} is empty`,
      `${bad.blank} is empty`,
      `${bad.binary} is not a text but a binary file`,
      `${bad.front} holds no article`,
      `${bad.noText} is empty`,
      `${bad.long} is too long to be an article`,
    ]);
  });

  it('marks nothing in a text of a language that it does not read', () => {
    const japanese = file(
      'giapponese.txt',
      'マイクロソフトはOpenAIに130億ドル以上を投資したと報じられている。\n',
    );
    const [annotation] = annotate([japanese]).annotations;
    expect(annotation).toMatchObject({ mentions: [], facts: [] });
    expect(annotation?.page).not.toHaveProperty('language');
  });

  it('reports standard input by that name', () => {
    expect(annotate(['-'], '').errors.trim()).toBe('standard input is empty');
  });
});

describe('annotate, given options that are wrong', { timeout: 60_000 }, () => {
  it('says what is wrong and how it is used, and exits with 2', () => {
    const run = annotate(['--langauge', 'it', text]);
    expect(run.code).toBe(2);
    expect(run.output).toBe('');
    expect(run.errors).toContain('--langauge');
    expect(run.errors).toContain('Usage: annotate');
  });

  it('says how it is used when asked', () => {
    const run = annotate(['--help']);
    expect(run.code).toBe(0);
    expect(run.output).toContain('Usage: annotate');
  });
});
