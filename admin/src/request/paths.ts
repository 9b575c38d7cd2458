/** The addresses of the wizard. Nothing secret stands in them. */
const wizard = (regionCode: string) => `/creer/${regionCode}/compte-partage`;

export const questionPath = wizard;
export const withoutAccountPath = (regionCode: string) => `${wizard(regionCode)}/sans-compte`;
export const linkPath = (regionCode: string) => `${wizard(regionCode)}/association`;

const WITHOUT_ACCOUNT = 'sans-compte';
const choice = (withoutAccount: boolean) => (withoutAccount ? `?${WITHOUT_ACCOUNT}=oui` : '');

export const formPath = (regionCode: string, withoutAccount: boolean) =>
  `${wizard(regionCode)}/formulaire${choice(withoutAccount)}`;
export const verificationPath = (regionCode: string, withoutAccount: boolean) =>
  `${wizard(regionCode)}/verification${choice(withoutAccount)}`;

export type WizardSearch = Record<string, string | string[] | undefined>;

/** Did the person choose to go on without an individual account? */
export const chosenWithoutAccount = (search: WizardSearch) => search[WITHOUT_ACCOUNT] === 'oui';
