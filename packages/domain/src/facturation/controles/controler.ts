import { type Anomalie, type Couche, estFatale } from '../anomalies.ts';
import { type FormatFacture, releveDeEn16931 } from '../cadres.ts';
import { estDialecteChorus, extraireDonneesChorus } from '../donnees-chorus.ts';
import { controlerPieces } from '../pieces.ts';
import type { SemanticInvoice } from '../semantique.ts';
import { controlerReforme } from './br-fr/index.ts';
import { controlerDocumentCpp } from './chorus-cpp.ts';
import {
  controlerCadre,
  controlerDates,
  controlerDevisesDesMontants,
  controlerLongueurs,
  controlerNumero,
  controlerSigne,
  controlerTextes,
  controlerType,
} from './chorus-document.ts';
import { controlerMontantsLignes, controlerProfil, controlerTailleMontants } from './chorus-lignes.ts';
import { controlerDevise, controlerIdentifiants, controlerPaiement } from './chorus-parties.ts';
import { type Constat, type ContextePortail, type Controle, type EntreeControle, placer } from './contexte.ts';
import { type Infraction, verifierEn16931, verifierEtendu } from './en16931/index.ts';
import { appartient } from './en16931/profils.ts';
import type { FaitsDepot, FaitsSansRegistre } from './faits.ts';
import {
  controlerAcheminement,
  controlerDestinataire,
  controlerFournisseur,
  controlerServiceFournisseur,
  controlerUnicite,
  controlerValideur,
} from './portail.ts';
import { controlerTauxTva } from './taux-tva.ts';

const CHORUS: readonly Controle[] = [
  controlerNumero,
  controlerType,
  controlerCadre,
  controlerDates,
  controlerIdentifiants,
  controlerPaiement,
  controlerDevise,
  controlerLongueurs,
  controlerTextes,
  controlerDevisesDesMontants,
  controlerSigne,
  controlerTailleMontants,
  controlerMontantsLignes,
  controlerProfil,
  controlerDocumentCpp,
  controlerReforme,
];

const PORTAIL: readonly Controle<ContextePortail>[] = [
  controlerFournisseur,
  controlerServiceFournisseur,
  controlerDestinataire,
  controlerAcheminement,
  controlerUnicite,
  controlerValideur,
  controlerTauxTva,
];

const TYPES_ZIP = new Set(['application/zip', 'application/x-zip-compressed', 'application/x-zip']);

/**
 * Rules of EN 16931 that this portal says and does not refuse for (decisions §3): what Chorus itself asks for or has
 * always taken. They still count against `conformiteEN16931`.
 */
export function declassee(
  { regle, lieu, valeur }: Pick<Infraction, 'regle' | 'lieu' | 'valeur'>,
  facture: SemanticInvoice,
): boolean {
  switch (regle) {
    case 'BR-CL-24':
      return TYPES_ZIP.has(valeur ?? '');
    case 'BR-CL-01':
      return valeur === '381' && facture.root === 'INVOICE' && estDialecteChorus(facture);
    case 'BR-CL-10':
    case 'BR-CL-11':
      return lieu === 'BT-29';
    case 'BR-51':
      return facture.syntax === 'UBL';
    case 'BR-17':
      return facture.payee?.name !== undefined;
    case 'BR-53':
      return facture.accountingCurrency === facture.currency && facture.totals.tax !== undefined;
    default:
      return false;
  }
}

function infractionEnConstats(infraction: Infraction, facture: SemanticInvoice): Constat[] {
  const { regle, lieu, valeur, parametres } = infraction;
  const gravite = declassee(infraction, facture) ? 'AVERTISSEMENT' : 'FATALE';
  const constat: Constat = { code: regle, gravite, lieu, valeur, parametres };
  if (regle !== 'BR-CL-24' || gravite === 'FATALE') return [constat];
  return [constat, { code: 'ORP-PIECE-ZIP', gravite: 'AVERTISSEMENT', lieu, valeur, parametres }];
}

const connaitLeRegistre = (faits: FaitsSansRegistre | FaitsDepot): faits is FaitsDepot => 'deposant' in faits;

/** The rules of the standard that an invoice breaks; none on a format that it says nothing of. */
export const infractionsDe = ({
  facture,
  format,
}: {
  readonly facture: SemanticInvoice;
  readonly format: FormatFacture;
}) => (releveDeEn16931(format) ? verifierEn16931(facture) : []);

/** One layer after the other, each on what it is given; the caller says when to stop. */
function* juger(
  entree: EntreeControle,
  faits: FaitsSansRegistre | FaitsDepot,
  infractions: readonly Infraction[],
): Generator<readonly Anomalie[]> {
  const { facture, format, profil, positions, pieces = [], liaisons = [] } = entree;
  const poser = (couche: Couche) => (constat: Constat) => placer(constat, couche, positions);
  const regles = [
    ...infractions.filter((i) => appartient(i.regle, format, profil)),
    ...(profil === 'EXTENDED' && facture.syntax === 'CII' ? verifierEtendu(facture) : []),
  ];
  yield [
    ...liaisons,
    ...regles.flatMap((infraction) => infractionEnConstats(infraction, facture)).map(poser('EN16931')),
  ];
  const contexte = {
    facture,
    donnees: extraireDonneesChorus(facture, format, profil),
    faits,
    pieces,
    profil: facture.syntax === 'CII' ? profil : undefined,
  };
  yield [...CHORUS.flatMap((controle) => controle(contexte)).map(poser('CHORUS')), ...controlerPieces(pieces)];
  if (connaitLeRegistre(faits)) {
    yield PORTAIL.flatMap((controle) => controle({ ...contexte, faits })).map(poser('PORTAIL'));
  }
}

/**
 * Judges an invoice that was read: EN 16931, then what Chorus asks, then what the portal knows (`faits`, loaded
 * beforehand; this layer is left out where there is no register to ask). A pyramid: a layer is judged only where the one
 * below has no fatal finding, but within a layer everything is said. The official verdict is given beside it, on all rules
 * of the standard. The same call answers in the browser and on the server.
 */
export function jugerFacture(
  entree: EntreeControle,
  faits: FaitsSansRegistre | FaitsDepot,
): { readonly anomalies: readonly Anomalie[]; readonly infractions: readonly Infraction[] } {
  const infractions = infractionsDe(entree);
  const anomalies: Anomalie[] = [];
  for (const couche of juger(entree, faits, infractions)) {
    for (const anomalie of couche) anomalies.push(anomalie);
    if (anomalies.some(estFatale)) break;
  }
  return { anomalies, infractions };
}

export const controlerFacture = (entree: EntreeControle, faits: FaitsSansRegistre | FaitsDepot): readonly Anomalie[] =>
  jugerFacture(entree, faits).anomalies;

/** The same for an invoice that is still being written: every layer is judged, whatever the ones below say. */
export const controlerToutesCouches = (entree: EntreeControle, faits: FaitsDepot): Anomalie[] =>
  [...juger(entree, faits, infractionsDe(entree))].flat();
