import type { RegionProfile } from '../region-profiles/region-profile.entity';

/** One part of a mail. All of it is plain text: the two renderings alone know what they must escape. */
export type Block =
  | { say: string }
  /** Words typed by somebody, line by line as he wrote them. */
  | { quote: string }
  | { facts: [name: string, value: string][] }
  | { steps: string[] }
  | { code: string }
  /** Leads to a page of ours and nowhere else: the address is made from PUBLIC_URL. */
  | { link: { label: string; path: string } };

export interface Letter {
  /** No personal data: a subject is shown on locked screens. */
  subject: string;
  /** What list views show after the subject. */
  preview: string;
  title: string;
  blocks: Block[];
}

/** What every mail bears beside its own words. */
export interface Stationery {
  publicUrl: string;
  /** Null for a mail of no region, or when the region's profile has not arrived yet. */
  region: RegionProfile | null;
}

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

/** Who to ask, at the end of each mail. */
export function whomToAsk({ publicUrl, region }: Stationery): string[] {
  if (!region) return [`Une question ? Les coordonnées de votre centre de services sont sur ${publicUrl}`];
  return [
    `Une question ? Le centre de services ${ofName(region.gradesName)} vous répond.`,
    `Téléphone : ${region.deskPhone} (${region.deskPhonePrice}), ${region.deskHours}`,
    `Formulaire : ${region.deskUrl}`,
  ];
}

/** « du GRADeS Occitanie », « d’e-santé Bretagne », « de Santélys ». */
function ofName(name: string): string {
  if (/^GRADeS\b/i.test(name)) return `du ${name}`;
  return /^[aeiouyéèêîôh]/i.test(name) ? `d’${name}` : `de ${name}`;
}

export const signature = ({ region }: Stationery): string =>
  region ? `L’équipe ${ofName(region.gradesName)}` : 'Le service des BAL ORG';

export const AUTOMATIC_NOTICE =
  'Ce message est envoyé automatiquement : personne ne lit les réponses. N’y écrivez aucune donnée de patient.';
