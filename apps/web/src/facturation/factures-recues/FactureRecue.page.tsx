import { useParams } from 'react-router';
import { Reserve } from '../../app/gardes.tsx';
import { Consultation } from '../commun/consultation/Consultation.tsx';

/** An invoice received. */
export function Component() {
  const { id = '' } = useParams();
  return (
    <Reserve application="FACTURES_RECUES">
      <Consultation cote="recues" id={id} />
    </Reserve>
  );
}
