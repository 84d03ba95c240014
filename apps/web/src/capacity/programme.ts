import { useRead } from '../api/hooks';

/** The programme whose capacity is shown, with what it counts by. */
export const useProgramme = (code: string) =>
  useRead('/api/programmes/{code}', { params: { path: { code } } }, { views: [] });
