/** Where the help of a page stands in the catalogues: `help.of.<feature>.<the words of its path>`, e.g. `…applications-id`. */
export function helpKey(feature: string, path: string): string {
  const words = path.split('/').filter(Boolean);
  return `help.of.${feature}.${words.map((word) => word.replace('$', '')).join('-') || 'start'}`;
}
