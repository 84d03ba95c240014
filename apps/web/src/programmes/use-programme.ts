import { useRead } from '../api/hooks';

/** A programme as it holds today; asks nothing while none is chosen. */
export const useProgramme = (code: string) =>
  useRead('/api/programmes/{code}', { params: { path: { code } } }, { enabled: code !== '', views: [] });
