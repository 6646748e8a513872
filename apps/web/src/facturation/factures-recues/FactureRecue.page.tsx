import { useParams } from 'react-router';
import { Reserve } from '../../app/gardes.tsx';
import { Consultation } from '../commun/consultation/Consultation.tsx';
import { ComptesNouveaux } from './ComptesNouveaux.tsx';
import { PanneauNotes } from './notes/PanneauNotes.tsx';
import { BoutonArchive } from './telechargements/BoutonArchive.tsx';

/** An invoice received. */
export function Component() {
  const { id = '' } = useParams();
  return (
    <Reserve application="FACTURES_RECUES">
      <Consultation
        cote="recues"
        id={id}
        suites={(facture) => <BoutonArchive factures={[facture.id]} variant="secondary" />}
        panneau={(facture) => (
          <>
            <ComptesNouveaux factureId={facture.id} />
            <PanneauNotes factureId={facture.id} />
          </>
        )}
      />
    </Reserve>
  );
}
