import type { Body } from './body.ts';
import { HIDDEN, isNamedClutter, isNamedClutterLine, traitsOf } from './clutter.ts';
import { isByline, isLabel } from './labels.ts';
import { type Line, Lines, type Mark } from './lines.ts';
import { likeness } from './title.ts';
import { roleOfTag, type TagRole } from './tags.ts';
import { walk } from './walk.ts';

/** Named clutter that holds this share of the body's prose is none. */
const MUCH = 0.2;
/** A line that is links for this share of its length leads elsewhere. */
const LINKED = 0.75;
/** A list or section that is links for this share of its length leads elsewhere. */
const SECTION_LINKED = 0.6;
/** Shorter lines are no prose, unless they end like a sentence. */
const SHORT = 50;
/** Elements whose lines are the author's, however short. */
const PROSE_TAGS = new Set('p h1 h2 h3 h4 h5 h6 li td th dt dd blockquote pre caption'.split(' '));
/** Elements that are taken back as a whole where they turn out to be links. */
const SECTIONS = new Set('ul ol div section article table dl'.split(' '));
const SENTENCE_END = /[.!?…:][\s"'”“»«’)\]]*$/;

export interface ComposeOptions {
  headline: Element | undefined;
  body: Body;
  /** What the page says the article is about: a standfirst often says the same. */
  description: () => string;
}

/** What an article's text was written of. */
export interface Composed {
  lines: Lines;
  /** The headline as it stands in the page; empty where there is none. */
  headline: string;
  /** Lines above the text that are none of it: by whom it is, and of when. */
  bylines: string[];
}

/** Writes the article's text: its headline, its standfirst, its body. */
export function compose({ headline, body, description }: ComposeOptions): Composed {
  const composer = new Composer(headline, body, description);
  if (headline) {
    composer.writeHeadline(headline);
    for (const element of between(headline, body.root)) composer.writeLead(element);
  }
  composer.writeBody();
  return composer;
}

/** What has been written, and which lines come in. */
class Composer implements Composed {
  readonly lines: Lines;
  headline = '';
  readonly bylines: string[] = [];
  readonly #headline: Element | undefined;
  readonly #body: Body;
  readonly #description: () => string;
  #part: 'headline' | 'lead' | 'body' = 'headline';
  /** Whether prose has been written: what stands above it is more often a byline than not. */
  #begun = false;
  readonly #sections: { element: Element; mark: Mark; written: number; linked: number }[] = [];
  #written = 0;
  #linked = 0;

  constructor(headline: Element | undefined, body: Body, description: () => string) {
    this.#headline = headline;
    this.#body = body;
    this.#description = description;
    this.lines = new Lines((line) => this.#keeps(line));
  }

  writeHeadline(element: Element): void {
    // A headline that is never closed holds the paragraphs after it.
    const holdsProse = this.#body.masses.has(element);
    walk({
      root: element,
      lines: this.lines,
      kind: 'headline',
      enters: (_each, role, traits) => !(holdsProse && role === 'block') && !isNamedClutterLine(traits),
    });
    this.headline = this.lines.text;
  }

  writeLead(element: Element): void {
    this.#part = 'lead';
    const role = roleOfTag(element.localName);
    const traits = traitsOf(element);
    if (role !== 'skip' && !(traits & HIDDEN) && this.#enters(element, role, traits)) this.#walk(element);
  }

  writeBody(): void {
    this.#part = 'body';
    this.#walk(this.#body.root);
    this.lines.trimEnd((block, text) => block.kind === 'heading' || isLabel(text, 0));
  }

  #walk(root: Element): void {
    walk({
      root,
      lines: this.lines,
      kind: 'paragraph',
      enters: (element, role, traits) => this.#enters(element, role, traits),
      leaves: (element) => this.#leaves(element),
    });
  }

  #enters(element: Element, role: TagRole, traits: number): boolean {
    if (element === this.#headline && !this.#body.masses.has(element)) {
      this.#skipToHeadline();
      return false;
    }
    if (role !== 'block' || PROSE_TAGS.has(element.localName)) return !isNamedClutterLine(traits);
    const mass = this.#body.masses.get(element) ?? 0;
    const isSmall = mass < MUCH * this.#body.prose;
    if (isSmall && (element.localName === 'form' || isNamedClutter(element, traits))) return false;
    if (SECTIONS.has(element.localName))
      this.#sections.push({ element, mark: this.lines.mark(), written: this.#written, linked: this.#linked });
    return true;
  }

  /** Takes a section back where it turns out to be links. */
  #leaves(element: Element): void {
    const section = this.#sections.at(-1);
    if (section?.element !== element) return;
    this.#sections.pop();
    const written = this.#written - section.written;
    if (written > 0 && this.#linked - section.linked > SECTION_LINKED * written)
      this.lines.takeBack(section.mark);
  }

  /** The body holds the headline: what stood above it was a breadcrumb, a kicker or a menu. */
  #skipToHeadline(): void {
    const [first] = this.lines.blocks;
    if (first?.kind === 'headline') this.lines.takeBack(this.lines.markAfter(1));
  }

  #keeps(line: Line): boolean {
    const { text, kind, linked } = line;
    if (this.#part === 'headline') return true;
    this.#written += text.length;
    this.#linked += linked;
    if (kind !== 'cell' && linked > LINKED * text.length) return false;
    if (isLabel(text, linked)) return false;
    if (!this.#begun && kind !== 'heading' && isByline(text)) {
      this.bylines.push(text);
      return false;
    }
    const isSentence = text.length >= SHORT || SENTENCE_END.test(text);
    if (!isSentence && !PROSE_TAGS.has(line.tag)) return false;
    if (!this.#begun) {
      if (isSame(text, this.headline)) return false;
      if (this.#part === 'lead') return text.length >= SHORT || likeness(text, this.#description()) > 0.8;
    }
    if (kind === 'paragraph' && isSentence) this.#begun = true;
    return true;
  }
}

/** Whether a line repeats the headline; a sentence that holds all of its words does not. */
function isSame(text: string, headline: string): boolean {
  return (
    text.length < 1.5 * headline.length &&
    headline.length < 1.5 * text.length &&
    likeness(text, headline) > 0.8
  );
}

/** The elements that stand between two, in the order of the page; none where the second does not follow. */
function between(from: Element, to: Element): Element[] {
  const around = new Set<Element>();
  for (let each: Element | null = to; each; each = each.parentElement) around.add(each);
  const found: Element[] = [];
  let element = from;
  while (element.parentElement && !around.has(element.parentElement)) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) found.push(next);
    element = element.parentElement;
  }
  let next = around.has(element) ? null : element.nextElementSibling;
  while (next && next !== to)
    if (around.has(next)) next = next.firstElementChild;
    else {
      found.push(next);
      next = next.nextElementSibling;
    }
  return next ? found : [];
}
