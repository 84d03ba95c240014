import { createRequire } from 'node:module';
import { LAYOUT } from './layout';
import type { LetterDocument } from './letter-document';
import { type HasSign, toldByNumber } from './told-signs.rules';
import { printableSigns, typefaces } from './typefaces';
import { LetterNotSet, NoTypesetter, SignsNotInFont } from './typesetter.errors';

/** What is used of the typesetter, whose package brings no types of its own for one platform alone. */
interface Compiler {
  compile(what: { mainFileContent: string; inputs: Record<string, string> }): Compiled;
  pdf(compiled: object, options: { pdfStandard: 'ua-1' }): Buffer;
  evictCache(maxAge: number): void;
}
interface Compiled {
  readonly result: object | null;
  hasError(): boolean;
  takeDiagnostics(): { readonly shortDiagnostics: readonly { readonly message: string }[] } | null;
}
interface Typst {
  NodeCompiler: { create(options: { fontArgs: { fontBlobs: Buffer[] }[] }): Compiler };
}

const packages = createRequire(__filename);
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
// What a letter left in the typesetter's memory goes when so many other letters came after it.
const REMEMBERED = 30;
const UNREADABLE = /could not be displayed with font|contains the disallowed codepoint/;

/** Sets letters where it stands, and nothing else happens there meanwhile: up to 0.3 s for a long decision. */
export class LetterPress {
  private compiler: Compiler | undefined;
  private signs: ReturnType<typeof printableSigns> | undefined;

  /** The bytes (PDF/UA-1) of a letter in JSON; throws `NoTypesetter`, `SignsNotInFont`, `LetterNotSet`. */
  pdf(letter: string): Buffer {
    this.compiler ??= typst().NodeCompiler.create({ fontArgs: [{ fontBlobs: typefaces() }] });
    const compiled = this.compiler.compile({ mainFileContent: LAYOUT, inputs: { letter } });
    if (compiled.hasError() || compiled.result === null) throw new LetterNotSet(saidOf(compiled));
    const bytes = this.readable(this.compiler, compiled.result);
    this.compiler.evictCache(REMEMBERED);
    return bytes;
  }

  /** As `pdf`, but signs that no typeface has are told by their number instead: never throws `SignsNotInFont`. */
  evidence(letter: string): Buffer {
    const { first, all } = (this.signs ??= printableSigns());
    const told = (has: HasSign): Buffer =>
      this.pdf(JSON.stringify(toldByNumber(JSON.parse(letter) as LetterDocument, has)));
    try {
      return told((sign) => all.has(sign));
    } catch (error) {
      // A mark of one script over a letter of another: both have glyphs, and in no typeface together.
      if (!(error instanceof SignsNotInFont)) throw error;
      return told((sign) => first.has(sign));
    }
  }

  // A page that can be read out needs a glyph for every sign; what the typesetter says then quotes the text.
  private readable(compiler: Compiler, document: object): Buffer {
    try {
      return compiler.pdf(document, { pdfStandard: 'ua-1' });
    } catch (error) {
      if (!UNREADABLE.test(String(error))) throw error;
      throw new SignsNotInFont();
    }
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

const saidOf = (compiled: Compiled): string =>
  (compiled.takeDiagnostics()?.shortDiagnostics ?? []).map(({ message }) => message).join('; ');
