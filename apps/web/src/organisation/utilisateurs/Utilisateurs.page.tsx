import './utilisateurs.css';
import { Button, DownloadIcon, Link, MenuDeroulant, PlusIcon, useLangue, useSelection } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListe } from '../../shared/liste/usePagination.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { BarreDesChangements } from './BarreDesChangements.tsx';
import { DialogueAttribuer } from './DialogueAttribuer.tsx';
import { DialogueCopie } from './DialogueCopie.tsx';
import { DialogueInvitation } from './DialogueInvitation.tsx';
import { useFiltresUtilisateurs } from './filtres.ts';
import { ListeUtilisateurs } from './ListeUtilisateurs.tsx';
import { Matrice } from './Matrice.tsx';
import { type Changements, useChangements } from './useChangements.ts';
import { useNomsDesServices } from './useNomsDesServices.ts';
import {
  adresseExport,
  type FiltresUtilisateurs,
  lireUtilisateurs,
  requeteUtilisateurs,
  type Utilisateur,
} from './utilisateurs.queries.ts';

const cleDe = (u: Utilisateur): string => u.id;

/** "Afficher un utilisateur": the people of a structure and what they hold, as a list or as a matrix. */
export function Component() {
  const structure = useStructure();
  const filtres = useFiltresUtilisateurs();
  const changements = useChangements(structure.id);
  const liste = useListe(
    useInfiniteQuery({
      ...requeteUtilisateurs(structure.id, {
        ...filtres.filtres,
        ...(filtres.parService ? { ordre: 'SERVICE' as const } : {}),
        ...(filtres.matrice && filtres.portee ? { portee: filtres.portee } : {}),
      }),
      placeholderData: keepPreviousData,
    }),
  );
  const selection = useSelection(liste.lignes, cleDe);
  const [dialogue, setDialogue] = useState<'ATTRIBUER' | 'COPIER' | 'INVITER' | null>(null);
  const services = useNomsDesServices(structure.id, liste.lignes);
  const fermer = () => setDialogue(null);
  /** Everything that those people hold, however little of it the list shows. */
  const lireTout = (ids: readonly string[]) => lireUtilisateurs(structure.id, ids);
  const reprendre = async () => changements.reprendreSur(await lireTout(changements.details.map((d) => d.personne.id)));

  return (
    <div className="orp-pile">
      <Actions
        structureId={structure.id}
        changements={changements}
        filtres={filtres.filtres}
        onInviter={() => setDialogue('INVITER')}
      />
      {filtres.matrice ? (
        <Matrice structureId={structure.id} filtres={filtres} liste={liste} changements={changements} />
      ) : (
        <ListeUtilisateurs
          structureId={structure.id}
          filtres={filtres}
          liste={liste}
          selection={selection}
          onAttribuer={() => setDialogue('ATTRIBUER')}
          onCopier={() => setDialogue('COPIER')}
        />
      )}
      <BarreDesChangements changements={changements} services={services} onReprendre={reprendre} />
      {dialogue === 'ATTRIBUER' && (
        <DialogueAttribuer
          structureId={structure.id}
          personnes={selection.choisies}
          lireTout={lireTout}
          changements={changements}
          onFermer={fermer}
        />
      )}
      {dialogue === 'COPIER' && (
        <DialogueCopie
          structureId={structure.id}
          personnes={selection.choisies}
          lireTout={lireTout}
          changements={changements}
          onFermer={fermer}
        />
      )}
      {dialogue === 'INVITER' && (
        <DialogueInvitation structureId={structure.id} toute={changements.gere(null)} onFermer={fermer} />
      )}
    </div>
  );
}

function Actions({
  structureId,
  changements,
  filtres,
  onInviter,
}: {
  readonly structureId: string;
  readonly changements: Changements;
  readonly filtres: FiltresUtilisateurs;
  readonly onInviter: () => void;
}) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const { url, matrice } = useFiltresUtilisateurs();
  return (
    <div className="organisation-actions">
      <Button
        size="small"
        variant={matrice ? 'tertiary' : 'secondary'}
        aria-pressed={!matrice}
        onClick={() => url.changer({ vue: null, portee: null })}
      >
        {t('droits.vue.liste')}
      </Button>
      <Button
        size="small"
        variant={matrice ? 'secondary' : 'tertiary'}
        aria-pressed={matrice}
        onClick={() => url.changer({ vue: 'matrice' })}
      >
        {t('droits.vue.matrice')}
      </Button>
      {changements.gereQuelquePart && (
        <Button size="small" icon={<PlusIcon aria-hidden />} onClick={onInviter}>
          {t('droits.inviter')}
        </Button>
      )}
      <MenuDeroulant libelle={t('droits.exporter')} icone={<DownloadIcon aria-hidden />}>
        <ul>
          {(['csv', 'xlsx'] as const).map((format) => (
            <li key={format}>
              <Link href={adresseExport(structureId, format, filtres, langue)} download className="orp-menu__lien">
                {t(`droits.export.${format}`)}
              </Link>
            </li>
          ))}
        </ul>
      </MenuDeroulant>
    </div>
  );
}
