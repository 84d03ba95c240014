import { type Hash, nodeHash } from './hashes';

/**
 * The Merkle tree of RFC 6962 over leaves that come one by one: the left part of every node holds the largest
 * power of two of leaves that leaves some for the right. Holds one hash for each height.
 */
export class MerkleTree {
  private readonly complete: { readonly height: number; readonly hash: Hash }[] = [];
  size = 0;

  /** Adds the next leaf's hash. */
  add(leaf: Hash): void {
    let node = { height: 0, hash: leaf };
    for (let last = this.complete.at(-1); last?.height === node.height; last = this.complete.at(-1)) {
      this.complete.pop();
      node = { height: node.height + 1, hash: nodeHash(last.hash, node.hash) };
    }
    this.complete.push(node);
    this.size += 1;
  }

  /** The hash over all leaves; throws for an empty tree. */
  root(): Hash {
    const [last, ...others] = this.complete.map(({ hash }) => hash).reverse();
    if (!last) throw new Error('a tree without leaves has no root');
    return others.reduce((right, left) => nodeHash(left, right), last);
  }
}
