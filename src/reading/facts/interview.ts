/** Interviews: answers that stand in quotation marks are what the one who is interviewed says. */
import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Block, Mention } from '../annotation.ts';

const OPENING = '"“„«‘';
const CLOSING = '"”“»’';
/** So many answers make an interview; a quotation alone makes none. */
const LEAST_ANSWERS = 3;
/** Who answers is introduced in the first blocks. */
const INTRODUCTION = 3;

export function isQuoted(text: string, { start, end }: Block): boolean {
  // "... », said the last answer with its full stop outside.
  const last = text[end - 1] === '.' ? end - 2 : end - 1;
  return end - start > 2 && OPENING.includes(text[start]!) && CLOSING.includes(text[last]!);
}

/** Who is interviewed; nothing where the text is no interview. */
export function intervieweeOf(
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): EntityId | undefined {
  const answers = blocks.filter((block) => block.kind !== 'headline' && isQuoted(text, block)).length;
  if (answers < LEAST_ANSWERS || answers * 3 < blocks.length) return undefined;
  for (const block of blocks.slice(0, INTRODUCTION)) {
    if (isQuoted(text, block)) continue;
    const person = mentions.find(
      (one) => one.kind === 'person' && one.start >= block.start && one.end <= block.end,
    );
    if (person !== undefined) return person.id;
  }
  return undefined;
}
