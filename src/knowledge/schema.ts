/**
 * What a row of the knowledge base is. The types derive from the schemas; a test checks every row of `data/` against them.
 */
import * as v from 'valibot';
import {
  BOUNDS,
  CERTAINTIES,
  ENTITY_KINDS,
  type EntityId,
  type EntityKind,
  FACT_KINDS,
  LANGUAGES,
  ROLES,
  STATUSES,
} from './vocabulary.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const address = v.pipe(v.string(), v.url(), v.startsWith('http'));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));
const language = v.picklist(LANGUAGES);

const entityId = <Kind extends EntityKind>(...kinds: readonly Kind[]) =>
  v.custom<EntityId<Kind>>(
    (value) =>
      typeof value === 'string' &&
      kinds.some((kind) => new RegExp(`^${kind}:[a-z0-9]+(-[a-z0-9]+)*$`).test(value)),
    `not an id of a ${kinds.join(' or ')}`,
  );

/** Names by language; those under `*` are used in every language. */
const namesByLanguage = v.partial(
  v.strictObject({
    '*': v.array(text),
    'it': v.array(text),
    'en': v.array(text),
    'de': v.array(text),
    'fr': v.array(text),
    'es': v.array(text),
  }),
);
const textByLanguage = v.strictObject({ it: text, en: text, de: text, fr: text, es: text });

/** How an entity is found in a text. */
const spotted = {
  name: text,
  /** The name is an ordinary word as well: it is marked only where the context speaks for it. */
  ambiguous: v.exactOptional(v.literal(true)),
  /** Words whose presence in the article speaks for it. */
  cues: v.exactOptional(v.array(text)),
};

const organisation = v.strictObject({
  id: entityId('company'),
  ...spotted,
  names: v.exactOptional(namesByLanguage),
  /** Descriptions that fit it alone, without an article: "gigante di Redmond". */
  epithets: v.exactOptional(v.record(language, v.array(text))),
  kind: v.picklist(['ai-lab', 'investor', 'cloud', 'chips', 'big-tech', 'software', 'other']),
  /** ISO 3166-1 alpha-2. */
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** Where it is led from, as newspapers say it ("Redmond"); for epithets and metonyms. */
  seat: v.exactOptional(text),
  founded: v.exactOptional(v.pipe(v.number(), v.integer())),
  legalName: v.exactOptional(text),
  /** Oldest first. */
  legalForms: v.exactOptional(
    v.array(
      v.strictObject({
        form: entityId('term'),
        from: v.exactOptional(partialDate),
        to: v.exactOptional(partialDate),
        /** In English. */
        detail: v.exactOptional(text),
        source: address,
      }),
    ),
  ),
  parent: v.exactOptional(entityId('company')),
  ticker: v.exactOptional(text),
  /** What it is, in one sentence. */
  summary: v.exactOptional(v.partial(textByLanguage)),
  sources: v.exactOptional(v.array(address)),
  /** Date of the newest source. */
  asOf: v.exactOptional(partialDate),
});
export type Organisation = v.InferOutput<typeof organisation>;

const person = v.strictObject({
  id: entityId('person'),
  name: text,
  names: v.exactOptional(v.array(text)),
  roles: v.array(
    v.strictObject({
      organisation: entityId('company'),
      role: v.picklist(ROLES),
      from: v.exactOptional(partialDate),
      to: v.exactOptional(partialDate),
      /** Where the title differs from the role word, in English. */
      detail: v.exactOptional(text),
      source: address,
    }),
  ),
});
export type Person = v.InferOutput<typeof person>;

const product = v.strictObject({
  id: entityId('product'),
  ...spotted,
  names: v.exactOptional(v.array(text)),
  owner: v.exactOptional(entityId('company')),
  kind: v.picklist(['assistant', 'model', 'service', 'chip', 'cloud', 'project']),
  released: v.exactOptional(partialDate),
  sources: v.exactOptional(v.array(address)),
});
export type Product = v.InferOutput<typeof product>;

const outlet = v.strictObject({
  id: entityId('source'),
  ...spotted,
  names: v.exactOptional(namesByLanguage),
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});
export type Outlet = v.InferOutput<typeof outlet>;

const term = v.strictObject({
  id: entityId('term'),
  /** As a heading of its card. */
  name: textByLanguage,
  /** Every form in which a text may name it, without an article: singular, plural, cases, compounds, abbreviations, loans. */
  forms: v.strictObject({
    it: v.array(text),
    en: v.array(text),
    de: v.array(text),
    fr: v.array(text),
    es: v.array(text),
  }),
  /** Those of the forms that are ordinary words as well ("round", "quota"): a term only where the context speaks for it. */
  weak: v.exactOptional(
    v.partial(
      v.strictObject({
        it: v.array(text),
        en: v.array(text),
        de: v.array(text),
        fr: v.array(text),
        es: v.array(text),
      }),
    ),
  ),
  /** Two to four plain sentences for somebody who is no lawyer. */
  explanation: textByLanguage,
  /** One sentence that shows it at work. */
  example: textByLanguage,
  related: v.array(entityId('term')),
  source: address,
});
export type Term = v.InferOutput<typeof term>;

/** A deal of the past, as an article would claim it. */
const deal = v.strictObject({
  kind: v.picklist(FACT_KINDS),
  subject: entityId(...ENTITY_KINDS),
  object: v.exactOptional(entityId(...ENTITY_KINDS)),
  amount: v.exactOptional(
    v.strictObject({
      value: v.number(),
      upper: v.exactOptional(v.number()),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      bound: v.picklist(BOUNDS),
    }),
  ),
  percent: v.exactOptional(v.number()),
  count: v.exactOptional(v.number()),
  role: v.exactOptional(v.picklist(ROLES)),
  date: v.exactOptional(partialDate),
  until: v.exactOptional(partialDate),
  total: v.exactOptional(v.literal(true)),
  status: v.picklist(STATUSES),
  certainty: v.picklist(CERTAINTIES),
  attributedTo: v.exactOptional(entityId(...ENTITY_KINDS)),
  source: v.strictObject({
    url: address,
    publisher: text,
    published: v.exactOptional(partialDate),
  }),
});
export type Deal = v.InferOutput<typeof deal>;

/** The schema of each list of the knowledge base. */
export const SCHEMAS = {
  organisations: v.array(organisation),
  people: v.array(person),
  products: v.array(product),
  outlets: v.array(outlet),
  terms: v.array(term),
  deals: v.array(deal),
} as const;
