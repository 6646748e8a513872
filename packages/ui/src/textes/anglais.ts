import type { TraductionsUi } from './type.ts';

/** The design system's English texts, restated here: its own module would bring every language it knows. */
export const akselAnglais: TraductionsUi = {
  global: {
    showMore: 'Show more',
    showLess: 'Show less',
    readOnly: 'Read-only',
    close: 'Close',
    error: 'Error',
    info: 'Information',
    success: 'Success',
    warning: 'Warning',
    announcement: 'Announcement',
  },
  Chips: {
    Removable: {
      labelSuffix: 'delete',
    },
  },
  Combobox: {
    addOption: 'Add',
    noMatches: 'No search hits',
    loading: 'Searching…',
    maxSelected: '{selected} of max {limit} are selected.',
  },
  ErrorSummary: {
    heading: 'You must correct the following errors before you can continue:',
  },
  Loader: {
    title: 'Waiting…',
  },
  ProgressBar: {
    progress: '{current} of {max}',
    progressUnknown: 'Progress is unknown, estimated time is {seconds} seconds.',
  },
  Search: {
    clear: 'Clear field',
    search: 'Search',
  },
  Textarea: {
    maxLength: 'Text area with a {maxLength} character limit.',
    charsTooMany: '{chars} characters too many',
    charsLeft: '{chars} characters left',
  },
};
