/* The text of an article: what is in it, in which order, and what each line is. */
import { describe, expect, it } from 'vitest';
import { articleOf, linesOf, OG_ARTICLE, PROSE, SENTENCES } from './page.ts';

const head = OG_ARTICLE;
const linesIn = (body: string): string[] => linesOf(articleOf({ head, body }));
const prose = SENTENCES.map((sentence) => `paragraph: ${sentence}`);

describe('the text of an article', () => {
  it('is the headline, the standfirst and the body, one line a block', () => {
    const body = `<article><header><p>Economia</p><h1>Il patto nuovo</h1>
      <p class="intro">Dopo tre mesi di trattative le due società riscrivono il contratto.</p></header>
      <div class="text">${PROSE}</div></article>`;
    expect(linesIn(body)).toEqual([
      'headline: Il patto nuovo',
      'paragraph: Dopo tre mesi di trattative le due società riscrivono il contratto.',
      ...prose,
    ]);
  });

  it('finds the headline where it stands far from the body', () => {
    const body = `<header><div><h1>Il patto nuovo</h1></div></header><div><div><section>${PROSE}</section></div></div>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
  });

  it('names headings, items, quotations, cells and captions of tables', () => {
    const body = `<article><h1>Il patto nuovo</h1>${PROSE}<h2>I conti</h2>
      <ul><li>Primo punto dell’accordo</li><li>Secondo punto</li></ul>
      <blockquote><p>Non abbiamo fretta.</p></blockquote>
      <table><caption>Ricavi</caption><tr><th>Anno</th><td>2024</td></tr></table><p>Fine della storia.</p></article>`;
    expect(linesIn(body).slice(5)).toEqual([
      'heading: I conti',
      'item: Primo punto dell’accordo',
      'item: Secondo punto',
      'quotation: Non abbiamo fretta.',
      'caption: Ricavi',
      'cell: Anno',
      'cell: 2024',
      'paragraph: Fine della storia.',
    ]);
  });

  it('joins inline elements and collapses white space as a browser shows it', () => {
    const body = `<article><h1>Il
        patto   <em>nuovo</em></h1>${PROSE}<p>
      Le azioni di <b>Open</b><i>AI</i> e  di
      <a href="/x">Nvidia</a>, <span>in</span> rialzo<span> ieri</span>.</p></article>`;
    const lines = linesIn(body);
    expect(lines[0]).toBe('headline: Il patto nuovo');
    expect(lines.at(-1)).toBe('paragraph: Le azioni di OpenAI e di Nvidia, in rialzo ieri.');
  });

  it('parts what stands around a text for screen readers', () => {
    const body = `<article><h1><span>Finanza</span><span class="visually-hidden">: </span><span>Il patto</span></h1>${PROSE}</article>`;
    expect(linesIn(body)[0]).toBe('headline: Finanza Il patto');
  });

  it('ends the line at one <br> and the block at two', () => {
    const body = `<article><h1>Il patto<br>nuovo</h1><div>${SENTENCES.join('<br><br>')}<br>Seconda riga.</div></article>`;
    expect(linesIn(body)).toEqual([
      'headline: Il patto\nnuovo',
      ...prose.slice(0, 3),
      `paragraph: ${SENTENCES[3]}\nSeconda riga.`,
    ]);
  });

  it('keeps no-break spaces and soft hyphens: they are the author’s', () => {
    const body = `<article><h1>Il patto</h1>${PROSE}<p>Vale 13&nbsp;miliardi, è la capita&shy;lizzazione.</p></article>`;
    expect(linesIn(body).at(-1)).toBe('paragraph: Vale 13\u00a0miliardi, è la capita\u00adlizzazione.');
  });

  it('keeps short paragraphs of the body', () => {
    const body = `<article><h1>Il patto nuovo</h1><p>Milano.</p>${PROSE}<p>Anzi no</p><p>«Mai.»</p></article>`;
    const lines = linesIn(body);
    expect(lines[1]).toBe('paragraph: Milano.');
    expect(lines.slice(-2)).toEqual(['paragraph: Anzi no', 'paragraph: «Mai.»']);
  });

  it('keeps a body of a few words, where the page says that it is an article', () => {
    const body = `<article><h1>Breve</h1><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p></article>`;
    expect(linesIn(body)).toEqual(['headline: Breve', ...prose.slice(0, 2)]);
  });

  it('finds a body of <div>s', () => {
    const body = `<h1>Il patto nuovo</h1><section>${SENTENCES.map((each) => `<div class="x1">${each}</div>`).join('')}</section>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
  });

  it('finds a body cut into pieces for advertisements', () => {
    const piece = `<div class="piece">${PROSE}</div>`;
    const body = `<main><h1>Il patto nuovo</h1><div>${piece}<div class="ad-slot"><p>Comprate le nostre automobili, sono le più belle che ci siano.</p></div>${piece}${piece}</div></main>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose, ...prose, ...prose]);
  });

  it('puts the headline first where a kicker and a breadcrumb stand above it', () => {
    const body = `<article><ol class="crumbs"><li><a href="/">Home</a></li></ol><p>Economia</p><p>Un lancio di agenzia arrivato nella notte a tutte le redazioni d’Italia.</p>
      <h1>Il patto nuovo</h1>${PROSE}</article>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
  });

  it('is the first article’s where the page has loaded the next one below it', () => {
    const next = `<article><h1>Un altro articolo, più lungo</h1>${PROSE}${PROSE}${PROSE}</article>`;
    const own = `<article><h1>Il patto nuovo</h1>${PROSE}<p>${SENTENCES[0]}</p></article>`;
    const found = articleOf({
      head: `${head}<title>Il patto nuovo</title>`,
      body: `<main>${own}${next}</main>`,
    });
    expect(linesOf(found)).toEqual(['headline: Il patto nuovo', ...prose, prose[0]]);
  });

  it('is found while a dialog is open, for which the page hides the rest from screen readers', () => {
    const body = `<div aria-hidden="true"><article><h1>Il patto nuovo</h1>${PROSE}</article></div>
      <div role="dialog" class="consent"><p>Noi e i nostri 900 partner usiamo i cookie per mostrarti la pubblicità.</p></div>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
  });

  it('takes the headline that the page declares where there are several', () => {
    const body = `<h1>Gazzetta di Prova</h1><main><h1>Il patto nuovo</h1>${PROSE}</main>`;
    const found = articleOf({ head: `${head}<title>Il patto nuovo - Gazzetta di Prova</title>`, body });
    expect(linesOf(found)[0]).toBe('headline: Il patto nuovo');
  });
});

const without = (clutter: string): void => {
  const body = `<article><h1>Il patto nuovo</h1><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>${clutter}<p>${SENTENCES[2]}</p><p>${SENTENCES[3]}</p></article>`;
  expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
};

describe('what is not in the text of an article', () => {
  it.each([
    ['scripts', '<script>var a = "Un testo che non è testo ma programma, lungo quanto basta.";</script>'],
    ['styles', '<style>p::before { content: "Un testo che non è testo, lungo quanto basta." }</style>'],
    ['templates', '<template><p>Un testo che nessuno vede finché non serve, e non è servito.</p></template>'],
    [
      'noscript',
      '<noscript><p>Per leggere questa pagina occorre attivare gli script del browser.</p></noscript>',
    ],
    [
      'hidden elements',
      '<div hidden><p>Un testo nascosto, che nessun lettore di questa pagina vedrà.</p></div>',
    ],
    ['what is hidden from all', '<p aria-hidden="true">Un testo nascosto, che nessuno vedrà.</p>'],
    [
      'what is not displayed',
      '<p style="color: red; display: none">Un testo nascosto, che nessuno vedrà.</p>',
    ],
    ['asides', '<aside><p>Nvidia ha comprato un’altra azienda di chip, ma è un’altra storia.</p></aside>'],
    ['navigation', '<nav><ul><li>Economia</li><li>Finanza</li></ul></nav>'],
    ['figures', '<figure><img src="a.jpg"><figcaption>La sede di Milano (Foto: Ansa)</figcaption></figure>'],
    [
      'captions of photographs',
      '<div><img src="a.jpg"><span class="photo-caption">La sede. Foto: Ansa</span></div>',
    ],
    ['share bars', '<ul class="share-bar"><li>Facebook</li><li>Bluesky</li></ul>'],
    [
      'related articles',
      '<div class="RelatedLinks_x1"><h3>Gli altri</h3><p>Nvidia ha comprato un’altra azienda di chip.</p></div>',
    ],
    [
      'lists of links',
      '<ul><li><a href="/1">Nvidia compra ancora un’altra azienda</a></li><li><a href="/2">Oracle cresce</a></li></ul>',
    ],
    ['a link to another article', '<p><a href="/1">Nvidia ha comprato un’altra azienda di chip</a></p>'],
    ['a pointer to another article', '<p>Leggi anche: <a href="/1">Nvidia compra</a>, la cronaca</p>'],
    [
      'newsletters',
      '<div class="newsletter-box"><p>Iscriviti alla nostra lettera, ogni mattina nella tua casella di posta.</p></div>',
    ],
    ['forms', '<form><p>Lascia qui il tuo indirizzo e ti scriveremo ogni mattina.</p><input></form>'],
    [
      'cookie banners',
      '<div id="cookie-consent"><p>Usiamo i cookie per mostrarti annunci che ti interessano di più.</p></div>',
    ],
    ['labels of advertisements', '<div>Pubblicità</div><p>Advertisement</p>'],
    ['buttons', '<button>Ascolta questo articolo con la voce sintetica della redazione</button>'],
    ['scraps of the interface', '<div><span>Salva</span></div>'],
  ])('leaves out %s', (_what, clutter) => without(clutter));

  it('leaves out the comments after the article, though they are longer than it', () => {
    const comments = Array.from(
      { length: 30 },
      (_, index) =>
        `<div class="comment"><p>Sono il lettore numero ${index} e dissento da quanto si legge qui sopra.</p></div>`,
    ).join('');
    const body = `<article><h1>Il patto nuovo</h1>${PROSE}</article><section id="comments">${comments}</section>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
  });

  it('leaves out the teasers after the article', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, index) =>
        `<div class="card"><h3><a href="/${index}">Un altro articolo</a></h3><div><p>${SENTENCES[index % 4]}</p></div></div>`,
    ).join('');
    const body = `<main><div><h1>Il patto nuovo</h1>${PROSE}</div><div>${teasers}</div></main>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
  });

  it('leaves out a byline above the text, and what repeats the headline', () => {
    const body = `<article><h1>Il patto nuovo</h1><p>di Anna Bianchi</p><p>14 maggio 2025</p><p>Il patto nuovo</p><p>3 min di lettura</p>${PROSE}</article>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
  });

  it.each([
    'De Meo lascia Renault per il lusso',
    'Von Anfang an ein Wagnis',
    'Standards aperti, conti chiusi',
    'Da 12.50 a 14 dollari in un giorno',
  ])('does NOT take for a byline what begins like one: %s', (line) => {
    const body = `<article><h1>Il patto nuovo</h1><p>${line}</p>${PROSE}</article>`;
    expect(linesIn(body)[1]).toBe(`paragraph: ${line}`);
  });

  it('leaves out a heading at the end under which nothing is left', () => {
    const body = `<article><h1>Il patto nuovo</h1>${PROSE}<h2>Sullo stesso tema</h2><ul><li><a href="/1">Nvidia compra</a></li></ul></article>`;
    expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
  });

  it.each(['page-with-comments', 'paywall', 'has-sidebar', 'js-advertorial', 'share-container'])(
    'does NOT leave out the article because something around it is called "%s"',
    (name) => {
      const body = `<div class="${name}"><article class="${name}"><h1>Il patto nuovo</h1><div class="${name}">${PROSE}</div></article></div>`;
      expect(linesIn(body)).toEqual(['headline: Il patto nuovo', ...prose]);
    },
  );

  it('does NOT leave out a paragraph for the links in it', () => {
    const linked =
      'La società di <a href="/1">Sam Altman</a> ha scelto <a href="/2">Oracle</a> per i suoi centri.';
    const body = `<article><h1>Il patto nuovo</h1>${PROSE}<p>${linked}</p></article>`;
    expect(linesIn(body).at(-1)).toBe(
      'paragraph: La società di Sam Altman ha scelto Oracle per i suoi centri.',
    );
  });
});
