import { MINUTES_POUR_RETIRER_UNE_NOTE } from '@orpheon/domain';
import { Button, Chargement, DateHeure, Heading, TrashIcon } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { cles } from '../../../shared/requetes/cles.ts';
import { peutUtiliser, useMoi } from '../../../shared/session/moi.ts';
import { NouvelleNote } from './NouvelleNote.tsx';
import { type Note, requeteNotes, retirerNote } from './notes.queries.ts';
import './notes.css';

/** What the people of the entity note for each other on an invoice; it says that the supplier reads none of it. */
export function PanneauNotes({ factureId }: { readonly factureId: string }) {
  const { t } = useTranslation('facturation');
  const ecrit = peutUtiliser(useMoi(), 'FACTURES_RECUES', 'MODIFICATION');
  const requete = useQuery(requeteNotes(factureId));
  return (
    <section className="facturation-groupe orp-pile orp-sans-impression" aria-labelledby="notes-titre">
      <div>
        <Heading level="2" size="xsmall" id="notes-titre">
          {t('notes.titre')}
        </Heading>
        <div className="orp-discret">{t('notes.aide')}</div>
      </div>
      <EtatRequete requete={requete} attente={<Chargement lignes={2} />}>
        {({ elements }) =>
          elements.length === 0 ? (
            <div className="orp-discret">{t('notes.vide')}</div>
          ) : (
            <ul className="notes-liste">
              {elements.map((n) => (
                <UneNote key={n.id} factureId={factureId} note={n} />
              ))}
            </ul>
          )
        }
      </EtatRequete>
      {ecrit && <NouvelleNote factureId={factureId} />}
    </section>
  );
}

function UneNote({ factureId, note }: { readonly factureId: string; readonly note: Note }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const retrait = useMutation({
    mutationFn: () => retirerNote(factureId, note.id),
    onSuccess: (notes) => requetes.setQueryData(cles.notes(factureId), notes),
    onError: () => void requetes.invalidateQueries({ queryKey: cles.notes(factureId) }),
  });
  return (
    <li>
      <p>{note.texte}</p>
      <div className="notes-pied orp-discret">
        <span>
          {note.auteur} · <DateHeure instant={note.ecriteLe} relatif />
        </span>
        {note.retirable && (
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            loading={retrait.isPending}
            icon={<TrashIcon title={t('notes.retirer', { minutes: MINUTES_POUR_RETIRER_UNE_NOTE })} />}
            onClick={() => retrait.mutate()}
          />
        )}
      </div>
      {retrait.error && (
        <div role="alert" className="orp-texte-erreur">
          {messageErreur(retrait.error, commun)}
        </div>
      )}
    </li>
  );
}
