import type { Knowledge } from '../../knowledge/knowledge.ts';
import { COMPILED } from './compiled.ts';
import { entriesOf } from './entries.ts';
import { createForms, type Forms } from './forms.ts';
import { unpackForms } from './pack.ts';

/** The forms of the shipped knowledge: those that the build has compiled, or else made of it now. */
export function shippedForms(knowledge: Knowledge): Forms {
  return COMPILED === '' ? createForms(entriesOf(knowledge)) : unpackForms(decodeBase64(COMPILED));
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
