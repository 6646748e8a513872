import { useParams } from 'react-router';
import { Reserve } from '../../app/gardes.tsx';
import { Consultation } from '../commun/consultation/Consultation.tsx';
import { SuitesDeSaisie } from './saisie/SuitesDeSaisie.tsx';

/** An invoice I issued. */
export function Component() {
  const { id = '' } = useParams();
  return (
    <Reserve application="FACTURES_EMISES">
      <Consultation cote="emises" id={id} suites={(facture) => <SuitesDeSaisie facture={facture} />} />
    </Reserve>
  );
}
