import { kindOf } from '../../knowledge/vocabulary.ts';
import { buildLexicon } from '../lexicon/build.ts';
import { matchNames } from '../lexicon/match.ts';
import type { Article, Draft } from './article.ts';
import type { ReaderRule } from './own.ts';

/** Applies what the reader has said of names to the mentions of a text. The last rule on a name counts. */
export type ApplyRules = (article: Article, drafts: readonly Draft[]) => Draft[];

/** Makes the reader's rules ready. A rule holds for a mention whose text is its name, however it is written. */
export function createRules(rules: readonly ReaderRule[]): ApplyRules {
  if (rules.length === 0) return (_article, drafts) => [...drafts];
  const { lexicon, slots } = buildLexicon(rules.map(({ name }) => name));
  const ruleOf = new Map<number, ReaderRule>();
  for (const [index, rule] of rules.entries()) if (slots[index]! >= 0) ruleOf.set(slots[index]!, rule);
  return (article, drafts) => {
    const named = new Map<string, ReaderRule>();
    matchNames(lexicon, article.text, (start, end, slot) => {
      const rule = ruleOf.get(slot);
      if (rule) named.set(`${start}-${end}`, rule);
    });
    return drafts.flatMap((draft) => {
      const rule = named.get(`${draft.start}-${draft.end}`);
      if (!rule) return [draft];
      if ('never' in rule) return [];
      return [{ ...draft, id: rule.is, kind: kindOf(rule.is), why: ['your rule for this name'] }];
    });
  };
}
