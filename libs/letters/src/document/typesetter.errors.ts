/** This machine has no typesetter: the platform is none that its packages were made for. */
export class NoTypesetter extends Error {
  constructor() {
    super(`letters cannot be set on ${process.platform} ${process.arch}: no typesetter is offered for it`);
    this.name = 'NoTypesetter';
  }
}

/** The typesetter went down, or took too long, over this letter; the next letter gets a new one. */
export class TypesetterDown extends Error {
  constructor(why: string) {
    super(`the typesetter went down while it set a letter: ${why}`);
    this.name = 'TypesetterDown';
  }
}

/** The letter cannot be set; says what the typesetter says, which is about the layout and names nobody. */
export class LetterNotSet extends Error {
  constructor(readonly said: string) {
    super(`the letter could not be set: ${said}`);
    this.name = 'LetterNotSet';
  }
}

/** Somebody wrote signs that no typeface here has; which ones is not said, they may be of a name. */
export class SignsNotInFont extends Error {
  constructor() {
    super('the letter holds signs that no typeface has');
    this.name = 'SignsNotInFont';
  }
}
