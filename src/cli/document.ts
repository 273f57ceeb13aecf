import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/**
 * Parses a page into a document as a browser would. linkedom's own parser does not know the rules by which browsers
 * mend broken markup (a second `<body>`, a `<div>` in a `<p>`), so parse5, which follows the standard, goes first.
 */
export function parseDocument(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  if (root) copyInto(document, root);
  return document;
}

/** Copies a tree without recursion: pages nest as deep as they like. Comments are left behind. */
function copyInto(document: Document, root: Parsed): void {
  const waiting: { parent: Node; node: Parsed }[] = [{ parent: document, node: root }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { parent, node } = next;
    if (node.nodeName === '#text') {
      parent.appendChild(document.createTextNode((node as DefaultTreeAdapterTypes.TextNode).value));
      continue;
    }
    if (!('tagName' in node)) continue;
    const element = document.createElement(node.tagName);
    for (const { name, value } of node.attrs) element.setAttribute(name, value);
    parent.appendChild(element);
    for (const child of node.childNodes.toReversed()) waiting.push({ parent: element, node: child });
  }
}
