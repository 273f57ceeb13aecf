/** What fills a template's slots; a slot that is absent or empty counts as missing. */
export type Slots = Readonly<Record<string, string | undefined>>;

const SLOT = /\{(\w+)\}/g;
const PIECE = /\[([^[\]]*)\]|\{(\w+)\}/g;

/**
 * Fills a template: `{name}` is a slot; `[a|b|c]` stands for the first of its alternatives whose slots are all there,
 * and for nothing where none is. Groups do not nest. What is filled in is never read as a template again.
 *
 *     "{subject} raised [{amount}|new capital][ {when}]"
 */
export function fill(template: string, slots: Slots): string {
  return template.replaceAll(PIECE, (_, alternatives: string | undefined, name: string | undefined) => {
    if (name !== undefined) return slots[name] ?? '';
    const chosen = alternatives?.split('|').find((each) => slotsOf(each).every((slot) => slots[slot]));
    return chosen?.replaceAll(SLOT, (_slot, slot: string) => slots[slot] ?? '') ?? '';
  });
}

/** The names of the slots in a template. */
export function slotsOf(template: string): string[] {
  return [...template.matchAll(SLOT)].map((match) => match[1]!);
}
