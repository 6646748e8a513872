import { estNonConforme } from '@orpheon/domain';
import { Chronologie, Heading } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { AnomaliesRecues } from '../anomalies/AnomaliesRecues.tsx';
import type { FactureConsultee } from '../listes/factures.queries.ts';

/** What happened, the latest first, in words; then what the portal noticed when the invoice came in. */
export function Historique({ facture }: { readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const auteurDe = (p: FactureConsultee['historique'][number]): string => {
    if (p.sousMandat && p.auteur) return t('historique.sousMandat', { mandataire: p.auteur });
    return p.acteur === 'SYSTEME' && p.action !== 'deposer'
      ? t('acteur.SYSTEME')
      : (p.auteur ?? t(`acteur.${p.acteur}`));
  };
  const etapes = facture.historique.toReversed().map((p) => ({
    cle: String(p.rang),
    instant: p.instant,
    titre: t(`passage.${p.action}`),
    // a document is filed by somebody, though the portal writes it down
    auteur: auteurDe(p),
    texte: [p.motif, p.commentaire].filter(Boolean).join('\n') || null,
  }));
  // a refused invoice says its findings at the top of the page
  const avertissements = estNonConforme(facture.statut) ? [] : facture.anomalies;
  return (
    <div className="orp-pile orp-pile--large">
      <section>
        <Heading level="2" size="small" spacing>
          {t('historique.titre')}
        </Heading>
        <Chronologie libelle={t('historique.titre')} etapes={etapes} />
      </section>
      {avertissements.length > 0 && (
        <section>
          <Heading level="2" size="small" spacing>
            {t('historique.integration')}
          </Heading>
          <AnomaliesRecues anomalies={avertissements} niveau={3} />
        </section>
      )}
    </div>
  );
}
