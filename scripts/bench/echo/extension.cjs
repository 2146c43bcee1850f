// A page that shows how often a document was changed and nothing else: what a keystroke takes through VS Code itself.
const vscode = require('vscode');

exports.activate = ({ subscriptions }) => {
  const open = () => {
    const panel = vscode.window.createWebviewPanel(
      'echo',
      'Echo',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true },
    );
    panel.webview.html = `<!DOCTYPE html><p id="echo">0</p><script>
      addEventListener('message', ({ data }) => { document.getElementById('echo').textContent = data; });
    </script>`;
    vscode.workspace.onDidChangeTextDocument(({ document }) => panel.webview.postMessage(document.version));
  };
  subscriptions.push(vscode.commands.registerCommand('echo.open', open));
};
