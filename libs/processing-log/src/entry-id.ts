import { v7 } from 'uuid';

let drawn = 0;

/** A new id of an entry; ids of one process sort in the order in which they were drawn within a millisecond. */
export function newEntryId(at: string): string {
  drawn = (drawn + 1) % 0xffffffff;
  return v7({ msecs: Date.parse(at), seq: drawn });
}

/** The smallest id an entry of this moment can have. */
export function firstEntryIdAt(at: string): string {
  const hex = Date.parse(at).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
