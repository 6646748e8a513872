import { BodyShort, Button, Chargement, Erreur, MenuDeroulant, useEtroit, Vide } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import type { useListe } from '../../shared/liste/usePagination.ts';
import { ChoixPortee } from './ChoixServices.tsx';
import { Filtres } from './Filtres.tsx';
import type { FiltresDUtilisateurs } from './filtres.ts';
import { Grille, type RangeeDeGrille } from './Grille.tsx';
import { LegendeDeLaGrille } from './LegendeDeLaGrille.tsx';
import type { Changements } from './useChangements.ts';
import { useNomsDesServices } from './useNomsDesServices.ts';
import type { Utilisateur } from './utilisateurs.queries.ts';

/** People × applications, at one place: the structure as a whole, or one service. */
export function Matrice({
  structureId,
  filtres,
  liste,
  changements,
}: {
  readonly structureId: string;
  readonly filtres: FiltresDUtilisateurs;
  readonly liste: ReturnType<typeof useListe<Utilisateur>>;
  readonly changements: Changements;
}) {
  const { t } = useTranslation('organisation');
  const telephone = useEtroit('telephone');
  const noms = useNomsDesServices(structureId, liste.lignes);
  const lieu = filtres.portee ? (noms.get(filtres.portee) ?? t('droits.unService')) : t('droits.touteLaStructure');
  const rangees = liste.lignes.map((u, i): RangeeDeGrille => {
    const groupe = groupeDe(u, t('droits.touteLaStructure'), t('droits.nonRattache'));
    const precedent = liste.lignes[i - 1];
    const neuf = !precedent || groupeDe(precedent, t('droits.touteLaStructure'), t('droits.nonRattache')) !== groupe;
    return {
      cle: u.id,
      personne: u,
      serviceId: filtres.portee || null,
      nom: `${u.prenom} ${u.nom}`,
      entete: (
        <Lien vers={chemins.structure(structureId, `utilisateurs/${u.id}`)}>
          {u.nom} {u.prenom}
        </Lien>
      ),
      groupe: filtres.parService && neuf ? groupe : undefined,
    };
  });
  return (
    <>
      <search className="orp-filtres">
        <div className="orp-filtres__rang">
          <div className="droits-choix">
            <MenuDeroulant libelle={t('droits.profilsSur', { lieu })}>
              <ChoixPortee
                structureId={structureId}
                libelle={t('droits.portee')}
                choisie={filtres.portee}
                onChanger={(portee) => filtres.url.changer({ portee })}
              />
            </MenuDeroulant>
          </div>
          <Filtres structureId={structureId} filtres={filtres} />
        </div>
      </search>
      {liste.etat.type === 'CHARGEMENT' && <Chargement lignes={8} />}
      {liste.etat.type === 'ERREUR' && (
        <Erreur message={liste.etat.message} incident={liste.etat.incident} onReessayer={liste.etat.onReessayer} />
      )}
      {liste.etat.type === 'PRET' && rangees.length === 0 && (
        <Vide titre={t('droits.aucun')}>{t('droits.aucunTexte')}</Vide>
      )}
      {liste.etat.type === 'PRET' && rangees.length > 0 && (
        <>
          {telephone && <BodyShort size="small">{t('droits.surTelephone')}</BodyShort>}
          <LegendeDeLaGrille />
          <Grille
            rangees={rangees}
            changements={changements}
            legende={t('droits.matriceDe', { lieu })}
            titreDesRangees={t('droits.personne')}
          />
          <div className="orp-suite">
            <span className="orp-discret" aria-live="polite">
              {t('droits.personnes', { count: rangees.length })}
            </span>
            {liste.suite && (
              <Button variant="secondary" size="small" loading={liste.suite.enCours} onClick={liste.suite.onSuite}>
                {t('droits.suite')}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** Under which head somebody stands when people are grouped: their first service. */
const groupeDe = (u: Utilisateur, structure: string, aucun: string): string => {
  const premier = u.rattachements[0];
  return premier ? (premier.service?.nom ?? structure) : aucun;
};
