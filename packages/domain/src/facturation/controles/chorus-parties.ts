import {
  cleDeLuhn,
  type DefautIdentifiant,
  defautIban,
  defautIdentifiant,
  defautSiret,
  defautTva,
} from '../../commun/identifiants.ts';
import { TYPES_IDENTIFIANT, type TypeIdentifiant } from '../../organisation/structure.ts';
import type { CodeAnomalie } from '../anomalies.ts';
import { MODES_PAIEMENT } from '../cadres.ts';
import { averti, type Constat, type Contexte, fatal } from './contexte.ts';

const estType = (type: string | undefined): type is TypeIdentifiant => type !== undefined && type in TYPES_IDENTIFIANT;

const CODE_SIRET: Readonly<Record<DefautIdentifiant, CodeAnomalie>> = {
  LONGUEUR: 'ORP-SIRET-LONGUEUR',
  CARACTERES: 'ORP-SIRET-CARACTERES',
  CLE: 'ORP-SIRET-CLE',
};

function juger(identifiant: string, type: TypeIdentifiant, lieu: string, verifierCle: boolean): Constat[] {
  if (type !== 'SIRET') {
    const defaut = defautIdentifiant(type, identifiant, verifierCle);
    return defaut ? [fatal('ORP-IDENTIFIANT-FORME', lieu, identifiant, { type })] : [];
  }
  if (/^\d{9}$/.test(identifiant)) return [fatal('ORP-SIRET-SIREN', lieu, identifiant)];
  const defaut = defautSiret(identifiant, verifierCle);
  if (!defaut) return [];
  const parametres = { longueur: String(identifiant.length), attendu: cleDeLuhn(identifiant.slice(0, 13)) };
  return [fatal(CODE_SIRET[defaut], lieu, identifiant, parametres)];
}

/** Where the identifier of a party was read, for the finding to point at. */
const lieuDe = (partie: 'seller' | 'buyer', { facture, donnees }: Contexte): string => {
  const [identifiants, legal] = partie === 'seller' ? ['BT-29', 'BT-30'] : ['BT-46', 'BT-47'];
  const retenu = partie === 'seller' ? donnees.fournisseur.identifiant : donnees.destinataire.identifiant;
  const parmi = facture[partie].identifiers.some((i) => i.value.replace(/\s/g, '') === retenu);
  return parmi ? identifiants : legal;
};

/** Parties identified by what Chorus asks: a SIRET of 14 digits, or the identifier of their type (facts §4.8). */
export function controlerIdentifiants(contexte: Contexte): Constat[] {
  const { donnees, facture, faits } = contexte;
  const verifierCle = faits.politiqueIdentifiants === 'PRODUCTION';
  const { fournisseur, destinataire } = donnees;
  const constats: Constat[] = [];
  if (fournisseur.identifiant === undefined || !estType(fournisseur.typeIdentifiant)) {
    constats.push(fatal('ORP-FOURNISSEUR-ABSENT', 'BT-30'));
  } else {
    const lieu = fournisseur.typeIdentifiant === 'UE_HORS_FRANCE' ? 'BT-31' : lieuDe('seller', contexte);
    constats.push(...juger(fournisseur.identifiant, fournisseur.typeIdentifiant, lieu, verifierCle));
  }
  if (destinataire.identifiant === undefined || !estType(destinataire.typeIdentifiant)) {
    constats.push(fatal('ORP-DESTINATAIRE-ABSENT', 'BT-47'));
  } else if (destinataire.typeIdentifiant !== 'SIRET') {
    constats.push(fatal('ORP-DESTINATAIRE-TYPE', lieuDe('buyer', contexte), destinataire.identifiant));
  } else {
    constats.push(...juger(destinataire.identifiant, 'SIRET', lieuDe('buyer', contexte), verifierCle));
  }
  const tva = facture.seller.vatIdentifier;
  // A prefix that is no country is BR-CO-09's affair; here only what can be checked inside France.
  if (tva?.toUpperCase().startsWith('FR') && defautTva(tva, verifierCle)) {
    constats.push(averti('ORP-TVA-FORME', 'BT-31', tva));
  }
  return constats;
}

/** Profiles whose schema has no place for the means of payment (MINIMUM), or may leave the group out (BASIC WL). */
const PROFILS_SANS_PAIEMENT: ReadonlySet<string> = new Set(['MINIMUM', 'BASIC WL']);

/** Means of payment: there, for credit notes too (decisions §3), known, 58 and 59 read as 30 and 49; the IBAN holds. */
export function controlerPaiement({ facture, donnees, profil }: Contexte): Constat[] {
  const constats: Constat[] = [];
  const { modePaiement: lu, iban } = donnees;
  const ecrit = facture.payment?.meansCode;
  if (lu === undefined) {
    const exempte = profil !== undefined && PROFILS_SANS_PAIEMENT.has(profil) && facture.payment === undefined;
    if (!exempte) constats.push(fatal('ORP-PAIEMENT-ABSENT', 'BT-81'));
  } else if (!(MODES_PAIEMENT as readonly string[]).includes(lu)) {
    constats.push(fatal('ORP-PAIEMENT-INCONNU', 'BT-81', ecrit));
  } else if (lu !== ecrit) constats.push(averti('ORP-PAIEMENT-LU', 'BT-81', ecrit, { lu }));
  const defaut = iban === undefined ? null : defautIban(iban);
  if (defaut) constats.push(fatal(`ORP-IBAN-${defaut}`, 'BG-17[1]/BT-84', iban));
  return constats;
}

/** Another currency than EUR asks for the VAT total in EUR (decisions §1). */
export function controlerDevise({ facture }: Contexte): Constat[] {
  const { currency: devise, accountingCurrency, totals } = facture;
  // Chorus' own formats have no place for a second total.
  if (devise === undefined || devise === 'EUR' || facture.syntax === 'CPP') return [];
  if (accountingCurrency === 'EUR' && totals.taxAccountingCurrency !== undefined) return [];
  return [fatal('ORP-DEVISE-TVA-EUR', 'BT-111', undefined, { devise })];
}
