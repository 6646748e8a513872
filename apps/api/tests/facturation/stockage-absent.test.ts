import { essai } from '../appui/application.ts';
import { ACCES_S3, serveurS3 } from '../appui/s3.ts';
import { eprouverPannes } from './pannes-de-stockage.ts';

const s3 = await serveurS3();
const e = await essai({
  S3_ENDPOINT: s3.adresse,
  S3_BUCKET: ACCES_S3.seau,
  S3_REGION: ACCES_S3.region,
  S3_ACCESS_KEY_ID: ACCES_S3.cle,
  S3_SECRET_ACCESS_KEY: ACCES_S3.secret,
});

const revenir = async (): Promise<void> => {
  s3.pannes = 0;
  await s3.arreter();
  await s3.reprendre();
};

eprouverPannes(
  e,
  [
    { quoi: 'is stopped', survenir: () => s3.arreter(), finir: revenir },
    {
      quoi: 'answers errors',
      survenir: () => {
        s3.pannes = 1_000;
      },
      finir: revenir,
    },
  ],
  { lectures: false },
);
