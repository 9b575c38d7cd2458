import type { home as homeFr } from './fr';

export const home: typeof homeFr = {
  title: 'One secure address for your whole team',
  lead: 'Pharmacy, hospital department, practice, health centre: ask for the organisational mailbox that lets you exchange health data with every professional and organisation on MSSanté, the French secure health mail.',
  kindsTitle: 'Three kinds of mailbox',
  kinds: {
    org: {
      name: 'BAL ORG',
      title: 'The shared mailbox of your organisation',
      text: 'Several people open it, with or without an RPPS number, each from their individual account. A health professional answers for it. It can be listed in the national health directory; patients can then write to a pharmacy from Mon espace santé.',
    },
    per: {
      name: 'BAL PER',
      title: 'The personal mailbox of a professional',
      text: 'An account in your name, with your RPPS number. Its address is in the national MSSanté directory.',
    },
    int: {
      name: 'BAL INT',
      title: 'The internal mailbox, until the RPPS comes',
      text: 'An account in your name while you have no RPPS number yet: training, foreign diploma. Depending on the region, it may be given a national address.',
    },
  },
  firstTitle: 'Begin with your individual account',
  firstText:
    'A shared mailbox is always opened from an individual account. If you have none yet, create it first: the request will be shorter and the mailbox visible in the directory.',
  wayTitle: 'From the request to the directory',
  way: [
    {
      title: 'Choose your region',
      text: 'The service is open where the regional e-health body (GRADeS) chose it.',
    },
    { title: 'Link your individual account', text: 'E-mail address, password, then a code sent by mail.' },
    {
      title: 'Describe the mailbox',
      text: 'The organisation, its FINESS, and the health professional in charge.',
    },
    {
      title: 'The GRADeS checks',
      text: 'You follow each step, with its dates, and get a mail at the decision.',
    },
    {
      title: 'The mailbox becomes visible',
      text: 'It appears in the health directory within 72 hours of the approval.',
    },
  ],
};
