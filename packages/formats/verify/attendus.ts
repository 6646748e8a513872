import type { DonneesChorus } from '@orpheon/domain';
import type { Jugement } from './juger.ts';

/** One entry of the set's `expected.json`. */
export interface Attendu {
  readonly accept: boolean | null;
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly profile?: string;
  readonly format?: string;
  readonly attachments?: readonly string[];
  readonly prefill?: Readonly<Record<string, unknown>>;
  /** Invoices that one file holds. */
  readonly invoices?: number;
  readonly fault?: string | null;
  readonly mustNot?: string;
}

/** What this version recognises, names, and leaves to its own issue: plain PDF. */
export const estHorsChamp = (attendu: Attendu): boolean => attendu.accept === true && attendu.prefill !== undefined;

/** Which findings say the fault that the set describes; the first pattern that fits the description decides. */
const FAUTES: readonly (readonly [RegExp, RegExp])[] = [
  [/BR-CO-15\/16/, /^BR-CO-1[56]$/],
  [/BR-CL-03\/04/, /^BR-CL-0[34]$/],
  [/same invoice number/, /^ORP-LOT-NUMERO-REPETE$/],
  [/Compteur/, /^ORP-CPP-COMPTEUR$/],
  [/XSD order/, /^ORP-STRUCT-ORDRE$/],
  [/check digit.*|SIRET.*digits/, /^ORP-SIRET-|^ORP-IBAN-/],
  [/number longer/, /^G1\.05$/],
  [/date after/, /^ORP-DATE-FUTURE$/],
  [/cadre/, /^G1\.02$/],
  [/IBAN/, /^ORP-IBAN-/],
  [/code service longer/, /^ORP-LONGUEUR$/],
  [/BR-HYBRID/, /^BR-HYBRID-/],
  [/BR-[A-Z]*-?\d+/, /^BR-/],
];

const champs = (d: DonneesChorus): Readonly<Record<string, string | undefined>> => ({
  siretFournisseur: d.fournisseur.identifiant,
  siretDestinataire: d.destinataire.identifiant,
  codeService: d.codeService,
  codeServiceFournisseur: d.codeServiceFournisseur,
  numeroEngagement: d.numeroEngagement,
  numeroMarche: d.numeroMarche,
  cadre: d.cadre,
  type: d.codeType,
  numero: d.numero,
  date: d.dateFacture,
  devise: d.devise,
  modePaiement: d.modePaiement,
  iban: d.iban,
  ht: d.montantHt,
  tva: d.montantTva,
  ttc: d.montantTtc,
});

/** What differs from the expectation; empty when all is as expected. */
export function comparer(
  attendu: Attendu,
  { lecture, donnees, anomalies, verdict, nombre }: Jugement & { readonly nombre: number },
): string[] {
  const ecarts: string[] = [];
  if (attendu.invoices !== undefined && nombre !== attendu.invoices) ecarts.push(`${nombre} invoices`);
  const { recevable } = verdict.recevabilite;
  if (attendu.accept !== null && recevable !== attendu.accept) {
    const refus = verdict.recevabilite.refus.map((a) => a.code).join(' ');
    ecarts.push(attendu.accept ? `refused: ${refus}` : 'accepted, should be refused');
  }
  if (attendu.profile !== undefined && lecture.profil !== attendu.profile) ecarts.push(`profile ${lecture.profil}`);
  const lus = donnees ? champs(donnees) : {};
  for (const [cle, voulu] of Object.entries(attendu.fields ?? {})) {
    const lu = lus[cle];
    const pareil = typeof voulu === 'number' ? Number(lu) === voulu : lu === voulu;
    if (!pareil) ecarts.push(`${cle}: ${lu} ≠ ${voulu}`);
  }
  for (const piece of attendu.attachments ?? []) {
    if (!lecture.pieces.some((p) => p.nom === piece)) ecarts.push(`attachment ${piece} missing`);
  }
  const faute = attendu.accept === false ? FAUTES.find(([dit]) => dit.test(attendu.fault ?? '')) : undefined;
  if (faute && !anomalies.some((a) => faute[1].test(a.code))) ecarts.push(`fault not named: ${attendu.fault}`);
  return ecarts;
}
