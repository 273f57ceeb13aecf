import type { BlockKind } from '../reading/annotation.ts';
import { HIDDEN, traitsOf } from './clutter.ts';
import type { Lines } from './lines.ts';
import { kindOfTag, roleOfTag, type TagRole } from './tags.ts';

const ELEMENT = 1;
const TEXT = 3;

/** An element that the walk is in. */
interface Frame {
  element: Element;
  role: TagRole;
  kind: BlockKind;
  /** The name of the nearest block element. */
  tag: string;
}

export interface WalkOptions {
  root: Element;
  lines: Lines;
  /** The kind of what stands in no element that says otherwise. */
  kind: BlockKind;
  /** Asked before each element that is not hidden is entered, with its traits; false leaves it out. */
  enters(element: Element, role: TagRole, traits: number): boolean;
  /** Told when a block element has been walked. */
  leaves?(element: Element): void;
}

/** Walks the text under an element into lines: one pass, without recursion, since pages nest as deep as they like. */
export function walk({ root, lines, kind, enters, leaves }: WalkOptions): void {
  const frames: Frame[] = [{ element: root, role: 'block', kind, tag: root.localName }];
  let links = 0;
  let node: Node | null = root.firstChild;
  while (frames.length > 0) {
    const frame = frames.at(-1)!;
    if (!node) {
      frames.pop();
      if (frame.role === 'block') {
        lines.end(frame.kind, frame.tag);
        leaves?.(frame.element);
      } else if (frame.role === 'link') links--;
      node = frame.element.nextSibling;
      continue;
    }
    if (node.nodeType === TEXT) lines.add(node as Text, links > 0);
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const role = roleOfTag(element.localName);
      if (role === 'break') lines.break(frame.kind, frame.tag);
      else if (role === 'block') lines.end(frame.kind, frame.tag);
      const traits = role === 'break' || role === 'skip' ? HIDDEN : traitsOf(element);
      if (!(traits & HIDDEN) && enters(element, role, traits)) {
        if (role === 'link') links++;
        frames.push(frameOf(element, role, frame));
        node = element.firstChild;
        continue;
      }
      if (role === 'inline' && !(traits & HIDDEN)) lines.space();
    }
    node = node.nextSibling;
  }
}

function frameOf(element: Element, role: TagRole, { kind, tag }: Frame): Frame {
  if (role !== 'block') return { element, role, kind, tag };
  return { element, role, kind: kindOfTag(element.localName) ?? kind, tag: element.localName };
}
