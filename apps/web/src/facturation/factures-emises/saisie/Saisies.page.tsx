import { Button, DateHeure, Montant, Page, PencilWritingIcon, StatutTag, Vide } from '@orpheon/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Reserve } from '../../../app/gardes.tsx';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { Lien, LienBouton } from '../../../shared/Lien.tsx';
import { peutUtiliser, useMoi, useStructureChoisie } from '../../../shared/session/moi.ts';
import { useNomDeSaisie } from './SaisieEnAttente.tsx';
import { requeteSaisies, type SaisieResumee } from './saisie.queries.ts';
import '../../facturation.css';
import './saisie.css';

/** Factures émises › Brouillons: what was begun and not sent, to be taken up again. */
export function Component() {
  return (
    <Reserve application="FACTURES_EMISES">
      <Saisies />
    </Reserve>
  );
}

function Saisies() {
  const { t } = useTranslation('facturation');
  const ecrit = peutUtiliser(useMoi(), 'FACTURES_EMISES', 'MODIFICATION');
  const requete = useInfiniteQuery(requeteSaisies(useStructureChoisie()));
  const saisir = ecrit ? (
    <LienBouton vers={chemins.saisir} icon={<PencilWritingIcon aria-hidden />}>
      {t('saisie.titre.SAISIE')}
    </LienBouton>
  ) : undefined;
  return (
    <Page
      titre={t('saisies.titre')}
      accroche={t('saisies.accroche')}
      actions={saisir}
      avant={
        <p className="saisie-retour">
          <Lien vers={chemins.facturesEmises}>← {t('emises.titre')}</Lien>
        </p>
      }
    >
      <EtatRequete requete={requete}>
        {({ pages }) => {
          const elements = pages.flatMap((p) => p.elements);
          if (elements.length === 0) {
            return (
              <Vide titre={t('saisies.vide')} action={saisir}>
                {t('saisies.videTexte')}
              </Vide>
            );
          }
          return (
            <>
              <ul className="orp-cartes" aria-label={t('saisies.titre')}>
                {elements.map((s) => (
                  <li key={s.id} className="orp-carte">
                    <Carte saisie={s} />
                  </li>
                ))}
              </ul>
              {requete.hasNextPage && (
                <div className="orp-suite">
                  <Button
                    variant="secondary"
                    size="small"
                    loading={requete.isFetchingNextPage}
                    onClick={() => void requete.fetchNextPage()}
                  >
                    {t('saisies.suite')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </EtatRequete>
    </Page>
  );
}

function Carte({ saisie: s }: { readonly saisie: SaisieResumee }) {
  const { t } = useTranslation('facturation');
  const nommer = useNomDeSaisie();
  return (
    <>
      <div className="orp-carte__rang">
        <span className="orp-carte__titre">
          <Lien vers={chemins.saisie(s.id)}>{nommer(s)}</Lien>
        </span>
        <Montant valeur={s.montantTtc} devise={s.devise} />
      </div>
      <div className="orp-carte__rang">
        <span>
          {s.destinataire?.raisonSociale ?? <span className="orp-discret">{t('saisies.sansDestinataire')}</span>}
        </span>
        <span className="orp-rang">
          {s.ancienne && <StatutTag ton="attention">{t('saisies.ancienne')}</StatutTag>}
          <StatutTag ton="brouillon">{t(`saisies.etat.${s.etat}`)}</StatutTag>
        </span>
      </div>
      <div className="orp-discret">
        {t(`saisies.mode.${s.mode}`)} · {t('saisies.modifiee')} <DateHeure instant={s.modifieeLe} relatif />
        {s.auteur && !s.deMoi && ` · ${s.auteur}`}
      </div>
    </>
  );
}
