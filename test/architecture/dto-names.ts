/** A source file by its path. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const CLASS = /^(?:export )?(?:abstract )?class (\w+)/gm;

const isDescribed = (path: string, name: string): boolean =>
  /\.(dto|answer)\.ts$/.test(path) || /(Dto|Form)$/.test(name);

/** Names that two or more DTO classes bear, each with the files where they stand. */
export function namesBorneTwice(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { path, text } of sources)
    for (const [, name = ''] of text.matchAll(CLASS))
      if (isDescribed(path, name)) places.set(name, [...(places.get(name) ?? []), path]);
  return new Map([...places].filter(([, files]) => files.length > 1));
}
