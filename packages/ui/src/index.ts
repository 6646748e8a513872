export {
  ActionMenu,
  Alert,
  BodyLong,
  BodyShort,
  Button,
  type ButtonProps,
  Checkbox,
  CheckboxGroup,
  Chips,
  Heading,
  Link,
  List,
  Loader,
  LocalAlert,
  Radio,
  RadioGroup,
  ReadMore,
  Search,
  Select,
  Switch,
  Tabs,
  Tag,
  Textarea,
  TextField,
  UNSAFE_Combobox as Combobox,
} from '@navikt/ds-react';
export * from './actions/BoutonCopier.tsx';
export * from './actions/Confirmation.tsx';
export * from './actions/DepotDeFichiers.tsx';
export * from './actions/MenuDeroulant.tsx';
export * from './format/format.ts';
export * from './gabarits/BarreBasse.tsx';
export * from './gabarits/Chronologie.tsx';
export * from './gabarits/DocumentPage.tsx';
export * from './gabarits/LiensEvitement.tsx';
export * from './gabarits/ListePage.tsx';
export * from './gabarits/Page.tsx';
export * from './gabarits/selection.ts';
export * from './gabarits/TableauDeListe.tsx';
export * from './gabarits/useEtroit.ts';
export * from './icones.ts';
export * from './raccourcis/Raccourcis.tsx';
export * from './retours/Annonces.tsx';
export * from './retours/Etats.tsx';
export * from './retours/FormulaireErreurs.tsx';
export * from './retours/Progression.tsx';
export * from './saisie/ChampJour.tsx';
export * from './theme.ts';
export * from './UiProvider.tsx';
export * from './valeurs/Valeurs.tsx';
