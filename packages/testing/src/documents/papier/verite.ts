import type { Imprime } from './composer.ts';
import type { FactureFictive } from './donnees.ts';

/** What a page truly says, by the names of `CHAMPS_RECONNUS`: a field that was not printed is absent. */
export interface Verite {
  readonly champs: Readonly<Record<string, string | undefined>>;
  /** Null where rates, bases and taxes are not all printed. */
  readonly recapitulatif: readonly { readonly taux: string; readonly base: string; readonly montant: string }[] | null;
}

const euros = (centimes: number): string => (centimes / 100).toFixed(2);

export function veriteDe(f: FactureFictive, imprime: Imprime): Verite {
  const si = (valeur: string | undefined, ...cles: readonly string[]): string | undefined =>
    cles.some((c) => imprime.has(c)) ? valeur : undefined;
  const unique = f.recap.length === 1;
  const tauxDit = imprime.has('r.taux') || imprime.has('r.tauxLong') || imprime.has('taux');
  const rangs = tauxDit && imprime.has('r.montant') && (imprime.has('r.base') || (unique && imprime.has('ht')));
  return {
    champs: {
      type: si(f.type, 'titre', 'TITRE'),
      numero: si(f.numero, 'numero'),
      dateFacture: si(f.date, 'date'),
      dateEcheance: si(f.echeance, 'echeance'),
      siretFournisseur: si(f.fournisseur.siret, 'siret'),
      tvaFournisseur: si(f.fournisseur.tva, 'tva', 'tvaEspacee'),
      siretDestinataire: si(f.client.siret, 'siretClient'),
      numeroEngagement: si(f.engagement, 'engagement'),
      numeroMarche: si(f.marche, 'marche'),
      codeService: si(f.service, 'service'),
      numeroOrigine: si(f.origine, 'origine'),
      iban: si(f.iban, 'iban', 'ibanColle', 'ibanFin'),
      bic: si(f.bic, 'bic'),
      totalHt: si(euros(f.ht), 'ht') ?? (unique ? si(euros(f.ht), 'r.base') : undefined),
      totalTva: si(euros(f.tva), 'totalTva') ?? (unique ? si(euros(f.tva), 'r.montant') : undefined),
      totalTtc: si(euros(f.ttc), 'ttc') ?? (unique ? si(euros(f.ttc), 'r.ttc') : undefined),
      netAPayer: si(euros(f.ttc - f.acompte), 'net'),
      acompte: si(euros(f.acompte), 'acompte'),
    },
    recapitulatif: rangs
      ? f.recap.map((r) => ({ taux: String(r.taux), base: euros(r.base), montant: euros(r.montant) }))
      : null,
  };
}
