/** What client and server say to each other beyond the language server protocol. The only server file the client imports. */
export * from './protocol/commands.ts';
export * from './protocol/edits.ts';
export * from './protocol/files.ts';
export * from './protocol/health.ts';
export * from './protocol/newDocument.ts';
export * from './protocol/pages.ts';
export * from './protocol/standards.ts';
export * from './protocol/state.ts';
