import { Absent, type Colonne, formaterDateInstant, type Langue, Montant } from '@orpheon/ui';
import type { TFunction } from 'i18next';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { NonTelechargee } from '../NonTelechargee.tsx';
import { StatutFactureTag } from '../StatutFactureTag.tsx';
import { coteDe } from '../statuts.ts';
import type { FactureResumee } from './factures.queries.ts';

export const cheminFacture = (cote: CoteFacture, id: string): string =>
  cote === 'emises' ? chemins.factureEmise(id) : chemins.factureRecue(id);

/** The name of the party that the reader is not. */
export const autrePartie = (cote: CoteFacture, f: FactureResumee): string | null =>
  cote === 'emises' ? (f.destinataire?.raisonSociale ?? null) : f.fournisseur.raisonSociale;

export function colonnesFactures(
  cote: CoteFacture,
  t: TFunction<'facturation'>,
  langue: Langue,
): readonly Colonne<FactureResumee>[] {
  const emises = cote === 'emises';
  return [
    {
      cle: 'numero',
      titre: t('colonne.numero'),
      entete: true,
      rendre: (f) => (
        <>
          <Lien vers={cheminFacture(cote, f.id)}>{f.numero ?? t('facture.sansNumero')}</Lien>
          {f.type === 'AVOIR' && <div className="orp-discret">{t('type.AVOIR')}</div>}
        </>
      ),
    },
    {
      cle: 'partie',
      titre: t(emises ? 'colonne.destinataire' : 'colonne.fournisseur'),
      rendre: (f) => (
        <>
          {autrePartie(cote, f) ?? <Absent />}
          {emises && f.serviceDestinataire && <div className="orp-discret">{f.serviceDestinataire.nom}</div>}
        </>
      ),
    },
    ...(emises
      ? []
      : [
          {
            cle: 'service',
            titre: t('colonne.service'),
            secondaire: true,
            rendre: (f: FactureResumee) => f.serviceDestinataire?.nom ?? <Absent />,
          },
        ]),
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
      triable: true,
      titre: t('colonne.deposeeLe'),
      rendre: (f) => (
        <time dateTime={f.deposeeLe} className="orp-chiffres">
          {formaterDateInstant(f.deposeeLe, langue)}
        </time>
      ),
    },
    {
      cle: 'engagement',
      titre: t('colonne.engagement'),
      secondaire: true,
      rendre: (f) => f.numeroEngagement ?? <Absent />,
    },
    {
      cle: 'montant',
      titre: t('colonne.montant'),
      nombre: true,
      rendre: (f) => <Montant valeur={f.montantTtc} devise={f.devise} />,
    },
  ];
}
