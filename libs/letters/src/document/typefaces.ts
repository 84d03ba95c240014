import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { signsOf } from './font-signs.rules';

const packages = createRequire(__filename);

/** What letters are set with: Latin, Greek and Cyrillic first, then the scripts that names here come in. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'noto-sans/NotoSans': ['400Regular', '400Regular_Italic', '700Bold'],
  'noto-sans-arabic/NotoSansArabic': ['400Regular', '700Bold'],
  'noto-sans-hebrew/NotoSansHebrew': ['400Regular', '700Bold'],
  'noto-sans-armenian/NotoSansArmenian': ['400Regular', '700Bold'],
  'noto-sans-georgian/NotoSansGeorgian': ['400Regular', '700Bold'],
};

/** The files of all typefaces, read anew. */
export const typefaces = (): Buffer[] =>
  Object.entries(FAMILIES).flatMap(([family, faces]) => faces.map((face) => read(family, face)));

/** The signs that any of the typefaces has; `first` are those of the first alone, which needs no other. */
export function printableSigns(): { readonly first: ReadonlySet<number>; readonly all: ReadonlySet<number> } {
  const [first = new Set<number>(), ...others] = Object.entries(FAMILIES).map(([family, faces]) =>
    signsInAll(faces.map((face) => signsOf(read(family, face)))),
  );
  return { first, all: new Set([first, ...others].flatMap((signs) => [...signs])) };
}

const signsInAll = (faces: readonly ReadonlySet<number>[]): Set<number> =>
  new Set([...(faces[0] ?? [])].filter((sign) => faces.every((signs) => signs.has(sign))));

function read(family: string, face: string): Buffer {
  const [folder = '', name = ''] = family.split('/');
  return readFileSync(packages.resolve(`@expo-google-fonts/${folder}/${face}/${name}_${face}.ttf`));
}
