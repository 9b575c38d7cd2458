import { layout } from './layout';
import type { Letter, Stationery } from './letter';
import { RegionProfile } from '../region-profiles/region-profile.entity';

const region = Object.assign(new RegionProfile(), {
  regionCode: '76',
  version: 1,
  gradesName: 'GRADeS Occitanie',
  deskUrl: 'https://assistance.esante-occitanie.example',
  deskPhone: '0 820 250 035',
  deskPhonePrice: '0,12 €/min',
  deskHours: 'du lundi au vendredi de 8 h 30 à 18 h 30',
});
const ofRegion: Stationery = { publicUrl: 'https://balorg.example', region };

const TYPED = '<img src=x onerror="alert(1)"> & \'Ça\'';
const letter: Letter = {
  subject: 'Demande 76-1 reçue',
  preview: 'Aperçu',
  title: 'Titre',
  blocks: [
    { say: TYPED },
    { quote: `ligne 1\n${TYPED}` },
    { facts: [['Boîte', `ligne 2\n${TYPED}`]] },
    { steps: [TYPED] },
    { code: '12345678' },
    { link: { label: TYPED, path: '/suivi#abc' } },
  ],
};

describe('the layout', () => {
  it('shows what people typed as text, never as HTML', () => {
    const { html } = layout(letter, ofRegion);
    expect(html).not.toContain('<img');
    expect(html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt; &amp; &#39;Ça&#39;/g)).toHaveLength(
      5,
    );
    expect(html).toContain('ligne 1<br>&lt;img');
    expect(html).toContain('ligne 2<br>&lt;img');
  });

  it('leads to our own site only and fetches nothing', () => {
    const { html } = layout(letter, ofRegion);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(['https://balorg.example/suivi#abc']);
    expect(html).not.toMatch(/@import|url\(|<link|<script/i);
  });

  it('says the same in plain text, the address on a line of its own', () => {
    const { text } = layout(letter, ofRegion);
    expect(text).toContain(`> ligne 1\n> ${TYPED}`);
    expect(text).toContain('\nhttps://balorg.example/suivi#abc\n');
    expect(text).toContain('1. ');
    expect(text.split('\n')).toContain('    12345678');
  });

  it('ends with the service desk of the region, in both parts', () => {
    const { text, html } = layout(letter, ofRegion);
    for (const part of [text, html]) {
      expect(part).toContain('L’équipe du GRADeS Occitanie');
      expect(part).toContain('0 820 250 035 (0,12 €/min)');
      expect(part).toContain('https://assistance.esante-occitanie.example');
    }
  });

  it('names our site where the region is not known', () => {
    const { text } = layout(letter, { ...ofRegion, region: null });
    expect(text).toContain('sont sur https://balorg.example');
  });

  it('declares its language and both colour schemes', () => {
    const { html } = layout(letter, ofRegion);
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain('name="color-scheme" content="light dark"');
  });

  it('lets a long address end its line at its dots only', () => {
    const { text, html } = layout(
      { ...letter, blocks: [{ facts: [['Adresse', 'Le.Vigan@oc.fr']] }] },
      ofRegion,
    );
    expect(html).toContain('>Le.<wbr>Vigan<wbr>@oc.<wbr>fr</td>');
    expect(text).toContain('Adresse : Le.Vigan@oc.fr\n');
  });

  it('keeps French punctuation with its word', () => {
    const { html } = layout({ ...letter, blocks: [{ say: 'Le menu « Compte » : ici ?' }] }, ofRegion);
    expect(html).toContain('Le menu «\u00A0Compte\u00A0»\u00A0: ici\u00A0?');
  });

  it('parts neither an hour nor the name of a kind of box', () => {
    const { html } = layout({ ...letter, blocks: [{ say: 'Une BAL ORG, avant 23 h 59 ou 9 h' }] }, ofRegion);
    expect(html).toContain('Une BAL\u00A0ORG, avant 23\u00A0h\u00A059 ou 9\u00A0h<');
  });

  it.each([
    ['e-santé Bretagne', 'L’équipe d’e-santé Bretagne'],
    ['Santélys', 'L’équipe de Santélys'],
  ])('signs for %s', (gradesName, signed) => {
    const other = Object.assign(new RegionProfile(), { ...region, gradesName });
    expect(layout(letter, { ...ofRegion, region: other }).text).toContain(signed);
  });
});
