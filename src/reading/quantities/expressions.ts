/** Expressions of the grammar data, expanded to the sequences of words that they stand for, and trees of them. */

/** A word, a mark, or `<x>` where `x` is no list of forms: a class that the reader of the expression knows. */
export type Piece = string;

/** All sequences of an expression: `well? over|above` gives four. */
export function expand(expression: string, forms: Readonly<Record<string, readonly string[]>>): Piece[][] {
  let sequences: Piece[][] = [[]];
  for (const written of expression.split(' ')) {
    const optional = written.endsWith('?');
    const choices = (optional ? written.slice(0, -1) : written)
      .split('|')
      .flatMap((choice) => (choice.startsWith('<') ? forms[choice.slice(1, -1)] : undefined) ?? [choice]);
    const longer = sequences.flatMap((sequence) => choices.map((choice) => sequence.concat(choice)));
    sequences = optional ? longer.concat(sequences) : longer;
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

/** A tree of expressions, walked token by token. */
export class ExpressionTree<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined };

  add(codes: readonly number[], value: T): void {
    let node = this.root;
    for (const code of codes) {
      let next = node.next.get(code);
      if (next === undefined) node.next.set(code, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }

  /** The longest expression at an index, walking by `step` (1 or -1): what it means, and the index after it. */
  match(
    codes: Int32Array,
    at: number,
    count: number,
    step: 1 | -1 = 1,
  ): { value: T; next: number } | undefined {
    let node: Node<T> | undefined = this.root;
    let found: { value: T; next: number } | undefined;
    for (let i = at; i >= 0 && i < count; i += step) {
      node = node.next.get(codes[i]!);
      if (node === undefined) break;
      if (node.value !== undefined) found = { value: node.value, next: i + step };
    }
    return found;
  }
}
