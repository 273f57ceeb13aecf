/* The map between the text of an article and its page. */
import { describe, expect, it } from 'vitest';
import { articleOf, OG_ARTICLE, PROSE, SENTENCES } from './page.ts';

const BODY = `<header><h1>Il patto
   <em>nuovo</em></h1></header><nav>Economia</nav>
  <div class="text"><p>Le azioni di <b>Open</b><i>AI</i>   salgono.</p>${PROSE}<aside>Altro</aside><p>Fine   qui</p></div>`;
const found = articleOf({ head: OG_ARTICLE, body: BODY });
const { text, map, blocks, root } = found;

/** What a span covers in the page, with white space collapsed as in the text. */
function shown(start: number, end: number): string | undefined {
  const range = map.rangeOf(start, end);
  if (!range) return undefined;
  let covered = '';
  for (let node: Node | null = range.startContainer; node; node = nextText(node)) {
    const data = node.nodeValue ?? '';
    covered += data.slice(
      node === range.startContainer ? range.startOffset : 0,
      node === range.endContainer ? range.endOffset : data.length,
    );
    if (node === range.endContainer) break;
  }
  return covered.replace(/\s+/g, ' ').trim();
}

function nextText(from: Node): Node | null {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node === from) return walker.nextNode();
  return null;
}

describe('the map of an article', () => {
  it('leads from every word of the text to the same word in the page', () => {
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const range = map.rangeOf(index, index + word.length);
      expect(range, word).toBeDefined();
      expect(shown(index, index + word.length), word).toBe(word);
    }
  });

  it('leads from a name in two elements to both', () => {
    const start = text.indexOf('OpenAI');
    const range = map.rangeOf(start, start + 6);
    expect(range?.startContainer.nodeValue).toBe('Open');
    expect(range?.endContainer.nodeValue).toBe('AI');
    expect(range?.endOffset).toBe(2);
  });

  it('leads from a whole block to all of it', () => {
    for (const { start, end } of blocks.slice(1)) expect(shown(start, end)).toBe(text.slice(start, end));
  });

  it('leads back from the page to the text', () => {
    for (const { index } of text.matchAll(/\S/g)) {
      const range = map.rangeOf(index, index + 1)!;
      expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(index);
    }
  });

  it('gives white space that was collapsed the place of what stands before it', () => {
    const range = map.rangeOf(text.indexOf('qui'), text.indexOf('qui') + 3)!;
    expect(map.offsetOf(range.startContainer, range.startOffset - 1)).toBe(text.indexOf('qui') - 1);
  });

  it('gives the place of the next word for an element, and the end of the text after the last', () => {
    const container = root.querySelector('.text')!;
    const paragraph = root.querySelector('p')!;
    expect(map.offsetOf(container, 0)).toBe(text.indexOf('Le azioni'));
    expect(map.offsetOf(paragraph, 1)).toBe(text.indexOf('OpenAI'));
    expect(map.offsetOf(paragraph, paragraph.childNodes.length)).toBe(text.indexOf(SENTENCES[0]));
    expect(map.offsetOf(container, container.childNodes.length)).toBe(text.length);
  });

  it('gives nothing outside the text and outside the article', () => {
    expect(map.rangeOf(-1, 4)).toBeUndefined();
    expect(map.rangeOf(5, 5)).toBeUndefined();
    expect(map.rangeOf(text.length, text.length + 3)).toBeUndefined();
    expect(map.offsetOf(root.ownerDocument.head, 0)).toBeUndefined();
  });

  it('gives no place to the line end between two blocks alone', () => {
    const [, second] = blocks;
    expect(map.rangeOf(second!.end, second!.end + 1)).toBeUndefined();
  });

  it('has blocks that cover the text but for the line ends between them', () => {
    let end = -1;
    for (const block of blocks) {
      expect(block.start).toBe(end + 1);
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
    }
    expect(end).toBe(text.length);
  });
});
