import type { Article } from './article.ts';
import type { Evidence } from './evidence.ts';
import { GIVEN_NAMES } from './languages/given-names.ts';
import { has, list } from './languages/grammar.ts';
import { COMPANY_TAILS } from './languages/shapes.ts';
import type { Run } from './runs.ts';
import { Caps, Gap } from './words.ts';

/** Words of investing by their beginning, in all languages: what stands behind "in" or "a" is then no place. */
const INVEST =
  /^(invest|stake|quota|partecipa|azion|anteil|beteilig|particip|accion|socio|aktionar|financ|fond|entra|punta|credi|mise|soldi|dinero|argent|geld)/;
/** What closes a quotation. */
const QUOTE = /["“”»›’]/;
/** "dubbed", "battezzato", "namens", in all languages: a new name follows. */
const NAMING = list(
  'dubbed called named nicknamed codenamed chiamato chiamata battezzato battezzata ribattezzata soprannominato denominato denominata nome namens genannt genannte getauft baptise baptisee nomme nommee appele appelee surnomme surnomme llamado llamada bautizado bautizada denominado denominada apodado nombre',
);
/** "la sevillana X", "il milanese X", "le lyonnais X": who is called by where it comes from. */
const DEMONYM = /(ese|ana|ano|ina|ino|ais|aise|ois|oise|ienne|ien|aine|ain|esa|ense|eno|ena|ota)$/;

/** What the words before one occurrence tell of it. */
export function weighBefore(article: Article, run: Run, evidence: Evidence): void {
  const { from } = run;
  if (from === 0 || article.gap(from) >= Gap.close) return;
  // A title of a work: "Daddy Cool".
  if (
    article.gap(from) === Gap.quote &&
    run.to - from > 1 &&
    QUOTE.test(article.text.charAt(article.words[run.to - 1]!.end))
  )
    evidence.add('other', 1.5, 'in quotation marks');
  if (article.gap(from) === Gap.comma) return weighTitle(article, run, evidence);
  if (
    article.gap(from - 1) === Gap.comma &&
    article.grammar.of.has(article.key(from - 1)) &&
    article.draftAt(from - 2)?.kind === 'person'
  )
    return evidence.add('company', 3.4, 'who is of it stands before it');
  const head = article.headBefore(from);
  if (head < 0) return;
  const key = article.key(head);
  if (head === from - 1 && article.gap(from) <= Gap.space && !article.grammar.like.has(key))
    weighNoun(article, run, head, evidence);
  else if (!weighExample(article, run, evidence)) weighComplement(article, run, head, evidence);
}

/** "il fondatore, Marco Trombetti": a noun and a comma. */
function weighTitle(article: Article, { from }: Run, evidence: Evidence): void {
  const { grammar } = article;
  const noun = article.key(from - 1);
  if (article.owner[from - 1]! > 0) return;
  if (has(grammar, grammar.personNouns, noun) && !grammar.companyNouns.has(noun))
    evidence.add('person', 2.2, `"${noun}" before it`);
  else if (has(grammar, grammar.productNouns, noun)) evidence.add('product', 2.8, `"${noun}" before it`);
  else if (has(grammar, grammar.companyNouns, noun)) evidence.add('company', 1.2, `"${noun}" before it`);
}

/** The word directly before: "la startup X", "Mr X", "acquire X", "la sevillana X". */
function weighNoun(article: Article, { from, to }: Run, head: number, evidence: Evidence): void {
  const { grammar } = article;
  const key = article.key(head);
  const why = `"${key}" before it`;
  if (grammar.honorifics.has(key)) evidence.add('person', 4, why);
  if (has(grammar, grammar.sourceNouns, key)) evidence.add('source', 2.6, why);
  if (has(grammar, grammar.productNouns, key)) evidence.add('product', 2.8, why);
  if (has(grammar, grammar.otherNouns, key)) evidence.add('other', 3, why);
  if (has(grammar, grammar.personNouns, key)) evidence.add('person', 2.4, why);
  if (has(grammar, grammar.companyNouns, key)) evidence.add('company', grammar.capitalNouns ? 3.1 : 2.6, why);
  else if (has(grammar, grammar.dealNouns, key)) evidence.add('company', 1.8, why);
  if (grammar.dealVerbs.has(key)) evidence.add('company', 1.8, why);
  if (grammar.speechVerbs.has(key)) {
    evidence.add('person', 1.2, why);
    evidence.add('company', 0.9, why);
  }
  if (grammar.sourceVerbs.has(key) && key.length > 4) evidence.add('source', 1.4, why);
  // "Secondo X, ..." at the beginning of a sentence.
  if (grammar.sourceBefore.has(key) && !grammar.articles.has(key))
    evidence.add('source', article.words[head]!.opens && article.gap(to) === Gap.comma ? 3.4 : 2.2, why);
  if (key === 'ex' || key === 'former') evidence.add('company', 1.5, why);
  if (NAMING.has(key)) weighNaming(article, head, evidence);
  const known = grammar.small.has(key) || grammar.companyNouns.has(key) || grammar.personNouns.has(key);
  if (
    article.gap(from) !== Gap.space ||
    article.words[head]!.caps !== Caps.lower ||
    known ||
    article.gap(head) > Gap.space
  )
    return;
  // An adjective between: "la startup francese X".
  const noun = article.key(head - 1);
  if (has(grammar, grammar.companyNouns, noun)) evidence.add('company', 2.4, `"${noun}" before it`);
  else if (has(grammar, grammar.personNouns, noun)) evidence.add('person', 1.8, `"${noun}" before it`);
  else if (has(grammar, grammar.productNouns, noun)) evidence.add('product', 2, `"${noun}" before it`);
  else if (grammar.articles.has(noun) && DEMONYM.test(key)) evidence.add('company', 1.8, why);
}

/** "a model of its own, dubbed X": of the kind of the noun that is so called. */
function weighNaming(article: Article, verb: number, evidence: Evidence): void {
  const { grammar } = article;
  const why = `"${article.key(verb)}" before it`;
  for (let i = verb - 1; i >= Math.max(0, verb - 7) && article.gap(i + 1) <= Gap.comma; i--) {
    const key = article.key(i);
    if (has(grammar, grammar.productNouns, key)) return evidence.add('product', 2.4, why);
    if (has(grammar, grammar.companyNouns, key)) return evidence.add('company', 2.4, why);
    if (has(grammar, grammar.personNouns, key)) return evidence.add('person', 1.5, why);
  }
}

/** "startup come X", "Drohnen wie die X": an example of what the noun names. */
function weighExample(article: Article, { from }: Run, evidence: Evidence): boolean {
  const { grammar } = article;
  let joint = from - 1;
  if (grammar.articles.has(article.key(joint))) joint--;
  if (!grammar.like.has(article.key(joint)) || !article.joined(joint)) return false;
  for (let i = joint - 1; i >= joint - 3 && article.joined(i + 1); i--) {
    const noun = article.key(i);
    const kind = has(grammar, grammar.productNouns, noun)
      ? 'product'
      : has(grammar, grammar.companyNouns, noun)
        ? 'company'
        : has(grammar, grammar.personNouns, noun)
          ? 'person'
          : undefined;
    if (!kind) continue;
    evidence.add(kind, 2.4, `"${noun}" before it`);
    return true;
  }
  return false;
}

/** With a preposition between: "ceo di X", "guidata da X", "acquisition of X", "in X". */
function weighComplement(article: Article, { from, to }: Run, head: number, evidence: Evidence): void {
  const { grammar } = article;
  const key = article.key(head);
  const between = article.key(from - 1);
  const why = `"${key} ${between}" before it`;
  const reached = (words: ReadonlySet<string>): boolean =>
    words.has(between) || (grammar.articles.has(between) && words.has(article.key(from - 2)));
  const by = reached(grammar.by);
  const located = reached(grammar.locative);
  const role = has(grammar, grammar.personNouns, key);
  const deal = has(grammar, grammar.dealNouns, key) || grammar.dealVerbs.has(key) || INVEST.test(key);
  if (article.draftAt(head)?.kind === 'person') {
    // "Karen Wu of X", "Marine Coudert, de X".
    evidence.add('company', 2.6, `who is of it stands before it`);
    return;
  }
  if (by && grammar.ledBy.has(key)) {
    evidence.add('company', 2.2, why);
    evidence.add('person', 1.6, why);
  } else if (role) evidence.add('company', 2.6, why);
  else if (deal) evidence.add('company', 2, why);
  else if (has(grammar, grammar.companyNouns, key)) evidence.add('company', by || !located ? 1.6 : 0.4, why);
  else if (has(grammar, grammar.productNouns, key)) evidence.add('company', 1.2, why);
  else if (has(grammar, grammar.otherNouns, key)) evidence.add('other', 2, why);
  else if (by) evidence.add('company', 0.9, `"${between}" before it`);
  const name = GIVEN_NAMES.has(article.key(from)) || COMPANY_TAILS.has(article.key(to - 1));
  if (located && !deal && !role && !name && to - from <= 2)
    evidence.add('other', 1.6, `"${between}" before it`);
  if (reached(grammar.sourceBefore) || grammar.sourceBefore.has(key)) evidence.add('source', 1.4, why);
}
