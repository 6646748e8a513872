import { type ActionFacture, jamaisEnvoyee, peut } from '@orpheon/domain';
import { BoutonCopier, DateHeure, Faits, Heading, Jour, Montant, Siret } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { useMoi } from '../../../shared/session/moi.ts';
import type { FactureConsultee } from '../listes/factures.queries.ts';
import { useLibelles } from '../useLibelles.ts';

interface Fait {
  readonly terme: string;
  readonly valeur: ReactNode;
}
type Peutetre = Fait | null;

/** The steps by which an invoice came in. */
const DEPOTS: ReadonlySet<ActionFacture> = new Set(['deposer', 'envoyer', 'declarerNonConforme']);

/** What one looks up on an invoice: parties, amounts, references; identifiers can be copied. */
export function FaitsFacture({ cote, facture: f }: { readonly cote: CoteFacture; readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const libelles = useLibelles();
  const { habilitations } = useMoi();
  const suivre = { application: 'SUIVI_DES_FLUX', niveau: 'CONSULTATION' } as const;
  const voitLesFlux = peut(habilitations, suivre, { structureId: f.fournisseur.id, serviceId: null });
  const copiable = (valeur: string | null, terme: string, quoi: string): Peutetre =>
    valeur === null
      ? null
      : {
          terme,
          valeur: (
            <span className="orp-identifiant">
              <span className="facturation-code">{valeur}</span>
              <BoutonCopier valeur={valeur} quoi={quoi} />
            </span>
          ),
        };
  const simple = (terme: string, valeur: ReactNode | null): Peutetre => (valeur === null ? null : { terme, valeur });
  const mandataire = f.historique.find((p) => p.sousMandat && DEPOTS.has(p.action))?.auteur ?? null;
  return (
    <>
      <Groupe
        titre={t('faits.montants')}
        faits={[
          simple(t('lisible.totalHt'), f.montantHt && <Montant valeur={f.montantHt} devise={f.devise} />),
          simple(t('lisible.totalTva'), f.montantTva && <Montant valeur={f.montantTva} devise={f.devise} />),
          simple(t('lisible.totalTtc'), f.montantTtc && <Montant valeur={f.montantTtc} devise={f.devise} />),
          simple(t('lisible.netAPayer'), f.netAPayer && <Montant valeur={f.netAPayer} devise={f.devise} />),
          simple(t('lisible.modePaiement'), f.modePaiement && libelles.paiement(f.modePaiement)),
          simple(t('lisible.echeance'), f.dateEcheance && <Jour jour={f.dateEcheance} semaine />),
          copiable(f.numeroMandat, t('faits.mandat'), t('copier.mandat')),
          f.miseEnPaiementNonCommuniquee
            ? { terme: t('faits.miseEnPaiement'), valeur: t(`faits.miseEnPaiementNonCommuniquee.${cote}`) }
            : null,
        ]}
      />
      <Groupe
        titre={t('faits.parties')}
        faits={[
          {
            terme: t('lisible.fournisseur'),
            valeur: <Partie cote={cote} partie={f.fournisseur} soi={cote === 'emises'} />,
          },
          simple(t('faits.serviceFournisseur'), f.serviceFournisseur && <Service service={f.serviceFournisseur} />),
          simple(
            t('lisible.destinataire'),
            f.destinataire && <Partie cote={cote} partie={f.destinataire} soi={cote === 'recues'} />,
          ),
          simple(t('faits.serviceDestinataire'), f.serviceDestinataire && <Service service={f.serviceDestinataire} />),
        ]}
      />
      <Groupe
        titre={t('lisible.references')}
        faits={[
          copiable(f.numero, t('colonne.numero'), t('copier.numero')),
          simple(t('lisible.date'), f.dateFacture && <Jour jour={f.dateFacture} />),
          copiable(f.numeroEngagement, t('lisible.engagement'), t('copier.engagement')),
          copiable(f.numeroMarche, t('lisible.marche'), t('copier.marche')),
          copiable(f.numeroFactureOrigine, t('lisible.factureAnterieure'), t('copier.numero')),
          { terme: t('lisible.cadre'), valeur: libelles.cadre(f.cadre) },
          simple(t('faits.type'), f.codeType && libelles.codeType(f.codeType)),
        ]}
      />
      <Groupe
        titre={t('faits.depot')}
        faits={[
          {
            terme: t(jamaisEnvoyee(f.statut) ? 'saisies.modifiee' : 'colonne.deposeeLe'),
            valeur: <DateHeure instant={f.deposeeLe} relatif />,
          },
          simple(t('faits.sousMandat'), mandataire && t('historique.sousMandat', { mandataire })),
          { terme: t('rapport.mode'), valeur: t(`depot.${f.modeDepot}`) },
          simple(t('faits.format'), f.format && [t(`format.${f.format}`), f.profil].filter(Boolean).join(' · ')),
          f.numeroFlux === null
            ? null
            : f.fluxId !== null && voitLesFlux && cote === 'emises'
              ? { terme: t('rapport.numero'), valeur: <Lien vers={chemins.flux(f.fluxId)}>{f.numeroFlux}</Lien> }
              : copiable(f.numeroFlux, t('rapport.numero'), t('copier.numeroFlux')),
          cote === 'emises'
            ? null
            : {
                terme: t('traitement.telechargeeLe'),
                valeur: f.telechargeeLe ? (
                  <DateHeure instant={f.telechargeeLe} relatif />
                ) : (
                  t('traitement.jamaisTelechargee')
                ),
              },
          copiable(f.empreinte, t('rapport.empreinte'), t('copier.empreinte')),
        ]}
      />
    </>
  );
}

function Groupe({ titre, faits }: { readonly titre: string; readonly faits: readonly Peutetre[] }) {
  const presents = faits.filter((f) => f !== null);
  if (presents.length === 0) return null;
  return (
    <section className="facturation-groupe">
      <Heading level="2" size="xsmall" spacing>
        {titre}
      </Heading>
      <Faits faits={presents} />
    </section>
  );
}

function Partie({
  cote,
  partie,
  soi,
}: {
  readonly cote: CoteFacture;
  readonly partie: FactureConsultee['fournisseur'];
  /** The reader's own side: nothing further to see there. */
  readonly soi: boolean;
}) {
  const { t } = useTranslation('facturation');
  const liste = cote === 'emises' ? chemins.facturesEmises : chemins.facturesRecues;
  return (
    <>
      <div>{partie.raisonSociale}</div>
      <Siret valeur={partie.identifiant} />
      {!soi && (
        <div className="orp-sans-impression">
          <Lien vers={`${liste}?partieId=${partie.id}`}>{t(`faits.autresFactures.${cote}`)}</Lien>
        </div>
      )}
    </>
  );
}

const Service = ({ service }: { readonly service: NonNullable<FactureConsultee['serviceDestinataire']> }) => (
  <>
    <div>{service.nom}</div>
    <div className="orp-discret">{service.code}</div>
  </>
);
