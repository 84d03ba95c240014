type Listener = (text: string) => void;

const listeners = new Set<Listener>();

/** Says something to people who hear the page, without moving anything. */
export const announce = (text: string): void => listeners.forEach((listen) => listen(text));

/** Hears announcements until the returned function is called. */
export function onAnnouncement(listen: Listener): () => void {
  listeners.add(listen);
  return () => void listeners.delete(listen);
}
