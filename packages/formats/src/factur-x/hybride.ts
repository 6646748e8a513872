import type { Anomalie, Gravite, ProfilFacturX } from '@orpheon/domain';
import { avertissement, fatale } from '../trouvailles.ts';
import { type DeclarationXmp, profilDuNiveau } from './xmp.ts';

/** What the PDF says of the invoice in it, and how it holds it. */
export interface Hybride {
  /** null: no metadata, or none of Factur-X in them. */
  readonly xmp: DeclarationXmp | null;
  readonly fichier: { readonly nom: string; readonly relation: string };
  /** The catalogue names the file among its associated ones (`/AF`). */
  readonly associe: boolean;
  /** That of the XML. */
  readonly profil: ProfilFacturX | undefined;
}

interface RegleHybride {
  readonly id: `BR-HYBRID-${string}`;
  /** Here: official rules that are fatal there are mostly said only, since the invoice itself is read (decisions §3). */
  readonly gravite: Gravite;
  /** What is wrong; undefined where nothing is. */
  readonly trouver: (hybride: Hybride, xmp: DeclarationXmp) => string | undefined;
}

const URI = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';
const NOMS: ReadonlySet<string> = new Set(['factur-x.xml', 'xrechnung.xml']);
const RELATIONS: ReadonlySet<string> = new Set(['Data', 'Source', 'Alternative']);
/** Profiles of which the XML says less than the page: it is data beside it, not an alternative. */
const DONNEES_SEULES: ReadonlySet<string | undefined> = new Set(['MINIMUM', 'BASIC WL']);

const saufSi = (tenue: boolean, trouve: string | undefined): string | undefined =>
  tenue ? undefined : (trouve ?? '–');

/** Rules of the hybrid document (Factur-X 1.08, sheet Business Rules), but for 01, which defines the word, and 03, which comes first. */
export const REGLES_HYBRIDES: readonly RegleHybride[] = [
  {
    id: 'BR-HYBRID-02',
    gravite: 'AVERTISSEMENT',
    trouver: (_, { partiePdfA }) => saufSi(partiePdfA === '3' || partiePdfA === '4', partiePdfA),
  },
  { id: 'BR-HYBRID-04', gravite: 'AVERTISSEMENT', trouver: (_, { uri }) => saufSi(uri === URI, uri) },
  { id: 'BR-HYBRID-05', gravite: 'AVERTISSEMENT', trouver: (_, { prefixe }) => saufSi(prefixe === 'fx', prefixe) },
  {
    id: 'BR-HYBRID-06',
    gravite: 'AVERTISSEMENT',
    trouver: (_, { typeDocument }) => saufSi(typeDocument === 'INVOICE', typeDocument),
  },
  {
    id: 'BR-HYBRID-07',
    gravite: 'AVERTISSEMENT',
    trouver: (_, { niveau }) => saufSi(profilDuNiveau(niveau) !== undefined, niveau),
  },
  {
    id: 'BR-HYBRID-08',
    gravite: 'AVERTISSEMENT',
    trouver: (_, { nomFichier }) => saufSi(NOMS.has(nomFichier ?? ''), nomFichier),
  },
  {
    id: 'BR-HYBRID-09',
    gravite: 'AVERTISSEMENT',
    trouver: (_, { version }) => saufSi(/^\d+(?:[.p]\d+)?$/.test(version ?? ''), version),
  },
  {
    id: 'BR-HYBRID-10',
    gravite: 'AVERTISSEMENT',
    // One that lacks is told by 09.
    trouver: (_, { version }) => saufSi(version === undefined || version === '1.0', version),
  },
  {
    id: 'BR-HYBRID-11',
    gravite: 'AVERTISSEMENT',
    trouver: ({ fichier: { relation }, profil }) =>
      saufSi(DONNEES_SEULES.has(profil) ? relation === 'Data' : RELATIONS.has(relation), relation || undefined),
  },
  { id: 'BR-HYBRID-12', gravite: 'AVERTISSEMENT', trouver: ({ associe }) => saufSi(associe, '/AF') },
  {
    id: 'BR-HYBRID-13',
    gravite: 'AVERTISSEMENT',
    trouver: ({ fichier: { nom } }) => saufSi(NOMS.has(nom), nom),
  },
  {
    id: 'BR-HYBRID-14',
    gravite: 'AVERTISSEMENT',
    trouver: ({ fichier: { nom } }, { nomFichier }) =>
      saufSi(nomFichier === undefined || nomFichier === nom, nomFichier),
  },
  {
    id: 'BR-HYBRID-15',
    gravite: 'AVERTISSEMENT',
    trouver: ({ profil }, { niveau }) => {
      const annonce = profilDuNiveau(niveau);
      return saufSi(annonce === undefined || profil === undefined || annonce === profil, niveau);
    },
  },
];

/** What is wrong with the hybrid; without the extension of BR-HYBRID-03 it is no Factur-X, and the rest is not asked. */
export function verifierHybride(hybride: Hybride): Anomalie[] {
  const { xmp, fichier, profil } = hybride;
  if (!xmp?.facturX) return [fatale('BR-HYBRID-03', 'CONTENEUR')];
  return REGLES_HYBRIDES.flatMap(({ id, gravite, trouver }) => {
    const valeur = trouver(hybride, xmp);
    if (valeur === undefined) return [];
    const parametres = { nom: fichier.nom, lu: profil ?? '' };
    return [(gravite === 'FATALE' ? fatale : avertissement)(id, 'CONTENEUR', { valeur, parametres })];
  });
}
