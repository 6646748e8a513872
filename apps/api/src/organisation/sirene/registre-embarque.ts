import { tvaDuSiren } from '@orpheon/domain';
import type { Entreprise } from './entreprise.ts';
import type { Sirene } from './sirene.ts';

const une = (siret: string, raisonSociale: string, lieu: Partial<Entreprise> = {}): Entreprise => ({
  siret,
  raisonSociale,
  adresse: null,
  complementAdresse: null,
  codePostal: null,
  ville: null,
  diffusible: true,
  active: true,
  publique: false,
  numeroTva: tvaDuSiren(siret.slice(0, 9)),
  ...lieu,
});

/** Companies that do not exist: no SIREN begins with 0. One keeps its address to itself, one has closed, two are public. */
const ENTREPRISES: readonly Entreprise[] = [
  une('00719200800014', 'Menuiserie Carrel', {
    adresse: '14 chemin des Scieurs',
    codePostal: '73460',
    ville: 'Valmont',
  }),
  une('00528113400014', 'Bureau d’études Lozerand', {
    adresse: '3 rue des Alpages',
    complementAdresse: 'Bâtiment B',
    codePostal: '38000',
    ville: 'Grenoble',
  }),
  une('00934450800016', 'Maryse Tissot', { diffusible: false }),
  une('00617008800014', 'Ancienne Scierie Bonnard', {
    adresse: '2 route du Col',
    codePostal: '73460',
    ville: 'Valmont',
    active: false,
  }),
  une('00846621100011', 'Syndicat des eaux du Haut-Arvan', {
    adresse: '1 place de la Fontaine',
    codePostal: '73530',
    ville: 'Saint-Jean-d’Arvan',
    publique: true,
    numeroTva: null,
  }),
  une('00255130700016', 'Commune de Roche-Claire', {
    adresse: '5 place de la Mairie',
    codePostal: '74200',
    ville: 'Roche-Claire',
    publique: true,
    numeroTva: null,
  }),
];

const PAR_SIRET = new Map(ENTREPRISES.map((e) => [e.siret, e]));

/** The register of a demonstration: it knows a few companies and says nothing of the others. */
export const REGISTRE_EMBARQUE: Sirene = {
  exhaustif: false,
  chercher: async (siret) => PAR_SIRET.get(siret) ?? null,
};
