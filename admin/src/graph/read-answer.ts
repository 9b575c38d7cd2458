import { GraphError, type FieldFault, type ScreenErrorCode } from './graph-error';

interface AnswerError {
  extensions?: { code?: ScreenErrorCode; reference?: string; fields?: FieldFault[] } & Record<
    string,
    unknown
  >;
}

interface Answer<Data> {
  data?: Data | null;
  errors?: AnswerError[];
}

/** The data of an answer, or its first refusal thrown. Anything that is no graph answer is an outage. */
export async function readAnswer<Data>(response: Response): Promise<Data> {
  if (!response.headers.get('content-type')?.includes('json')) throw new GraphError('SERVICE_UNAVAILABLE');
  const { data, errors } = (await response.json()) as Answer<Data>;
  const refusal = errors?.[0]?.extensions;
  if (errors?.length) {
    const { code = 'INTERNAL_SERVER_ERROR', fields = [], reference, ...details } = refusal ?? {};
    throw new GraphError(code, details, fields, reference);
  }
  if (!data) throw new GraphError('SERVICE_UNAVAILABLE');
  return data;
}
