import { isLanguage, LANGUAGE_COOKIE } from '../../i18n/language';

const A_YEAR_IN_SECONDS = 31_536_000;

/** Keeps the chosen language and shows the page again. Only a path of this site is followed. */
export async function POST(request: Request) {
  const form = await request.formData();
  const language = form.get('language');
  const back = form.get('back');
  const headers = new Headers({ location: isLocalPath(back) ? back : '/' });
  if (isLanguage(language)) {
    headers.append(
      'set-cookie',
      `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${A_YEAR_IN_SECONDS}; SameSite=Lax`,
    );
  }
  return new Response(null, { status: 303, headers });
}

const isLocalPath = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(path);
