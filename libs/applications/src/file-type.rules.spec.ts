import { isOfType, MEDIA_TYPES } from './file-type.rules';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('A document that comes in', () => {
  it.each([
    ['application/pdf', '%PDF-1.7 vloga'],
    ['image/jpeg', '\u00ff\u00d8\u00ff\u00e0'],
    ['image/png', '\u0089PNG\r\n\u001a\n…'],
    ['image/tiff', 'II*\u0000…'],
    ['image/tiff', 'MM\u0000*…'],
    ['text/plain', 'Prosim za pomoč na domu.'],
  ])('is of type %s when it begins so', (type, text) => {
    expect(isOfType(bytes(text), type)).toBe(true);
    expect(MEDIA_TYPES).toContain(type);
  });

  it.each([
    ['application/pdf', '<html><script>alert(1)</script>'],
    ['application/pdf', 'MZ\u0090\u0000'],
    ['image/png', '%PDF-1.7'],
    ['image/svg+xml', '<svg onload="alert(1)"/>'],
    ['text/plain', 'MZ\u0000'],
    ['constructor', 'x'],
  ])('is not of type %s when it begins otherwise, or nobody takes that type in', (type, text) => {
    expect(isOfType(bytes(text), type)).toBe(false);
  });
});
