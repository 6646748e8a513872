import { MODES_SAISIE, type ModeSaisie, type SaisieFacture } from '@orpheon/domain';
import { BodyLong, Chargement, Page, Select } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { chemins } from '../../../app/chemins.ts';
import { Reserve } from '../../../app/gardes.tsx';
import { Component as Introuvable } from '../../../app/Introuvable.page.tsx';
import { ErreurApi } from '../../../shared/api/erreur.ts';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../../shared/Lien.tsx';
import { useMoi, useStructureChoisie } from '../../../shared/session/moi.ts';
import { OptionsDeStructure } from '../depot/OptionsDeStructure.tsx';
import { structuresDeDepot } from '../depot/structures.ts';
import { Atelier } from './Atelier.tsx';
import { CopiesLocales, sujetNouvelle } from './copie-locale.ts';
import { differences } from './differences.ts';
import { versionDe } from './moyens.ts';
import { Retour } from './Retour.tsx';
import { useSaisieEnAttente } from './SaisieEnAttente.tsx';
import { requeteCoordonnees, requeteSaisie, type SaisieConsultee } from './saisie.queries.ts';
import { saisieNeuve } from './saisie-neuve.ts';
import type { Depart } from './useEditeur.ts';
import '../../facturation.css';
import './saisie.css';

/** Factures émises › Saisir: an invoice typed here, or a plain PDF described. */
export function Component() {
  return (
    <Reserve application="FACTURES_EMISES" niveau="MODIFICATION">
      <Saisie />
    </Reserve>
  );
}

/**
 * A new one gets its address when it is first saved: the same form goes on under it. A link to one of its own fields is
 * no other page either.
 */
function Saisie() {
  const { id } = useParams();
  const { key, state, hash } = useLocation();
  const voulu = typeof state === 'object' && state !== null && 'editeur' in state ? String(state.editeur) : key;
  const [editeur, setEditeur] = useState(voulu);
  if (hash === '' && editeur !== voulu) setEditeur(voulu);
  return <Ouverture key={editeur} editeur={editeur} id={id ?? null} />;
}

function Ouverture({ id, editeur }: { readonly id: string | null; readonly editeur: string }) {
  const [idAuDepart] = useState(id);
  if (idAuDepart === null) return <Nouvelle editeur={editeur} nee={id !== null} />;
  return <Reprise id={idAuDepart} editeur={editeur} />;
}

function Nouvelle({ editeur, nee }: { readonly editeur: string; readonly nee: boolean }) {
  const { t } = useTranslation('facturation');
  const moi = useMoi();
  const choisie = useStructureChoisie();
  const [params] = useSearchParams();
  const [mode] = useState<ModeSaisie>(
    () => MODES_SAISIE.find((m) => m === params.get('mode')?.toUpperCase()) ?? 'SAISIE',
  );
  const structures = structuresDeDepot(moi);
  const [voulue, setVoulue] = useState(
    () => structures.find((s) => s.id === (params.get('structure') ?? choisie))?.id ?? structures[0]?.id,
  );
  // the account is offered filled in; a failure to ask for it keeps nobody from typing
  const comptes = useQuery({ ...requeteCoordonnees(voulue ?? ''), enabled: voulue !== undefined, retry: false });
  const { prete, enAttente } = useSaisieEnAttente(voulue, mode);
  if (voulue === undefined) {
    return (
      <Page titre={t(`saisie.titre.${mode}`)} largeur="texte" avant={<Retour />}>
        <BodyLong>{t('depot.sansStructure')}</BodyLong>
      </Page>
    );
  }
  if (comptes.isPending || !prete) return <EnAttente mode={mode} />;
  return (
    <Atelier
      key={voulue}
      editeur={editeur}
      depart={departNeuf(moi.id, voulue, saisieNeuve(mode, comptes.data?.elements[0]), mode)}
      saisie={null}
      enAttente={enAttente}
      choixStructure={
        structures.length > 1 &&
        !nee && (
          <Select
            size="small"
            className="depot-structure"
            label={t('saisie.structure')}
            value={voulue}
            onChange={(e) => setVoulue(e.target.value)}
          >
            <OptionsDeStructure structures={structures} choisie={voulue} />
          </Select>
        )
      }
    />
  );
}

function departNeuf(utilisateurId: string, structureId: string, contenu: SaisieFacture, mode: ModeSaisie): Depart {
  const copie = new CopiesLocales(localStorage, utilisateurId).lire(sujetNouvelle(structureId, mode));
  return {
    structureId,
    mode,
    contenu,
    id: null,
    version: null,
    copie,
    conflit: null,
  };
}

function EnAttente({ mode }: { readonly mode: ModeSaisie }) {
  const { t } = useTranslation('facturation');
  return (
    <Page titre={t(`saisie.titre.${mode}`)} avant={<Retour />}>
      <Chargement lignes={10} />
    </Page>
  );
}

function Reprise({ id, editeur }: { readonly id: string; readonly editeur: string }) {
  const { t } = useTranslation('facturation');
  const requete = useQuery(requeteSaisie(id));
  const [lue, setLue] = useState<SaisieConsultee | null>(null);
  // once open, the form knows better than what is asked again
  if (lue === null && requete.data) setLue(requete.data);
  if (requete.error instanceof ErreurApi && [400, 404].includes(requete.error.statut)) return <Introuvable />;
  if (lue) return <Lue saisie={lue} editeur={editeur} />;
  return (
    <Page titre={t('saisie.titre.SAISIE')} avant={<Retour />}>
      <EtatRequete requete={requete} attente={<Chargement lignes={10} />}>
        {() => null}
      </EtatRequete>
    </Page>
  );
}

function Lue({ saisie, editeur }: { readonly saisie: SaisieConsultee; readonly editeur: string }) {
  const { t } = useTranslation('facturation');
  const moi = useMoi();
  const [depart] = useState(() => departDe(moi.id, saisie));
  if (saisie.etat === 'ENVOYEE' && saisie.factureId)
    return <Navigate replace to={chemins.factureEmise(saisie.factureId)} />;
  if (!saisie.modifiable) {
    return (
      <Page titre={t('saisie.titre.SAISIE')} largeur="texte" avant={<Retour />}>
        <BodyLong spacing>{t(saisie.etat === 'SUPPRIMEE' ? 'saisie.dejaSupprimee' : 'saisie.nonModifiable')}</BodyLong>
        <Lien vers={chemins.saisies}>{t('saisies.titre')}</Lien>
      </Page>
    );
  }
  return <Atelier editeur={editeur} depart={depart} saisie={saisie} />;
}

/** What this device kept and the server has not is given back; where the server went on meanwhile, both are shown. */
function departDe(utilisateurId: string, saisie: SaisieConsultee): Depart {
  const { id, version, contenu, structureId, mode } = saisie;
  const copie = new CopiesLocales(localStorage, utilisateurId).lire(id);
  const utile = copie && differences(copie.contenu, contenu).length > 0 ? copie : null;
  const conflit = utile && utile.version !== version ? versionDe(saisie) : null;
  return { structureId, mode, contenu, id, version, copie: utile, conflit };
}
