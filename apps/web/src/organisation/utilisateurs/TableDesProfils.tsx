import { cleOctroi, enCours, MOTS_DES_NIVEAUX, MOTS_DES_OBJETS, type Octroi } from '@orpheon/domain';
import { Button, ChampJour, Confirmation, Jour, StatutTag, TableauDeListe, useAnnonces, useLangue } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMotsDesProfils } from './mots.ts';
import type { Changements, PersonneDeLaGrille } from './useChangements.ts';

/** Each grant with its days, as it will be once saved: where dates are set, and single grants withdrawn. */
export function TableDesProfils({
  personne,
  services,
  changements,
}: {
  readonly personne: PersonneDeLaGrille;
  readonly services: ReadonlyMap<string, string>;
  readonly changements: Changements;
}) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const { afficher } = useAnnonces();
  const mots = useMotsDesProfils(services);
  const [date, setDate] = useState<Octroi | null>(null);
  const retirer = (o: Octroi) => {
    const refus = changements.prevoir([{ personne, changement: { accorder: [], retirer: [o] } }]);
    if (refus) afficher({ ton: 'erreur', texte: t(`droits.refus.${refus}`) });
  };
  const octrois = changements.apresDe(personne);
  if (octrois.length === 0) return <p>{t('droits.aucunProfil')}</p>;
  const nomDe = (o: Octroi) => (
    <>
      {MOTS_DES_OBJETS[o.objet][langue]}{' '}
      {!changements.seDonne(o.objet) && <StatutTag ton="brouillon">{t('droits.sansEffet')}</StatutTag>}
    </>
  );
  return (
    <>
      <TableauDeListe
        legende={t('droits.profils')}
        lignes={octrois}
        cleDe={cleOctroi}
        colonnes={[
          { cle: 'objet', titre: t('droits.profil'), entete: true, rendre: nomDe },
          { cle: 'niveau', titre: t('droits.niveau'), rendre: (o) => MOTS_DES_NIVEAUX[o.niveau][langue] },
          { cle: 'lieu', titre: t('droits.lieu'), rendre: (o) => mots.lieu(o.serviceId) },
          { cle: 'debut', titre: t('droits.debut'), rendre: (o) => <Jour jour={o.debut} /> },
          {
            cle: 'fin',
            titre: t('droits.fin'),
            rendre: (o) => (
              <>
                <Jour jour={o.fin} />
                {!enCours(o, changements.jour) && (
                  <StatutTag ton="brouillon">
                    {t((o.debut ?? '') > changements.jour ? 'droits.aVenir' : 'droits.termine')}
                  </StatutTag>
                )}
              </>
            ),
          },
          {
            cle: 'actions',
            titre: t('droits.actions'),
            rendre: (o) =>
              changements.gere(o.serviceId) && (
                <div className="organisation-actions">
                  <Button
                    size="xsmall"
                    variant="tertiary"
                    aria-label={t('droits.datesDe', { profil: mots.octroi(o) })}
                    onClick={() => setDate(o)}
                  >
                    {t('droits.dates')}
                  </Button>
                  <Button
                    size="xsmall"
                    variant="tertiary"
                    data-color="danger"
                    aria-label={t('droits.retirerDe', { profil: mots.octroi(o) })}
                    onClick={() => retirer(o)}
                  >
                    {t('droits.retirer')}
                  </Button>
                </div>
              ),
          },
        ]}
      />
      {date && (
        <DialogueDates
          octroi={date}
          nom={mots.octroi(date)}
          onFermer={() => setDate(null)}
          onChoisir={(apres) => changements.prevoir([{ personne, changement: { accorder: [apres], retirer: [date] } }])}
        />
      )}
    </>
  );
}

function DialogueDates({
  octroi,
  nom,
  onFermer,
  onChoisir,
}: {
  readonly octroi: Octroi;
  readonly nom: string;
  readonly onFermer: () => void;
  readonly onChoisir: (apres: Octroi) => ReturnType<Changements['prevoir']>;
}) {
  const { t } = useTranslation('organisation');
  const [debut, setDebut] = useState(octroi.debut ?? '');
  const [fin, setFin] = useState(octroi.fin ?? '');
  const [refus, setRefus] = useState<string | null>(null);
  return (
    <Confirmation
      ouverte
      titre={t('droits.datesDe', { profil: nom })}
      confirmer={t('droits.ajouterAuxChangements')}
      erreur={refus}
      onConfirmer={() => {
        const code = onChoisir({ ...octroi, debut: debut || null, fin: fin || null });
        if (code) setRefus(t(`droits.refus.${code}`));
        else onFermer();
      }}
      onFermer={onFermer}
    >
      <ChampJour libelle={t('droits.debut')} aide={t('droits.facultatif')} valeur={debut} onChanger={setDebut} />
      <ChampJour libelle={t('droits.fin')} aide={t('droits.facultatif')} valeur={fin} onChanger={setFin} />
    </Confirmation>
  );
}
