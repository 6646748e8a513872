import { Absent, type Colonne, formaterDateInstant, formaterJour, type Langue, Montant } from '@orpheon/ui';
import type { TFunction } from 'i18next';
import { chemins } from '../../../app/chemins.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { Lien } from '../../../shared/Lien.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { NonTelechargee } from '../NonTelechargee.tsx';
import { StatutFactureTag } from '../StatutFactureTag.tsx';
import { coteDe } from '../statuts.ts';
import type { Libelles } from '../useLibelles.ts';
import type { FactureResumee } from './factures.queries.ts';

export const cheminFacture = (cote: CoteFacture, id: string): string =>
  cote === 'emises' ? chemins.factureEmise(id) : chemins.factureRecue(id);

/** The name of the party that the reader is not. */
export const autrePartie = (cote: CoteFacture, f: FactureResumee): string | null =>
  cote === 'emises' ? (f.destinataire?.raisonSociale ?? null) : f.fournisseur.raisonSociale;

export type ColonneFacture = NonNullable<Reponse<'VuesDeListe'>['vues'][number]['colonnes']>[number];

interface ColonneDeFacture extends Colonne<FactureResumee> {
  readonly cle: ColonneFacture;
}

/** Shown until the reader chooses; all of `colonnesFactures` may be. */
export const COLONNES_PAR_DEFAUT: Readonly<Record<CoteFacture, readonly ColonneFacture[]>> = {
  emises: ['numero', 'destinataire', 'statut', 'deposee', 'engagement', 'montant'],
  recues: ['numero', 'fournisseur', 'service', 'statut', 'deposee', 'engagement', 'montant'],
};

/** Every column that a list of invoices may show, named as in its exports. */
export function colonnesFactures(
  cote: CoteFacture,
  t: TFunction<'facturation'>,
  langue: Langue,
  libelles: Libelles,
): readonly ColonneDeFacture[] {
  const emises = cote === 'emises';
  const texte = (cle: ColonneFacture, titre: string, lire: (f: FactureResumee) => string | null): ColonneDeFacture => ({
    cle,
    titre,
    secondaire: true,
    rendre: (f) => lire(f) ?? <Absent />,
  });
  const jour = (cle: ColonneFacture, titre: string, lire: (f: FactureResumee) => string | null): ColonneDeFacture => ({
    cle,
    titre,
    secondaire: true,
    rendre: (f) => {
      const valeur = lire(f);
      return valeur === null ? <Absent /> : <span className="orp-chiffres">{formaterJour(valeur, langue)}</span>;
    },
  });
  const montant = (
    cle: ColonneFacture,
    titre: string,
    lire: (f: FactureResumee) => string | null,
  ): ColonneDeFacture => ({
    cle,
    titre,
    nombre: true,
    rendre: (f) => <Montant valeur={lire(f)} devise={f.devise} />,
  });
  return [
    {
      cle: 'numero',
      titre: t('colonne.numero'),
      entete: true,
      rendre: (f) => (
        <>
          <span className="facturation-numero">
            <Lien vers={cheminFacture(cote, f.id)}>{f.numero ?? t('facture.sansNumero')}</Lien>
          </span>
          {f.type === 'AVOIR' && <div className="orp-discret">{t('type.AVOIR')}</div>}
        </>
      ),
    },
    {
      cle: emises ? 'destinataire' : 'fournisseur',
      titre: t(emises ? 'colonne.destinataire' : 'colonne.fournisseur'),
      rendre: (f) => (
        <>
          {autrePartie(cote, f) ?? <Absent />}
          {emises && f.serviceDestinataire && <div className="orp-discret">{f.serviceDestinataire.nom}</div>}
        </>
      ),
    },
    texte('serviceFournisseur', t('filtre.serviceFournisseur'), (f) => f.serviceFournisseur?.nom ?? null),
    texte('service', t('colonne.service'), (f) => f.serviceDestinataire?.nom ?? null),
    {
      cle: 'statut',
      titre: t('colonne.statut'),
      rendre: (f) => (
        <>
          <StatutFactureTag statut={f.statut} cote={coteDe(cote)} />
          <NonTelechargee cote={cote} facture={f} />
        </>
      ),
    },
    {
      cle: 'deposee',
      titre: t('colonne.deposeeLe'),
      triable: true,
      rendre: (f) => (
        <time dateTime={f.deposeeLe} className="orp-chiffres">
          {formaterDateInstant(f.deposeeLe, langue)}
        </time>
      ),
    },
    jour('dateFacture', t('colonne.dateFacture'), (f) => f.dateFacture),
    jour('echeance', t('colonne.echeance'), (f) => f.dateEcheance),
    texte('engagement', t('colonne.engagement'), (f) => f.numeroEngagement),
    texte('marche', t('colonne.marche'), (f) => f.numeroMarche),
    texte('cadre', t('filtre.cadre'), (f) => libelles.cadre(f.cadre)),
    texte('modeDepot', t('filtre.modeDepot'), (f) => t(`modeDepot.${f.modeDepot}`)),
    montant('montantHt', t('colonne.montantHt'), (f) => f.montantHt),
    montant('montant', t('colonne.montant'), (f) => f.montantTtc),
    montant('netAPayer', t('colonne.netAPayer'), (f) => f.netAPayer),
  ];
}
