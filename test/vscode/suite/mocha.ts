// Mocha's build for browsers is the one that runs in both extension hosts: the web worker has no Node built-ins.
import mocha from 'mocha/mocha.js';

export { mocha };

/**
 * Runs the registered tests. The browser build's own `mocha.run` reads the page's address, which the Node host does not have; the method
 * that it hides does not.
 *
 * @returns the number of failures
 */
export function runMocha(): Promise<number> {
  const { run } = Object.getPrototypeOf(mocha) as BrowserMocha;
  return new Promise((resolve) => void run.call(mocha, resolve));
}
