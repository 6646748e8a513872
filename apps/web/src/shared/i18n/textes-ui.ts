import { chargerTextesUi } from '@orpheon/ui';
import { queryOptions } from '@tanstack/react-query';
import type { Langue } from './ressources.ts';

/** The texts of the design system and of our own components. */
export const requeteTextesUi = (langue: Langue) =>
  queryOptions({
    queryKey: ['textes-ui', langue],
    queryFn: () => chargerTextesUi(langue),
    staleTime: Number.POSITIVE_INFINITY,
  });
