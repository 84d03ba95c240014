/** Which part of whose history; `on` empty: the list of the day on which each thing was learned. */
export interface Span {
  readonly programme: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
}
