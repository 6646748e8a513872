import { Button, Confirmation, Faits, formaterIban, Heading, Jour, StatutTag, useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { cles } from '../../shared/requetes/cles.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { type Coordonnee, lireNumero, modifierCoordonnee } from './coordonnees.queries.ts';

/** One account: its number masked until asked for, its state, and what may be done with it. */
export function Compte({ compte: c, gere }: { readonly compte: Coordonnee; readonly gere: boolean }) {
  const { t } = useTranslation('organisation');
  const jusquau = c.nouvelleJusquau?.slice(0, 10) ?? null;
  return (
    <>
      <div className="organisation-actions">
        <Heading level="2" size="xsmall">
          {c.libelle}
        </Heading>
        {c.parDefaut && <StatutTag ton="en-cours">{t('banque.parDefaut')}</StatutTag>}
        {c.enAttente && <StatutTag ton="attention">{t('banque.enAttente')}</StatutTag>}
        {!c.active && !c.enAttente && <StatutTag ton="brouillon">{t('banque.desactive')}</StatutTag>}
        {jusquau && (
          <StatutTag ton="attention">
            {t('banque.nouveau')} <Jour jour={jusquau} />
          </StatutTag>
        )}
      </div>
      <Faits
        faits={[
          { terme: c.type, valeur: <Numero compte={c} gere={gere} /> },
          ...(c.bic ? [{ terme: t('banque.bic'), valeur: c.bic }] : []),
          { terme: t('banque.titulaire'), valeur: c.titulaire },
          ...(c.affactureurNom
            ? [
                {
                  terme: t('banque.affactureur'),
                  valeur: [c.affactureurNom, c.affactureurIdentifiant].filter(Boolean).join(' – '),
                },
              ]
            : []),
        ]}
      />
      {gere && !c.enAttente && <Gestes compte={c} />}
    </>
  );
}

function Numero({ compte: c, gere }: { readonly compte: Coordonnee; readonly gere: boolean }) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { id } = useStructure();
  const lecture = useMutation({ mutationFn: () => lireNumero(id, c.id) });
  if (lecture.data) {
    const { numero } = lecture.data;
    return <span className="orp-chiffres">{numero === null ? t('banque.illisible') : formaterIban(numero)}</span>;
  }
  return (
    <span className="organisation-actions">
      <span className="orp-chiffres">
        {c.pays} •••• {c.fin}
      </span>
      {gere && (
        <Button size="xsmall" variant="tertiary" loading={lecture.isPending} onClick={() => lecture.mutate()}>
          {t('banque.afficher')}
        </Button>
      )}
      {lecture.isError && <span className="orp-texte-erreur">{messageErreur(lecture.error, commun)}</span>}
    </span>
  );
}

type Geste = 'choisir' | 'desactiver' | 'activer';

function Gestes({ compte: c }: { readonly compte: Coordonnee }) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { id } = useStructure();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [geste, setGeste] = useState<Geste | null>(null);
  const mutation = useMutation({
    mutationFn: (g: Geste) =>
      modifierCoordonnee(id, c.id, {
        version: c.version,
        libelle: c.libelle,
        active: g !== 'desactiver',
        parDefaut: g === 'choisir',
      }),
    onSuccess: (apres) => {
      requetes.setQueryData(cles.coordonnees(id), apres);
      setGeste(null);
      afficher({ ton: 'succes', texte: t('banque.fait') });
    },
  });
  const possibles: Geste[] = c.active ? [...(c.parDefaut ? [] : (['choisir'] as const)), 'desactiver'] : ['activer'];
  return (
    <div className="organisation-actions">
      {possibles.map((g) => (
        <Button
          key={g}
          size="small"
          variant="secondary"
          {...(g === 'desactiver' ? { 'data-color': 'danger' as const } : {})}
          onClick={() => {
            mutation.reset();
            setGeste(g);
          }}
        >
          {t(`banque.${g}`)}
        </Button>
      ))}
      <Confirmation
        ouverte={geste !== null}
        dangereuse={geste === 'desactiver'}
        titre={t(`banque.${geste ?? 'choisir'}Question`, { libelle: c.libelle, fin: c.fin })}
        confirmer={t(`banque.${geste ?? 'choisir'}Confirmer`)}
        enCours={mutation.isPending}
        erreur={mutation.isError ? messageErreur(mutation.error, commun) : null}
        onConfirmer={() => geste && mutation.mutate(geste)}
        onFermer={() => setGeste(null)}
      >
        {t(`banque.${geste ?? 'choisir'}Texte`)}
      </Confirmation>
    </div>
  );
}
