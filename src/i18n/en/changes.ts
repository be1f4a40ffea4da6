/** What is new in the version named in `src/content/told-version.ts`, in one or two lines. */
export default {
  'changes.text':
    'Ebb was updated. All you keep here can now go into one file, and come back from it.',
} as const;
