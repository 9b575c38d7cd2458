import type { StructureKey } from '@balorg/common';
import { formatStructureIdentifier } from '@balorg/identifiers';
import { findRegion } from '@balorg/reference';
import { layout } from '../mails/layout';
import type { Letter, MailText, Stationery } from '../mails/letter';

export interface RightFacts {
  change: 'ENTRUSTED' | 'WITHDRAWN';
  role: 'GRADES_ADMINISTRATOR' | 'STRUCTURE_ADMINISTRATOR';
  regionCode: string | null;
  structure: StructureKey | null;
}

type Facts = [name: string, value: string][];

const MAY = {
  GRADES_ADMINISTRATOR:
    'Dans la console, vous pouvez examiner les demandes de BAL ORG de cette région, suivre ses boîtes et leur publication, gérer les comptes et les droits, et régler le profil de la région.',
  STRUCTURE_ADMINISTRATOR:
    'Dans la console, vous pouvez suivre les demandes de BAL ORG de cette structure, tenir à jour ses boîtes et leurs membres, et confier ce rôle à d’autres personnes.',
};

/** Somebody became, or is no longer, an administrator of a region or of a structure. */
export function rightChangedMail(right: RightFacts, stationery: Stationery): MailText {
  const facts = right.role === 'GRADES_ADMINISTRATOR' ? ofRegion(right) : ofStructure(right);
  return layout(right.change === 'ENTRUSTED' ? entrusted(right, facts) : withdrawn(facts), stationery);
}

const entrusted = ({ role }: RightFacts, facts: Facts): Letter => ({
  subject: 'Un rôle d’administrateur vous est confié',
  preview: 'Ce qu’il vous permet, et où le trouver.',
  title: 'Un rôle d’administrateur vous est confié',
  blocks: [
    { say: 'Votre compte individuel porte maintenant ce rôle :' },
    { facts },
    { say: MAY[role] },
    { say: 'La console s’ouvre avec l’adresse mail et le mot de passe de votre compte individuel :' },
    { link: { label: 'Ouvrir la console', path: '/console' } },
    {
      say: 'Ce que vous y faites est enregistré à votre nom : ne prêtez pas votre compte. Ce rôle ne vous concerne pas ? Signalez-le au centre de services.',
    },
  ],
});

const withdrawn = (facts: Facts): Letter => ({
  subject: 'Votre rôle d’administrateur a pris fin',
  preview: 'Votre compte individuel, lui, ne change pas.',
  title: 'Votre rôle d’administrateur a pris fin',
  blocks: [
    { say: 'Votre compte individuel ne porte plus ce rôle :' },
    { facts },
    {
      say: 'Vous ne voyez plus dans la console ce que ce rôle vous ouvrait. Votre compte individuel, vos boîtes et vos autres rôles restent inchangés. Vous n’avez rien à faire.',
    },
    { say: 'Vous pensez à une erreur ? Adressez-vous au centre de services.' },
  ],
});

function ofRegion({ regionCode }: RightFacts): Facts {
  if (regionCode === null) throw new Error('a right of a GRADeS administrator names no region');
  return [
    ['Rôle', 'Administrateur du GRADeS'],
    ['Région', findRegion(regionCode)?.name ?? regionCode],
  ];
}

function ofStructure({ structure }: RightFacts): Facts {
  if (structure === null) throw new Error('a right of a structure administrator names no structure');
  return [
    ['Rôle', 'Administrateur de structure'],
    [
      'Structure',
      `${structure.identifierType} ${formatStructureIdentifier(structure.identifierType, structure.identifier)}`,
    ],
  ];
}
