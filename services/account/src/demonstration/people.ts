import { Role } from '@balorg/common';
import { AccountKind } from '../accounts/account.entity';
import { wholeRegion, type Entrustable } from '../accounts/entrustable-by';
import type { VouchedAccount } from '../accounts/open-vouched-account';

/** Made-up people, by what they sign in with. Each RPPS passes its key; without one the account is a BAL INT. */
const PROFESSIONALS = `
camille.laurens@pharmacie-albi.example | Camille | Laurens | G15-21 | 99900000003 | 76
hugo.bastide@pharmacie-albi.example | Hugo | Bastide | G15-39 |  | 76
ines.delmas@msp-segala.example | Inès | Delmas | G15-10 | 10999999997 | 76
andria.paoletti@pharmacie-bastia.example | Andria | Paoletti | G15-21 | 99900000011 | 94
nathalie.vidal@ch-rives-du-tarn.example | Nathalie | Vidal |  |  | 76
olivier.ferran@lbm-deux-rives.example | Olivier | Ferran | G15-10 | 99900000029 | 76
elise.gauthier@pharmacie-abbatiale.example | Élise | Gauthier | G15-21 | 99900000037 | 76
bastien.combes@pharmacie-abbatiale.example | Bastien | Combes | G15-39 |  | 76
romain.marty@pharmacie-minimes.example | Romain | Marty | G15-21 | 99900000045 | 76
agathe.soulie@pharmacie-minimes.example | Agathe | Soulié | G15-21 | 99900000052 | 76
paul.espinasse@ehpad-berges.example | Paul | Espinasse | G15-10 | 99900000060 | 76
lucie.roumegous@ehpad-berges.example | Lucie | Roumégous | G15-60 | 99900000078 | 76
farid.cazalis@ehpad-berges.example | Farid | Cazalis | G15-60 | 99900000086 | 76
sophie.teulade@ch-rives-du-tarn.example | Sophie | Teulade | G15-10 | 99900000094 | 76
marc.nguyen@ch-rives-du-tarn.example | Marc | Nguyen | G15-10 | 99900000102 | 76
samia.benali@ch-rives-du-tarn.example | Samia | Benali | G15-60 | 99900000110 | 76
jeanne.vaissiere@ch-rives-du-tarn.example | Jeanne | Vaissière | G15-21 | 99900000128 | 76
thomas.calvet@msp-lauragais.example | Thomas | Calvet | G15-10 | 99900000136 | 76
manon.puech@msp-lauragais.example | Manon | Puech | G15-70 | 99900000144 | 76
luc.granier@cabinet-touyre.example | Luc | Granier | G15-10 | 99900000151 | 76
flore.moulin@equipe-palliative.example | Flore | Moulin | G15-10 | 99900000169 | 76
denis.fournier@ehpad-cloitre.example | Denis | Fournier | G15-10 | 99900000177 | 76
nadia.esteve@pharmacie-mercadal.example | Nadia | Estève | G15-21 | 99900000185 | 76
antoine.rouviere@pharmacie-ecusson.example | Antoine | Rouvière | G15-21 | 99900000193 | 76
helene.lacombe@msp-bouriane.example | Hélène | Lacombe | G15-10 | 99900000201 | 76
vincent.serres@pharmacie-piton.example | Vincent | Serres | G15-21 | 99900000219 | 76
beatrice.azema@ehpad-cigales.example | Béatrice | Azéma | G15-10 | 99900000227 | 76
jordi.pujol@pharmacie-mole.example | Jordi | Pujol | G15-21 | 99900000235 | 76
amandine.tournier@sante-vernet.example | Amandine | Tournier | G15-10 | 99900000243 | 76
eric.bousquet@pharmacie-fontaine.example | Éric | Bousquet | G15-21 | 99900000250 | 76
anais.sabatier@ehpad-tournesols.example | Anaïs | Sabatier | G15-10 | 99900000268 | 76
yves.hebrard@lbm-littoral.example | Yves | Hébrard | G15-10 | 99900000276 | 76
maylis.carrere@ch-couserans.example | Maylis | Carrère | G15-10 | 99900000284 | 76
karim.dupuy@cpts-garrigues.example | Karim | Dupuy | G15-10 | 99900000292 | 76
sarah.lagarde@pharmacie-duche.example | Sarah | Lagarde | G15-21 | 99900000300 | 76
pierre.duffaut@msp-lomagne.example | Pierre | Duffaut | G15-10 | 99900000318 | 76
coralie.barthe@ehpad-thermes.example | Coralie | Barthe | G15-10 | 99900000326 | 76
remi.castets@pharmacie-artagnan.example | Rémi | Castets | G15-21 | 99900000334 | 76
lea.mondin@sante-lapacca.example | Léa | Mondin | G15-10 | 99900000342 | 76
letizia.giacomoni@pharmacie-sanguinaires.example | Letizia | Giacomoni | G15-21 | 99900000359 | 94
matteu.orsoni@msp-centre-corse.example | Matteu | Orsoni | G15-10 | 99900000367 | 94
anna.rossi@ch-balagne.example | Anna | Rossi | G15-10 | 99900000375 | 94
`;

