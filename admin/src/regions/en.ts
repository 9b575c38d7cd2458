import type { regions as regionsFr } from './fr';

export const regions: typeof regionsFr = {
  title: 'In which region do you work?',
  lead: 'Accounts can be created in the regions that chose this service for the secure health mail of independent professionals.',
  openTitle: 'Open regions',
  closedTitle: 'Other regions',
  closedIntro: 'The service is not open there. Choose yours to learn whom to ask.',
  closed: {
    title: 'The service is not open in your region: {name}',
    lead: 'No request can be recorded here for this region.',
    whom: '{name} will tell you which secure mail is offered in your region.',
    whomUnknown:
      'The e-health body (GRADeS) of your region will tell you which secure mail is offered there. The French digital health agency (ANS) publishes the list of these bodies.',
    visit: 'Go to the site of {name}',
    ans: 'See the site of the digital health agency',
    other: 'Choose another region',
  },
  what: {
    title: 'What would you like to create?',
    shared: 'We create a shared account',
    sharedKicker: 'BAL ORG',
    sharedText:
      'An organisational mailbox that several people of your organisation open from their individual accounts.',
    individual: 'I create my individual account',
    individualKicker: 'BAL PER or BAL INT',
    individualText: 'An account in your name, with your RPPS number or until you receive it.',
    draftTitle: 'A request is waiting for you',
    draftText: 'Draft saved on {date}. You can take it up where you left it.',
    draftResume: 'Resume my request',
    structureTitle: 'Do you belong to a health organisation?',
    without: 'It has no Medimail yet',
    withoutText:
      'The organisation must be connected to the service first: fill in the connection request form of the region.',
    withoutLink: 'Ask for the connection',
    with: 'It has Medimail already',
    withText:
      'Ask the Medimail administrator of your organisation, who creates your account. If you do not know who that is, the service desk will tell you.',
  },
};
