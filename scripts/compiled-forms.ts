import type { Plugin } from 'vite';
import { shippedKnowledge } from '../src/knowledge/knowledge.ts';
import { entriesOf } from '../src/reading/mentions/entries.ts';
import { createForms } from '../src/reading/mentions/forms.ts';
import { packForms } from '../src/reading/mentions/pack.ts';

const MODULE = /\/src\/reading\/mentions\/compiled\.ts$/;

/** Compiles the forms of the shipped knowledge into the bundle that reads, in the place of `compiled.ts`. */
export function compiledForms(): Plugin {
  return {
    name: 'postilla:compiled-forms',
    apply: 'build',
    load(id) {
      if (!MODULE.test(id.replaceAll('\\', '/'))) return undefined;
      const bytes = packForms(createForms(entriesOf(shippedKnowledge())));
      return `export const COMPILED = ${JSON.stringify(Buffer.from(bytes).toString('base64'))};`;
    },
  };
}
