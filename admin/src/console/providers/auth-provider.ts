import type { AuthProvider } from 'react-admin';
import { GraphError } from '../../graph/graph-error';
import { canAccess, entersConsole } from './can-access';
import { askWhoIsThere, forgetWhoIsThere, signOut, whoIsThere } from './session';

const siteAddress = (path: string) => new URL(path, window.location.origin).href;

/** Signing in belongs to the site: react-admin leaves the console for an absolute address. */
function signInAddress() {
  const { pathname, search } = window.location;
  return siteAddress(`/connexion?${new URLSearchParams({ suite: pathname + search })}`);
}

const UNKNOWN = Symbol('the service did not answer');

/** An outage is no end of session: the page goes on, and says itself what it cannot read. */
function unlessSignedOut(error: unknown) {
  if (error instanceof GraphError && error.code === 'SIGN_IN_NEEDED') return null;
  return UNKNOWN;
}

/** Where react-admin sends whoever may not stay: to sign in, or home, if that would lead straight back here. */
async function wayOut() {
  const me = await whoIsThere().catch(unlessSignedOut);
  forgetWhoIsThere();
  const isNoAdministrator = me && me !== UNKNOWN && !entersConsole(me.roles);
  return isNoAdministrator ? siteAddress('/espace') : signInAddress();
}

async function leaveForSignIn() {
  window.location.assign(signInAddress());
}

export const authProvider: AuthProvider = {
  login: leaveForSignIn,
  async checkAuth() {
    const me = await askWhoIsThere().catch(unlessSignedOut);
    if (me === UNKNOWN) return;
    if (!me) throw { redirectTo: signInAddress(), message: false };
    if (!entersConsole(me.roles)) throw { redirectTo: siteAddress('/espace'), message: false };
  },
  async checkError(error: unknown) {
    if (!(error instanceof GraphError) || error.code !== 'SIGN_IN_NEEDED') return;
    throw { redirectTo: signInAddress(), message: false };
  },
  /** Called by react-admin when the session turned out to be over too: only a wish to leave ends the session. */
  async logout(wish?: { signOut?: boolean }) {
    if (!wish?.signOut) return wayOut();
    await signOut();
    return siteAddress('/');
  },
  async getIdentity() {
    const me = await whoIsThere();
    if (!me) throw new GraphError('SIGN_IN_NEEDED');
    const { account } = me;
    return {
      id: account.id,
      fullName: `${account.givenName} ${account.familyName}`,
      email: account.email,
      roles: me.roles,
      regions: me.regions,
    };
  },
  async canAccess({ resource }) {
    const me = await whoIsThere();
    return canAccess(me?.roles ?? [], resource);
  },
};