const STAFF = `
claire.fabre@grades-occitanie.example | Claire | Fabre |  |  | 76
julien.roques@grades-occitanie.example | Julien | Roques |  |  | 76
lesia.santini@grades-corse.example | Lesia | Santini |  |  | 94
`;

/** Those whose password is printed at the start, with what they are there to show. */
export const SHOWN_SIGN_INS: Record<string, string> = {
  'claire.fabre@grades-occitanie.example': 'Administratrice GRADeS, Occitanie',
  'julien.roques@grades-occitanie.example': 'Administrateur GRADeS, Occitanie',
  'lesia.santini@grades-corse.example': 'Administratrice GRADeS, Corse',
  'nathalie.vidal@ch-rives-du-tarn.example': 'Administratrice de structures (hôpital, EHPAD)',
  'olivier.ferran@lbm-deux-rives.example': 'Administrateur de structures (laboratoires)',
  'camille.laurens@pharmacie-albi.example': 'Pharmacienne (BAL PER, avec RPPS)',
  'hugo.bastide@pharmacie-albi.example': 'Préparateur en pharmacie (BAL INT, sans RPPS)',
  'ines.delmas@msp-segala.example': 'Médecin (BAL PER, avec RPPS)',
  'elise.gauthier@pharmacie-abbatiale.example': 'Gestionnaire d’une BAL ORG',
  'andria.paoletti@pharmacie-bastia.example': 'Pharmacien en Corse (BAL PER, avec RPPS)',
};

/** Whose region an administrator of the GRADeS reviews. */
export const GRADES_ADMINISTRATORS: Record<string, string> = {
  'claire.fabre@grades-occitanie.example': '76',
  'julien.roques@grades-occitanie.example': '76',
  'lesia.santini@grades-corse.example': '94',
};

/** Whose structures an administrator of structures in Occitanie looks after, by FINESS. */
const STRUCTURE_ADMINISTRATORS: Record<string, string[]> = {
  'nathalie.vidal@ch-rives-du-tarn.example': ['819999053', '819999061', '819999079'],
  'olivier.ferran@lbm-deux-rives.example': ['319999074', '319999082', '829999036'],
};

export function rightsOf(email: string): Entrustable[] {
  const region = GRADES_ADMINISTRATORS[email];
  const structures = STRUCTURE_ADMINISTRATORS[email] ?? [];
  const overStructures = structures.map((identifier) => ({
    role: Role.STRUCTURE_ADMINISTRATOR as const,
    regionCode: '76',
    identifierType: 'FINESS' as const,
    identifier,
  }));
  return region ? [wholeRegion(region), ...overStructures] : overStructures;
}

export type Person = Omit<VouchedAccount, 'password'>;

function readLine(line: string): Person {
  const [email = '', givenName = '', familyName = '', professionKey, rpps, regionCode = ''] = line
    .split('|')
    .map((part) => part.trim());
  return {
    email,
    givenName,
    familyName,
    regionCode,
    kind: rpps ? AccountKind.PER : AccountKind.INT,
    professionKey: professionKey || null,
    rpps: rpps || null,
  };
}

export const DEMONSTRATION_PEOPLE = (PROFESSIONALS + STAFF).split('\n').filter(Boolean).map(readLine);
