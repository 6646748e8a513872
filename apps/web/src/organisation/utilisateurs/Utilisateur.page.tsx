import './utilisateurs.css';
import { Button, DateHeure, Faits, Heading } from '@orpheon/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { Component as Introuvable } from '../../app/Introuvable.page.tsx';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { useStructure } from '../structures/Structure.page.tsx';
import { BarreDesChangements } from './BarreDesChangements.tsx';
import { ChoixPortee } from './ChoixServices.tsx';
import { DialogueCopie } from './DialogueCopie.tsx';
import { Grille, type RangeeDeGrille } from './Grille.tsx';
import { LegendeDeLaGrille } from './LegendeDeLaGrille.tsx';
import { Role } from './ListeUtilisateurs.tsx';
import { Rattachements } from './Rattachements.tsx';
import { TableDesProfils } from './TableDesProfils.tsx';
import { type Changements, useChangements } from './useChangements.ts';
import { useNomsDesServices } from './useNomsDesServices.ts';
import { lireUtilisateurs, requeteUtilisateur, type UtilisateurConsulte } from './utilisateurs.queries.ts';

/** One person of a structure: who they are, where they belong, everything they hold. */
export function Component() {
  const { uid = '' } = useParams();
  const structure = useStructure();
  const personne = useQuery(requeteUtilisateur(structure.id, uid));
  if (personne.error instanceof ErreurApi && [400, 404].includes(personne.error.statut)) return <Introuvable />;
  return <EtatRequete requete={personne}>{(p) => <Fiche personne={p} structureId={structure.id} />}</EtatRequete>;
}

function Fiche({ personne: p, structureId }: { readonly personne: UtilisateurConsulte; readonly structureId: string }) {
  const { t } = useTranslation('organisation');
  const requetes = useQueryClient();
  const changements = useChangements(structureId);
  const [copie, setCopie] = useState(false);
  const connus = useNomsDesServices(structureId, [p]);
  const services = new Map([...connus, ...p.services.map((s) => [s.id, s.nom] as const)]);
  const lire = (uid: string) => requetes.fetchQuery({ ...requeteUtilisateur(structureId, uid), staleTime: 0 });
  return (
    <div className="orp-pile orp-pile--large">
      <div>
        <p className="orp-sans-impression">
          <Lien vers={chemins.structure(structureId, 'utilisateurs')}>← {t('droits.retour')}</Lien>
        </p>
        <Heading level="2" size="medium">
          {p.prenom} {p.nom}
        </Heading>
      </div>
      <Identite personne={p} />
      <Rattachements personne={p} structureId={structureId} changements={changements} />
      <Profils personne={p} structureId={structureId} services={services} changements={changements} />
      <div className="organisation-actions">
        <Button size="small" variant="secondary" onClick={() => setCopie(true)}>
          {t('droits.copier')}
        </Button>
        <Lien vers={`${chemins.structure(structureId, 'historique')}?personneId=${p.id}`}>
          {t('droits.sonHistorique')}
        </Lien>
      </div>
      <BarreDesChangements
        changements={changements}
        services={services}
        onReprendre={async () => changements.reprendreSur([await lire(p.id)])}
      />
      {copie && (
        <DialogueCopie
          structureId={structureId}
          personnes={[p]}
          lireTout={(ids) => lireUtilisateurs(structureId, ids)}
          changements={changements}
          onFermer={() => setCopie(false)}
        />
      )}
    </div>
  );
}

function Identite({ personne: p }: { readonly personne: UtilisateurConsulte }) {
  const { t } = useTranslation('organisation');
  return (
    <Faits
      faits={[
        { terme: t('droits.role'), valeur: <Role utilisateur={p} /> },
        { terme: t('droits.courriel'), valeur: p.courriel },
        ...(p.telephone ? [{ terme: t('droits.telephone'), valeur: p.telephone }] : []),
        {
          terme: t('droits.derniereConnexion'),
          valeur: p.derniereConnexion ? <DateHeure instant={p.derniereConnexion} relatif /> : t('droits.jamais'),
        },
      ]}
    />
  );
}

/** Their rights by place: the structure, then each service where they hold or are given something. */
function Profils({
  personne: p,
  structureId,
  services,
  changements,
}: {
  readonly personne: UtilisateurConsulte;
  readonly structureId: string;
  readonly services: ReadonlyMap<string, string>;
  readonly changements: Changements;
}) {
  const { t } = useTranslation('organisation');
  const [ajoutes, setAjoutes] = useState<ReadonlyMap<string, string>>(new Map());
  const apres = changements.apresDe(p);
  const lieux = new Set<string | null>([
    null,
    ...p.rattachements.flatMap((r) => r.service?.id ?? []),
    ...[...p.profils, ...apres].flatMap((o) => o.serviceId ?? []),
    ...ajoutes.keys(),
  ]);
  const noms = new Map([...services, ...ajoutes]);
  const rangees = [...lieux].map((serviceId): RangeeDeGrille => {
    const nom = serviceId === null ? t('droits.touteLaStructure') : (noms.get(serviceId) ?? t('droits.unService'));
    return { cle: serviceId ?? 'structure', personne: p, serviceId, nom, entete: nom };
  });
  const ajouter = (id: string, nom: string) => id && setAjoutes((avant) => new Map([...avant, [id, nom]]));
  return (
    <section className="orp-pile">
      <Heading level="3" size="small">
        {t('droits.profils')}
      </Heading>
      <LegendeDeLaGrille />
      <Grille
        rangees={rangees}
        changements={changements}
        legende={t('droits.profilsDe', { personne: `${p.prenom} ${p.nom}` })}
        titreDesRangees={t('droits.lieu')}
      />
      <details>
        <summary>{t('droits.ajouterService')}</summary>
        <ChoixPortee structureId={structureId} libelle={t('droits.portee')} choisie="" onChanger={ajouter} />
      </details>
      <TableDesProfils personne={p} services={noms} changements={changements} />
    </section>
  );
}
