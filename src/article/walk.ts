import type { BlockKind } from '../reading/annotation.ts';
import { isHidden, isNamedClutter } from './clutter.ts';
import type { Lines, Mark } from './lines.ts';
import { kindOfTag, roleOfTag, type TagRole } from './tags.ts';

const ELEMENT = 1;
const TEXT = 3;

/** An element that the walk is in. */
interface Frame {
  element: Element;
  role: TagRole;
  kind: BlockKind;
}

export interface WalkOptions {
  root: Element;
  lines: Lines;
  /** The kind of what stands in no element that says otherwise. */
  kind: BlockKind;
  /** Told of each element before it is entered; false leaves it out. */
  enters?(element: Element): boolean;
}

/** Walks the text under an element into lines: one pass, without recursion, since pages nest as deep as they like. */
export function walk({ root, lines, kind, enters }: WalkOptions): void {
  const frames: Frame[] = [{ element: root, role: 'block', kind }];
  let links = 0;
  let node: Node | null = root.firstChild;
  for (;;) {
    const frame = frames.at(-1)!;
    if (!node) {
      if (frame.role === 'block') lines.end(frame.kind);
      else if (frame.role === 'link') links--;
      frames.pop();
      if (frames.length === 0) return;
      node = frame.element.nextSibling;
      continue;
    }
    if (node.nodeType === TEXT) lines.add(node as Text, links > 0);
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const role = roleOfTag(element.localName);
      if (role === 'break') lines.break(frame.kind);
      else if (
        role !== 'skip' &&
        !isHidden(element) &&
        !(role === 'block' && isNamedClutter(element)) &&
        enters?.(element) !== false
      ) {
        if (role === 'block') lines.end(frame.kind);
        else if (role === 'link') links++;
        frames.push({ element, role, kind: kindIn(frame, element, role) });
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}

function kindIn(frame: Frame, element: Element, role: TagRole): BlockKind {
  return (role === 'block' && kindOfTag(element.localName)) || frame.kind;
}
export type { Mark };
