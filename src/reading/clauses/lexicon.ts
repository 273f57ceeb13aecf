/**
 * Word classes of one language, compiled from lists that people can read. A class is a universal name ("raise.v",
 * "p:of", "round.n"): grammars are written over classes, so that a language is nothing but its list.
 */
/**
 * Class → its forms, parted by white space. `*` at a form's end stands for any ending, at its beginning for any first
 * part of a compound; `_` joins the words of one expression; `~` joins parts that other words may part (German verbs).
 */
export type WordList = Readonly<Record<string, string>>;

/** A word as the lexicon knows it. */
export interface Known {
  /** See {@link plain}. */
  word: string;
  classes: readonly string[];
}

/** A form as a test: the whole word, or its beginning, its end or any part of it. */
interface Form {
  text: string;
  open: boolean;
  anyStart: boolean;
}

/** An expression of several words. */
export interface Expression {
  forms: readonly Form[];
  name: string;
}

/** Keeps the memory for words that were looked up from growing with what is read. */
const MOST_WORDS = 20_000;
const PLACE_BITS = 13;
const NONE: readonly string[] = [];
const NO_EXPRESSIONS: readonly Expression[] = [];
/** An elided word is a token of its own: "giro d'affari" has three. */
const ELISION = /(?<=\p{L})(['’])(?=\p{L})/gu;

export class ClassLexicon {
  readonly #whole = new Map<string, string[]>();
  /** Stems by their first two letters. */
  readonly #stems = new Map<string, { text: string; name: string }[]>();
  readonly #ends: { form: Form; name: string }[] = [];
  /** Expressions by the first two letters of their first word, longest first. */
  readonly #expressions = new Map<string, Expression[]>();
  /** Expressions whose parts stand apart, by their first word. */
  readonly apart = new Map<string, { last: string; name: string }[]>();
  readonly #seen = new Map<string, Known>();
  /** Words met in running text, each at the place of its hash. */
  readonly #met: ({ written: string; known: Known } | undefined)[] = Array.from({
    length: 1 << PLACE_BITS,
  });
  readonly #lists = new Map<string, readonly string[]>();
  /** The expressions that each word looked up may open. */
  readonly #opened = new Map<string, readonly Expression[]>();

  constructor(list: WordList) {
    for (const [name, forms] of Object.entries(list))
      for (const form of forms.split(/\s+/))
        if (form !== '') this.#add(name, form.replaceAll(ELISION, '$1_'));
    for (const group of this.#expressions.values()) group.sort((a, b) => b.forms.length - a.forms.length);
  }

  #add(name: string, written: string): void {
    if (written.includes('~')) {
      const [first = '', last = ''] = written.split('~');
      push(this.apart, plain(first), { last: plain(last.replaceAll('_', ' ')), name });
      return;
    }
    if (written.includes('_')) {
      const forms = written.split('_').map(toForm);
      const key = forms[0]!.text.slice(0, 2);
      const group = this.#expressions.get(key);
      if (group === undefined) this.#expressions.set(key, [{ forms, name }]);
      else group.push({ forms, name });
      return;
    }
    const form = toForm(written);
    if (form.anyStart) this.#ends.push({ form, name });
    else if (form.open) push(this.#stems, form.text.slice(0, 2), { text: form.text, name });
    else push(this.#whole, form.text, name);
  }

  /** No expression's parts stand apart. */
  get isWhole(): boolean {
    return this.apart.size === 0;
  }

  /** What is known of a word as it is written. */
  look(written: string): Known {
    let known = this.#seen.get(written);
    if (known === undefined) {
      const word = plain(written);
      let classes = this.#classesOf(word);
      // The last part of an unknown compound is its head: "Post-Money-Bewertung".
      if (classes.length === 0 && word.includes('-'))
        classes = this.#classesOf(word.slice(word.lastIndexOf('-') + 1));
      known = { word, classes };
      if (this.#seen.size >= MOST_WORDS) this.#seen.clear();
      this.#seen.set(written, known);
    }
    return known;
  }

  /** What is known of the word `start..end` of a text: a word that was met before costs no new string. */
  lookAt(text: string, start: number, end: number): Known {
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    const place = hash >>> (32 - PLACE_BITS);
    const met = this.#met[place];
    if (met !== undefined && isWritten(met.written, text, start, end)) return met.known;
    const written = text.slice(start, end);
    const known = this.look(written);
    this.#met[place] = { written, known };
    return known;
  }

  #classesOf(word: string): readonly string[] {
    const classes = new Set(this.#whole.get(word));
    // The longest stem is the word's; a shorter one of another class would be another word.
    let longest = 0;
    const stems = this.#stems.get(word.slice(0, 2)) ?? [];
    if (classes.size === 0) {
      for (const { text } of stems) if (text.length > longest && word.startsWith(text)) longest = text.length;
      for (const { text, name } of stems)
        if (text.length === longest && word.startsWith(text)) classes.add(name);
    }
    if (classes.size === 0) for (const { form, name } of this.#ends) if (fits(form, word)) classes.add(name);
    return classes.size === 0 ? NONE : [...classes];
  }

  /** Whether an expression may begin with a word. */
  opens(word: string): boolean {
    return this.#openedBy(word).length > 0;
  }

  /** One list for the same classes, so that what is derived from a list is found again by it. */
  #listOf(names: readonly string[]): readonly string[] {
    const key = names.length === 1 ? names[0]! : names.join(' ');
    let list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, (list = names));
    return list;
  }

  #openedBy(word: string): readonly Expression[] {
    let opened = this.#opened.get(word);
    if (opened === undefined) {
      const group = this.#expressions.get(word.slice(0, 2)) ?? NO_EXPRESSIONS;
      opened = group.filter(({ forms }) => fits(forms[0]!, word));
      if (opened.length === 0) opened = NO_EXPRESSIONS;
      if (this.#opened.size >= MOST_WORDS) this.#opened.clear();
      this.#opened.set(word, opened);
    }
    return opened;
  }

  /** The longest expression that begins with a word; `wordAt` gives the following words, `undefined` past the end. */
  expression(
    word: string,
    wordAt: (ahead: number) => string | undefined,
  ): { names: readonly string[]; length: number } | undefined {
    let length = 0;
    const names: string[] = [];
    for (const { forms, name } of this.#openedBy(word)) {
      if (forms.length < length) break;
      let ahead = 1;
      while (ahead < forms.length) {
        const next = wordAt(ahead);
        if (next === undefined || !fits(forms[ahead]!, next)) break;
        ahead++;
      }
      if (ahead < forms.length) continue;
      length = forms.length;
      names.push(name);
    }
    return length === 0 ? undefined : { names: this.#listOf(names), length };
  }
}

/** Lower case, with one kind of apostrophe and of hyphen. Accents stay: Italian "e" and "è" are two words. */
export function plain(written: string): string {
  return written
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll('\u00ad', '')
    .normalize('NFC');
}

function isWritten(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Whether a word is of a form. */
export function fits({ text, open, anyStart }: Form, word: string): boolean {
  if (anyStart) return open ? word.includes(text) : word.endsWith(text) && word.length > text.length;
  return open ? word.startsWith(text) : word === text;
}

function toForm(written: string): Form {
  const anyStart = written.startsWith('*');
  const open = written.length > 1 && written.endsWith('*');
  const bare = written.slice(anyStart ? 1 : 0, open ? -1 : undefined);
  return { text: plain(bare), open, anyStart };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
