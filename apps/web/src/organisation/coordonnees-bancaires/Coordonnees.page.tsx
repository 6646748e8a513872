import { BodyLong, Button, PlusIcon, Vide } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { useMoi } from '../../shared/session/moi.ts';
import { peutGerer } from '../structures/onglets.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { requeteStructureGeree } from '../structures/structures.queries.ts';
import { AjoutDeCompte } from './AjoutDeCompte.tsx';
import { Compte } from './Compte.tsx';
import { type Coordonnees, requeteCoordonnees } from './coordonnees.queries.ts';

/** The bank accounts of a structure. */
export function Component() {
  const { id } = useStructure();
  const coordonnees = useQuery(requeteCoordonnees(id));
  return <EtatRequete requete={coordonnees}>{(c) => <Liste coordonnees={c} />}</EtatRequete>;
}

function Liste({ coordonnees }: { readonly coordonnees: Coordonnees }) {
  const { t } = useTranslation('organisation');
  const structure = useStructure();
  const gere = peutGerer(useMoi(), structure);
  const fiche = useQuery(requeteStructureGeree(structure.id));
  const aDeux = fiche.data?.doubleValidationBancaire ?? false;
  const [ajout, setAjout] = useState(false);
  if (ajout) return <AjoutDeCompte aDeux={aDeux} onFini={() => setAjout(false)} />;
  return (
    <div className="orp-pile">
      <BodyLong className="orp-discret">{t(aDeux ? 'banque.aDeux' : 'banque.aUn')}</BodyLong>
      {gere && (
        <div>
          <Button size="small" icon={<PlusIcon aria-hidden />} onClick={() => setAjout(true)}>
            {t('banque.ajouter')}
          </Button>
        </div>
      )}
      {coordonnees.elements.length === 0 ? (
        <Vide titre={t('banque.aucune')}>{t('banque.aucuneTexte')}</Vide>
      ) : (
        <ul className="organisation-comptes">
          {coordonnees.elements.map((c) => (
            <li key={c.id} className="organisation-cadre orp-pile">
              <Compte compte={c} gere={gere} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
