import { told } from '../declare';

/** Letters that were written, and the texts they are written with. */
export const letterEvents = {
  LetterProduced: told(
    [
      'dopis pripravljen {producedOn}: {letterKind}',
      'lettera prodotta {producedOn}: {letterKind}',
      'letter produced {producedOn}: {letterKind}',
    ],
    {
      on: 'producedOn',
      as: {
        kind: 'letterKind',
        date: 'letterDate',
        number: 'letterNumber',
        replaces: 'replacedLetter',
        texts: 'letterTexts',
        subject: 'letterSubject',
      },
    },
  ),
  LetterTextPublished: told(
    [
      'objavljena različica {version} besedila {key}, velja od {validTextFrom}',
      'pubblicata la versione {version} del testo {key}, valida dal {validTextFrom}',
      'version {version} of the text {key} was published, in force from {validTextFrom}',
    ],
    { on: 'from', as: { from: 'validTextFrom' } },
  ),
};
