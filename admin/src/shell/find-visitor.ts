import { findMe, type Me } from '../account/load-me';
import { GraphError } from '../graph/graph-error';

interface Visitor {
  me: Me | null;
  /** The account service gave no answer: the page says so and stays readable. */
  unavailable: boolean;
}

export async function findVisitor(): Promise<Visitor> {
  try {
    return { me: await findMe(), unavailable: false };
  } catch (error) {
    if (error instanceof GraphError && error.code === 'SERVICE_UNAVAILABLE')
      return { me: null, unavailable: true };
    throw error;
  }
}
