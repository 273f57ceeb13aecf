import { type EntityId, type EntityKind } from '../../knowledge/vocabulary.ts';
import { foldWord } from '../text/fold.ts';
import { COMPANY_TAILS, LEGAL_SUFFIXES } from './languages/shapes.ts';

/** The id of a form that names a version of a product: its own, where it has a number and the product's name has none. */
export function versionId(id: EntityId, name: string, form: string): EntityId | undefined {
  return id.startsWith('product:') && /\d/.test(form) && !/\d/.test(name) ? idOf('product', form) : undefined;
}

/** The id of a name that no list knows: its kind and the name in kebab-case, without article or legal suffix. */
export function idOf(kind: EntityKind, name: string): EntityId | undefined {
  const parts = foldWord(name.replace(/([A-Za-z])\.(?=[A-Za-z](?:\.|$|\s))/g, '$1'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (kind === 'company')
    while (
      parts.length > 1 &&
      LEGAL_SUFFIXES.has(parts.at(-1)!) &&
      !(parts.length === 2 && COMPANY_TAILS.has(parts[0]!))
    )
      parts.pop();
  if (parts.length > 1 && parts[0] === 'the') parts.shift();
  const kebab = parts.join('-').replace(/[^a-z0-9-]/g, '');
  return kebab === '' ? undefined : `${kind}:${kebab}`;
}
