type Listener = () => void;

let listener: Listener | null = null;

/** Hears that the session has ended, instead of the page being left; until the returned function is called. */
export function onSessionEnd(listen: Listener): () => void {
  listener = listen;
  return () => void (listener = null);
}

/** Tells whoever keeps the page that the session has ended; false where nobody does. */
export function toldSessionEnd(): boolean {
  listener?.();
  return listener !== null;
}
