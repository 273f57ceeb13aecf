/**
 * The forms of the shipped knowledge, packed and in base64. Empty in the sources: the build puts them in
 * (`scripts/compiled-forms.ts`), so that the background need not build the lexicon at each start.
 */
export const COMPILED = '';
