import { Alert, Button, Progression } from '@orpheon/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../../shared/Lien.tsx';
import { requeteTraitement, type TraitementGroupe } from './traitements.queries.ts';

/** How far an action on many invoices is, then what became of it: what was refused is named, with why. */
export function BilanTraitement({ id, onFermer }: { readonly id: string; readonly onFermer?: () => void }) {
  const requetes = useQueryClient();
  const requete = useQuery(requeteTraitement(id));
  const fini = requete.data?.finiLe ?? null;
  useEffect(() => {
    if (fini === null) return;
    // what was done is shown where it stands
    void requetes.invalidateQueries({ queryKey: ['factures', 'recues'] });
    void requetes.invalidateQueries({ queryKey: ['attentes'] });
  }, [fini, requetes]);
  return (
    <div aria-live="polite">
      <EtatRequete requete={requete}>
        {(traitement) =>
          fini === null ? (
            <EnCours traitement={traitement} />
          ) : (
            <Fini traitement={traitement} {...(onFermer ? { onFermer } : {})} />
          )
        }
      </EtatRequete>
    </div>
  );
}

function EnCours({ traitement: x }: { readonly traitement: TraitementGroupe }) {
  const { t } = useTranslation('facturation');
  const vues = x.faites + x.refusees;
  return (
    <Progression
      libelle={t('masse.enCours', { action: t(`bouton.${x.action}`), vues, nombre: x.nombre })}
      avancement={x.nombre === 0 ? null : vues / x.nombre}
    />
  );
}

function Fini({ traitement: x, onFermer }: { readonly traitement: TraitementGroupe; readonly onFermer?: () => void }) {
  const { t } = useTranslation('facturation');
  const refusees = x.lignes.filter((l) => l.resultat === 'REFUSEE');
  return (
    <Alert variant={refusees.length === 0 ? 'success' : 'warning'}>
      <div className="orp-pile">
        <div>
          {t('masse.faites', { action: t(`bouton.${x.action}`), count: x.faites, nombre: x.nombre })}
          {refusees.length > 0 && ` ${t('masse.refusees', { count: refusees.length })}`}
        </div>
        {refusees.length > 0 && (
          <ul className="masse-refus">
            {refusees.map((l) => (
              <li key={l.factureId}>
                {l.numero === null && l.fournisseur === null ? (
                  t('masse.horsDePortee')
                ) : (
                  <Lien vers={chemins.factureRecue(l.factureId)}>{l.numero ?? t('facture.sansNumero')}</Lien>
                )}
                {l.fournisseur && ` · ${l.fournisseur}`}
                <div>{l.message}</div>
              </li>
            ))}
          </ul>
        )}
        {onFermer && (
          <div>
            <Button size="small" variant="tertiary" data-color="neutral" onClick={onFermer}>
              {t('masse.fermer')}
            </Button>
          </div>
        )}
      </div>
    </Alert>
  );
}
