import { errorCode } from '#libs/platform';
import { ViewNotBuilt } from './projections.errors';

// undefined_table and invalid_schema_name: the live tables stand only once the view has been built.
const ABSENT = new Set(['42P01', '3F000']);

/** The answer of a query on a live view; throws `ViewNotBuilt` where it has no tables yet. */
export async function whenBuilt<T>(view: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw ABSENT.has(errorCode(error)) ? new ViewNotBuilt(view) : error;
  }
}
