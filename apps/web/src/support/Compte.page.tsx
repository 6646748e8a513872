import { Button, DateHeure, Faits, Heading, Page } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { chemins } from '../app/chemins.ts';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';
import { Lien } from '../shared/Lien.tsx';
import { Actes } from './Actes.tsx';
import { ReserveAuSupport } from './Cadre.tsx';
import { type AideAuCompte, DialogueAide } from './DialogueAide.tsx';
import { EtatDuCompteTag } from './EtatDuCompteTag.tsx';
import { type CompteDetaille, requeteCompte } from './support.queries.ts';

export function Component() {
  return (
    <ReserveAuSupport>
      <Compte />
    </ReserveAuSupport>
  );
}

function Compte() {
  const { id = '' } = useParams();
  const { t } = useTranslation('support');
  const requete = useQuery(requeteCompte(id));
  const compte = requete.data;
  return (
    <Page
      titre={compte ? `${compte.prenom} ${compte.nom}` : t('comptes.titre')}
      largeur="texte"
      avant={<Lien vers={chemins.assistance('comptes')}>← {t('comptes.retour')}</Lien>}
    >
      <EtatRequete requete={requete}>{(c) => <Detail compte={c} />}</EtatRequete>
    </Page>
  );
}

function Detail({ compte: c }: { readonly compte: CompteDetaille }) {
  const { t } = useTranslation('support');
  const [aide, setAide] = useState<AideAuCompte | null>(null);
  return (
    <div className="orp-pile">
      <Faits
        faits={[
          { terme: t('compte.etat'), valeur: <EtatDuCompteTag etat={c.etat} /> },
          { terme: t('compte.courriel'), valeur: c.courrielConnexion },
          { terme: t('compte.contact'), valeur: c.courrielContact },
          ...(c.telephone ? [{ terme: t('compte.telephone'), valeur: c.telephone }] : []),
          { terme: t('compte.langue'), valeur: c.langue === 'en' ? 'English' : 'Français' },
          { terme: t('compte.creeLe'), valeur: <DateHeure instant={c.creeLe} /> },
          { terme: t('compte.derniereConnexion'), valeur: <DateHeure instant={c.derniereConnexion} relatif /> },
          { terme: t('compte.sessions'), valeur: String(c.sessions) },
          {
            terme: t('compte.blocage'),
            valeur: c.bloqueJusqua ? <DateHeure instant={c.bloqueJusqua} /> : t('compte.nonBloque'),
          },
        ]}
      />
      <div className="orp-rang">
        <Button variant={c.bloqueJusqua ? 'primary' : 'secondary'} size="small" onClick={() => setAide('deblocage')}>
          {t('aide.deblocage.bouton')}
        </Button>
        {c.etat !== 'EFFACE' && (
          <Button variant="secondary" size="small" onClick={() => setAide('lien')}>
            {t('aide.lien.bouton')}
          </Button>
        )}
        <Button variant="secondary" size="small" data-color="danger" onClick={() => setAide('facteurs')}>
          {t('aide.facteurs.bouton')}
        </Button>
      </div>
      <Heading level="2" size="small">
        {t('compte.structures')}
      </Heading>
      {c.structures.length === 0 ? (
        <p className="orp-discret">{t('compte.sansStructure')}</p>
      ) : (
        <ul>
          {c.structures.map((s) => (
            <li key={s.id}>
              <Lien vers={chemins.assistance('structures', s.id)}>{s.raisonSociale}</Lien>
              {s.gestionnairePrincipal && ` · ${t('structure.principal')}`}
            </li>
          ))}
        </ul>
      )}
      <Heading level="2" size="small">
        {t('actes.titre')}
      </Heading>
      <Actes actes={c.actes} />
      {aide && <DialogueAide compte={c} aide={aide} onFermer={() => setAide(null)} />}
    </div>
  );
}
