import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import { LAYOUT } from './layout';
import type { LetterDocument } from './letter-document';

/** What is used of the typesetter, whose package brings no types of its own for one platform alone. */
interface Compiler {
  compile(what: { mainFileContent: string; inputs: Record<string, string> }): {
    readonly result: object | null;
    hasError(): boolean;
    takeDiagnostics(): { readonly shortDiagnostics: readonly { readonly message: string }[] } | null;
  };
  pdf(compiled: object, options: { pdfStandard: 'ua-1' }): Buffer;
  evictCache(maxAge: number): void;
}
interface Typst {
  NodeCompiler: { create(options: { fontArgs: { fontBlobs: Buffer[] }[] }): Compiler };
}

const packages = createRequire(__filename);
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
const FONTS = '@expo-google-fonts/noto-sans';
const FACES = ['400Regular', '400Regular_Italic', '700Bold'];
// What a letter left in the typesetter's memory goes when so many other letters came after it.
const REMEMBERED = 30;

/** This machine has no typesetter: the platform is none that its packages were made for. */
export class NoTypesetter extends Error {
  constructor() {
    super(`letters cannot be set on ${process.platform} ${process.arch}: no typesetter is offered for it`);
    this.name = 'NoTypesetter';
  }
}

function typst(): Typst {
  for (const libc of ['gnu', 'musl'])
    try {
      return packages(`${PACKAGE}-${process.platform}-${process.arch}-${libc}`) as Typst;
    } catch {
      continue;
    }
  throw new NoTypesetter();
}

/** Which typesetter sets letters, by its version, as it is recorded of every letter. */
export const TYPESETTER = 'typst-ts 0.7.0';

/** Sets letters as tagged PDF (PDF/UA-1); the same letter gives the same bytes, today and in another process. */
@Injectable()
export class Typesetter {
  private compiler: Compiler | undefined;

  /** The letter's bytes; throws `NoTypesetter`, and an error for a letter that cannot be set. */
  pdf(document: LetterDocument): Buffer {
    this.compiler ??= typst().NodeCompiler.create({ fontArgs: [{ fontBlobs: FACES.map(face) }] });
    const compiled = this.compiler.compile({
      mainFileContent: LAYOUT,
      inputs: { letter: JSON.stringify(document) },
    });
    if (compiled.hasError() || compiled.result === null) throw new LetterNotSet(compiled);
    const bytes = this.compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
    this.compiler.evictCache(REMEMBERED);
    return bytes;
  }
}

/** The letter cannot be set; says what the typesetter says, which is about the layout and names nobody. */
export class LetterNotSet extends Error {
  constructor(compiled: ReturnType<Compiler['compile']>) {
    const said = compiled.takeDiagnostics()?.shortDiagnostics.map(({ message }) => message) ?? [];
    super(`the letter could not be set: ${said.join('; ')}`);
    this.name = 'LetterNotSet';
  }
}

const face = (name: string): Buffer =>
  readFileSync(packages.resolve(`${FONTS}/${name}/NotoSans_${name}.ttf`));
