/** What an exported document says at the edges of its pages, and why one is not exported. */
export const exported = {
  'export.page': 'Page {page} of {pages}',
  'export.version': 'Version {version}',
  'export.effective': 'In force from {date}',
  'export.blanks': 'Blanks left: {count}. Fill them in, or export the document as a draft.',
  'export.noBrowser': 'No browser was found to make a PDF. Install Chrome, Chromium or Edge, or set CHROME_PATH to its program.',
  'export.noPrinting': 'This editor runs in a browser, where no PDF can be made. Export HTML and print it to PDF from your browser.',
  'export.restricted': 'A PDF is made by a browser on this machine, which Restricted Mode does not allow. Trust the workspace, or export HTML.',
  'export.printFailed': 'The browser could not make the PDF: {reason}',
} as const;
