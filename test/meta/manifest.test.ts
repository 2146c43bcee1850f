import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingNames } from '../../server/src/schema/settings.ts';
import { house, sourcesIn } from './sources.ts';

interface Setting {
  readonly order?: number;
  readonly markdownDescription?: string;
  readonly description?: string;
}
interface Entry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}
interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly icon?: string; readonly category: string }[];
    readonly submenus: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly Entry[]>>;
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly configuration: readonly {
      readonly id: string;
      readonly title: string;
      readonly order: number;
      readonly properties: Record<string, Setting>;
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly id: string; readonly completionEvents: readonly string[]; readonly media: { readonly svg: string } }[];
    }[];
    readonly viewsWelcome: readonly { readonly when: string; readonly contents: string }[];
  };
}

const { contributes } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8')) as Manifest;
const { commands, configuration, keybindings, menus, submenus, viewsWelcome, walkthroughs } = contributes;
const clientText = sourcesIn('client/src')
  .map(({ text }) => text)
  .join('\n');

/** The commands of a menu, each with the place where it stands. */
function inMenu(menu: string): readonly string[] {
  return (menus[menu] ?? []).map(({ command, submenu }) => (command ?? submenu ?? '').replace('policywright.', ''));
}

describe('settings', () => {
  test('are grouped under titles, in an order', () => {
    expect(configuration.length).toBeGreaterThan(3);
    expect(configuration.map(({ order }) => order)).toEqual(configuration.map((_, i) => i + 1));
    expect(new Set(configuration.map(({ id }) => id)).size).toBe(configuration.length);
    for (const { title, properties } of configuration) {
      expect(title).toMatch(/^%settings\..+%$/);
      const orders = Object.values(properties).map(({ order }) => order);
      expect(orders).toEqual(orders.map((_, i) => i + 1));
    }
  });

  test('are there once each, all those of policywright.yaml among them', () => {
    const names = configuration.flatMap(({ properties }) => Object.keys(properties));
    expect(new Set(names).size).toBe(names.length);
    expect(settingNames.filter((name) => name !== 'baseline' && !names.includes(`policywright.${name}`))).toEqual([]);
  });

  test('are described in words that can be translated', () => {
    for (const { properties } of configuration) {
      for (const [name, { description, markdownDescription = '' }] of Object.entries(properties)) {
        expect([name, description, markdownDescription]).toEqual([name, undefined, `%${name.replace('policywright.', 'setting.')}%`]);
      }
    }
  });
});

describe('menus', () => {
  test('name commands and submenus that exist', () => {
    const known = [...commands.map(({ command }) => command), ...submenus.map(({ id }) => id)];
    const named = Object.values(menus).flatMap((entries) => entries.map(({ command, submenu }) => command ?? submenu ?? ''));
    expect([...named, ...keybindings.map(({ command }) => command)].filter((name) => !known.includes(name))).toEqual([]);
    for (const { id } of submenus) expect(menus[id]?.length).toBeGreaterThan(0);
  });

  test('have what a writer looks for', () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      'file/newFile': ['newPolicy'],
      'explorer/context': ['newPolicy', 'openPreview', 'export'],
      'editor/title': ['openPreview', 'fillInTheBlanks', 'readyToPublish', 'export', 'showStandardsRegister'],
      'editor/context': ['document'],
      'policywright.document': ['fillInTheBlanks', 'setTarget', 'insertAllSections', 'openPreview', 'export', 'readyToPublish', 'markReviewed'],
      'view/item/context': ['openPreview', 'export'],
      'view/title': ['health.refresh', 'health.filter', 'healthReport'],
    };
    for (const [menu, wanted] of Object.entries(expected)) expect(inMenu(menu), menu).toEqual(expect.arrayContaining([...wanted]));
  });

  test('the preview has buttons for exporting and for keeping its document', () => {
    const buttons = (menus['editor/title'] ?? []).filter(({ when = '' }) => when.includes("activeWebviewPanelId == 'policywright.preview'"));
    expect(buttons.map(({ command, group = '' }) => [command, group.split('@')[0]])).toEqual([
      ['policywright.export', 'navigation'],
      ['policywright.lockPreview', 'navigation'],
    ]);
  });

  test('show an icon where there is room for nothing else', () => {
    const shown = Object.entries(menus).flatMap(([menu, entries]) =>
      menu.endsWith('/title')
        ? entries.filter(({ group = '' }) => group.startsWith('navigation'))
        : entries.filter(({ group = '' }) => group.startsWith('inline')),
    );
    const without = shown.filter(({ command }) => !commands.find((one) => one.command === command)?.icon);
    expect(without).toEqual([]);
  });

  test('a command without a menu entry of its own is in the palette, and the client carries each of them out', () => {
    for (const { command, category } of commands) {
      expect(category).toBe('Policywright');
      const registered = command.startsWith('policywright.health.') ? `'${command.replace('policywright.health.', '')}'` : `'${command}'`;
      expect(clientText, command).toContain(registered);
    }
  });
});

describe('keyboard shortcuts', () => {
  test('reach what a writer does most, in Markdown alone', () => {
    expect(keybindings.map(({ command }) => command.replace('policywright.', ''))).toEqual([
      'openPreview',
      'fillInTheBlanks',
      'readyToPublish',
      'export',
    ]);
    for (const { when = '', command } of keybindings) expect(when, command).toContain('editorLangId == markdown');
  });

  test('are one each, and none that types a letter on a keyboard with AltGr', () => {
    expect(new Set(keybindings.map(({ key }) => key)).size).toBe(keybindings.length);
    expect(keybindings.filter(({ key }) => /ctrl\+alt|alt\+ctrl/.test(key))).toEqual([]);
  });
});

describe('the first run', () => {
  const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  test('ticks a step off when something was done', () => {
    for (const { id, completionEvents } of steps) {
      expect(completionEvents).toEqual([`onContext:policywright.done.${id}`]);
      expect(clientText, id).toContain(`stepDone('${id}')`);
    }
  });

  test('every step has a button and a picture', () => {
    const strings = JSON.parse(readFileSync(join(house, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
    for (const { id, media } of steps) {
      const command = /\]\(command:(policywright\.\w+)\)/.exec(strings[`walkthrough.${id}.description`] ?? '')?.[1];
      expect(commands.map((one) => one.command)).toContain(command);
      expect(existsSync(join(house, media.svg))).toBe(true);
    }
  });

  test('an empty view says so only when it has looked', () => {
    expect(viewsWelcome.map(({ when }) => when)).toEqual(['workbenchState == empty', 'workbenchState != empty && policywright.healthRead']);
    expect(clientText).toContain("'policywright.healthRead'");
  });
});
