import { TYPES_DE_PIECE, type TypeDePiece } from '@orpheon/domain';
import {
  BodyLong,
  Button,
  type Colonne,
  Confirmation,
  DateHeure,
  DepotDeFichiers,
  FormulaireErreurs,
  Select,
  TableauDeListe,
  useAnnonces,
  Vide,
} from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useMoi } from '../../shared/session/moi.ts';
import { Champ } from '../commun/Champ.tsx';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { peutGerer } from '../structures/onglets.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { adresseDePiece, ajouterPiece, type PiecesDeStructure, requetePieces, retirerPiece } from './pieces.queries.ts';

type Piece = PiecesDeStructure['elements'][number];

/** What a structure keeps to join to its invoices. */
export function Component() {
  const { t } = useTranslation('organisation');
  const structure = useStructure();
  const gere = peutGerer(useMoi(), structure);
  const pieces = useQuery(requetePieces(structure.id));
  return (
    <div className="orp-pile orp-pile--large">
      <BodyLong className="orp-discret">{t('piece.accroche')}</BodyLong>
      <EtatRequete requete={pieces}>{({ elements }) => <Liste pieces={elements} gere={gere} />}</EtatRequete>
      {gere && <Ajout />}
    </div>
  );
}

function Liste({ pieces, gere }: { readonly pieces: readonly Piece[]; readonly gere: boolean }) {
  const { t } = useTranslation('organisation');
  const { id } = useStructure();
  if (pieces.length === 0) return <Vide titre={t('piece.aucune')} />;
  const colonnes: readonly Colonne<Piece>[] = [
    {
      cle: 'designation',
      titre: t('piece.designation'),
      entete: true,
      rendre: (p) => (
        <a href={adresseDePiece(id, p.id)} download>
          {p.designation}
        </a>
      ),
    },
    { cle: 'type', titre: t('piece.type'), rendre: (p) => t(`piece.type.${p.type}`) },
    { cle: 'antivirus', titre: t('piece.antivirus'), rendre: (p) => t(`piece.antivirus.${p.antivirus}`) },
    { cle: 'le', titre: t('piece.ajoutee'), secondaire: true, rendre: (p) => <DateHeure instant={p.ajouteeLe} /> },
    ...(gere ? [{ cle: 'geste', titre: t('piece.geste'), rendre: (p: Piece) => <Retrait piece={p} /> }] : []),
  ];
  return <TableauDeListe legende={t('onglet.pieces')} colonnes={colonnes} lignes={pieces} cleDe={(p) => p.id} />;
}

function Retrait({ piece }: { readonly piece: Piece }) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { id } = useStructure();
  const requetes = useQueryClient();
  const [demande, setDemande] = useState(false);
  const mutation = useMutation({
    mutationFn: () => retirerPiece(id, piece.id),
    onSuccess: (apres) => requetes.setQueryData(cles.piecesDeStructure(id), apres),
  });
  return (
    <>
      <Button size="xsmall" variant="tertiary" data-color="danger" onClick={() => setDemande(true)}>
        {t('piece.retirer')}
      </Button>
      <Confirmation
        ouverte={demande}
        dangereuse
        titre={t('piece.retirerQuestion', { designation: piece.designation })}
        confirmer={t('piece.retirerConfirmer')}
        enCours={mutation.isPending}
        erreur={mutation.isError ? messageErreur(mutation.error, commun) : null}
        onConfirmer={() => mutation.mutate()}
        onFermer={() => setDemande(false)}
      >
        {t('piece.retirerTexte')}
      </Confirmation>
    </>
  );
}

const VIERGE = { designation: '', type: 'ATTESTATION' as TypeDePiece };

function Ajout() {
  const { t } = useTranslation('organisation');
  const { id } = useStructure();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const f = useFormulaire(VIERGE);
  const mutation = useMutation({
    mutationFn: (fichier: File) => ajouterPiece(id, { fichier, ...f.valeurs }),
    onSuccess: (apres) => {
      requetes.setQueryData(cles.piecesDeStructure(id), apres);
      f.reprendre(VIERGE);
      afficher({ ton: 'succes', texte: t('piece.ajoutee.fait') });
    },
    onError: f.refuser,
  });
  return (
    <section className="organisation-formulaire orp-pile" aria-label={t('piece.ajouter')}>
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      <Champ
        formulaire={f}
        cle="designation"
        libelle={t('piece.designation')}
        aide={t('piece.designationAide')}
        maxLength={100}
      />
      <Select
        size="small"
        label={t('piece.type')}
        value={f.valeurs.type}
        onChange={(e) => f.poser({ type: TYPES_DE_PIECE.find((type) => type === e.target.value) ?? 'AUTRE' })}
      >
        {TYPES_DE_PIECE.map((type) => (
          <option key={type} value={type}>
            {t(`piece.type.${type}`)}
          </option>
        ))}
      </Select>
      <DepotDeFichiers
        titre={t('piece.depot')}
        aide={t('piece.depotAide')}
        bouton={t('piece.choisir')}
        multiple={false}
        desactive={mutation.isPending}
        onFichiers={([fichier]) => {
          const manque = f.valeurs.designation.trim() === '' ? t('piece.designationManque') : null;
          if (fichier && f.verifier({ designation: manque })) mutation.mutate(fichier);
        }}
      />
    </section>
  );
}
