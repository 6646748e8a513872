import { Button, Chargement, DocumentPage, Page, PrinterSmallIcon } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Component as Introuvable } from '../../../app/Introuvable.page.tsx';
import { ErreurApi } from '../../../shared/api/erreur.ts';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { CertificatDeFacture } from '../../certificat/CertificatDeFacture.tsx';
import { type FactureConsultee, requeteFacture } from '../listes/factures.queries.ts';
import { StatutFactureTag } from '../StatutFactureTag.tsx';
import { SignaturesAuBesoin } from '../signatures/SignaturesAuBesoin.tsx';
import { coteDe } from '../statuts.ts';
import { Actions } from './Actions.tsx';
import { DocumentFacture } from './DocumentFacture.tsx';
import { FaitsFacture } from './FaitsFacture.tsx';
import { Historique } from './Historique.tsx';
import { Message } from './Message.tsx';
import { Navigation } from './Navigation.tsx';
import { Pieces } from './Pieces.tsx';
import { useAnnonceDesChangements } from './useAnnonceDesChangements.ts';
import '../../facturation.css';

/** One invoice, from either side: same document, same history, same number. */
export function Consultation({
  cote,
  id,
  suites,
  panneau,
}: {
  readonly cote: CoteFacture;
  readonly id: string;
  /** What else its reader may begin from it, beside the actions on itself. */
  readonly suites?: (facture: FactureConsultee) => ReactNode;
  /** What this side alone keeps about it, beside the facts. */
  readonly panneau?: (facture: FactureConsultee) => ReactNode;
}) {
  const { t } = useTranslation('facturation');
  const requete = useQuery(requeteFacture(cote, id));
  // an identifier of the wrong form leads nowhere either
  if (requete.error instanceof ErreurApi && [400, 404].includes(requete.error.statut)) return <Introuvable />;
  if (requete.data) {
    return (
      <Consultee
        key={requete.data.id}
        cote={cote}
        facture={requete.data}
        suites={suites?.(requete.data)}
        panneau={panneau?.(requete.data)}
      />
    );
  }
  return (
    <Page titre={t('facture.titreAttente')} largeur="large" avant={<Navigation cote={cote} id={id} />}>
      <EtatRequete requete={requete} attente={<Chargement lignes={10} />}>
        {() => null}
      </EtatRequete>
    </Page>
  );
}

function Consultee({
  cote,
  facture,
  suites,
  panneau,
}: {
  readonly cote: CoteFacture;
  readonly facture: FactureConsultee;
  readonly suites: ReactNode;
  readonly panneau: ReactNode;
}) {
  const { t } = useTranslation('facturation');
  useAnnonceDesChangements(facture);
  const type = t(`type.${facture.type}`);
  return (
    <DocumentPage
      titre={facture.numero ? t('lisible.titre', { type, numero: facture.numero }) : t('lisible.sansNumero', { type })}
      accroche={cote === 'emises' ? facture.destinataire?.raisonSociale : facture.fournisseur.raisonSociale}
      avant={<Navigation cote={cote} id={facture.id} />}
      statut={<StatutFactureTag statut={facture.statut} cote={coteDe(cote)} />}
      actions={
        <>
          <Actions cote={cote} facture={facture} />
          {suites}
        </>
      }
      message={<Message cote={cote} facture={facture} />}
      document={
        <div className="orp-pile">
          <DocumentFacture cote={cote} facture={facture} />
          <div className="orp-sans-impression">
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<PrinterSmallIcon aria-hidden />}
              onClick={() => globalThis.print()}
            >
              {t('consultation.imprimer')}
            </Button>
          </div>
        </div>
      }
      faits={
        <div className="orp-pile orp-pile--large">
          <FaitsFacture cote={cote} facture={facture} />
          <Pieces cote={cote} facture={facture} />
          <SignaturesAuBesoin signatures={facture.signatures} niveau="2" />
          {cote === 'emises' && <CertificatDeFacture facture={facture} />}
          {panneau}
        </div>
      }
      historique={<Historique facture={facture} />}
    />
  );
}
