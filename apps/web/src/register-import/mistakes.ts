import { useCallback } from 'react';
import { useTexts } from '../texts/texts';

/** What is wrong with a row, in words; the code where there are none. */
export function useMistake(): (code: string) => string {
  const { t, has } = useTexts();
  return useCallback(
    (code) => (has(`register-import.mistake.${code}`) ? t(`register-import.mistake.${code}`) : code),
    [t, has],
  );
}
