interface Placed<S extends string> {
  readonly feature: string;
  readonly navigation?: { readonly section: S };
}

/** The group of the navigation that a feature belongs to: that of its first page with an entry, else the work. */
export const sectionOf = <S extends string>(pages: readonly Placed<S>[], feature: string): S | 'work' =>
  pages.find((page) => page.feature === feature && page.navigation)?.navigation?.section ?? 'work';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether texts speak of what is sought, in any of them, with or without č, š, ž; of nothing they all do. */
export const speaksOf = (texts: readonly string[], sought: string): boolean =>
  plain(sought)
    .split(/\s+/)
    .every((word) => texts.some((text) => plain(text).includes(word)));
