// The import directions of the house, lowest first: a file may import from its own row and the rows before it.
// `biome.json` holds the rules made from this table (`npm run generate` writes them), so a wrong import is a lint error.

/** Folders and files of server/src, lowest first. Rows with several names do not import each other. */
export const layers = [
  ['util', 'schema'],
  ['languages'],
  ['kinds'],
  ['model'],
  ['standards'],
  ['workspace'],
  ['rules'],
  ['lint'],
  ['features', 'render'],
  ['service'],
  ['service.ts'],
  ['lsp', 'cli'],
  ['server.ts'],
  ['node', 'web'],
];

/** The layers that run anywhere: no editor, no Node, no protocol. */
const pure = layers.slice(0, 11).flat();

const arrow =
  'util, schema <- languages <- kinds <- model <- standards <- workspace <- rules <- lint <- features, render <- service <- lsp, cli <- server <- node, web';

/** The overrides of biome.json that enforce the table, each with its reason in the message. */
export function importOverrides() {
  const names = layers.flat();
  const overrides = [];
  for (const [row, folder] of layers.flatMap((folders, row) => folders.map((folder) => [row, folder]))) {
    // The command line starts the server, which is composed above it: the one arrow that design allows back.
    const above = layers
      .slice(row + 1)
      .flat()
      .filter((name) => !(folder === 'cli' && name === 'server.ts'));
    const beside = layers[row].filter(
      (name) => name !== folder && !(folder === 'render' && name === 'features') && !(folder === 'languages') && !(folder === 'cli'),
    );
    const forbidden = [...above, ...(row === 0 ? [] : beside)].filter((name) => names.includes(name));
    const patterns = [
      {
        group: forbidden.flatMap((name) =>
          name.endsWith('.ts') ? [`../${name}`, `../../${name}`, `../../../${name}`] : [`../${name}/**`, `../../${name}/**`, `../../../${name}/**`],
        ),
        message: `server/src/${folder} may not import from above it: ${arrow}.`,
      },
    ].filter(({ group }) => group.length > 0);
    if (pure.includes(folder)) {
      patterns.push({
        group: ['node:*', 'vscode', 'vscode-*', 'vscode-*/**'],
        message: `server/src/${folder} runs in Node, in a browser worker and on the command line: no Node built-in, no vscode package.`,
      });
    }
    overrides.push(override(folder.endsWith('.ts') ? [`server/src/${folder}`] : [`server/src/${folder}/**`], patterns));
  }
  overrides.push(
    override(
      ['client/src/**'],
      [
        {
          group: ['**/server/src/**', '!**/server/src/protocol.ts'],
          message: 'The client imports server/src/protocol.ts and nothing else of the server: they talk through the protocol.',
        },
      ],
    ),
  );
  return overrides;
}

function override(includes, patterns) {
  return { includes, linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } } };
}
