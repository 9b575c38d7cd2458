import type { common as commonFr } from './common.fr';

export const common: typeof commonFr = {
  product: 'Balorg',
  tagline: 'Organisational MSSanté mailboxes',
  skip: 'Skip to content',
  home: 'Home',
  createAccount: 'Create an account',
  signIn: 'Sign in',
  followRequest: 'Follow my request',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  reload: 'Reload the page',
  yes: 'Yes',
  no: 'No',
  none: 'Not given',
  requiredMark: 'Fields marked with an asterisk (*) are required.',
  labelled: '{label}: {text}',
  errorsTitle: 'To correct before going on',
  errorTitle: 'The action did not go through',
  reference: 'Reference to give to the service desk: {reference}.',
  stepOf: 'Step {number} of {total}',
  stepsLabel: 'Steps of the request',
  loading: 'The page is on its way…',
  otherLanguage: 'Français',
  otherLanguageLabel: 'Passer cette page en français',
  footer: 'Regional public e-health service',
  accessibilityLink: 'Accessibility: partially compliant',
  unavailable: {
    title: 'Your account could not be read',
    text: 'The service is not answering at the moment. What you had saved is kept: reload the page in a few minutes.',
  },
  serviceDesk: {
    title: 'A question? Need help?',
    intro: '{name}: the service desk answers you.',
    form: 'Write to the service desk',
    phone: 'By telephone',
    hours: 'Hours',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address is incomplete, or the page has moved. Nothing was lost: your draft and your requests are kept.',
  },
  failure: {
    title: 'This page could not be shown',
    text: 'The service is not answering at the moment. What you had saved is kept: try again in a few minutes.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use this service, with a keyboard as with a screen reader.',
    stateTitle: 'Compliance',
    state:
      'The site is partially compliant with RGAA 4.1: it has not had a complete audit yet. Its pages are checked by an automatic tool and walked through with a keyboard.',
    contactTitle: 'Report a difficulty',
    contact:
      'If you cannot reach a content or a step, write to the service desk of your region: it will give you the information in another form or take the step with you.',
    defenderTitle: 'Appeal',
    defender:
      'If the answer does not suit you, you can turn to the Défenseur des droits, on line or by free post (Défenseur des droits, libre réponse 71120, 75342 Paris CEDEX 07).',
  },
};
