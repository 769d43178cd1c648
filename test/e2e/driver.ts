/** What a person does in VS Code, in any of its hosts. */
import type { Locator, Page } from 'playwright-core';
import { PATIENCE } from './browser.ts';

/** Counts both from 1, as the editor does. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The list below the box at the top. */
const quickInput = '.quick-input-list';

/** Opens a file of the folder from the explorer, as quick open needs a search that not every host has. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Puts the cursor at a place and brings it into view. */
export async function goTo(page: Page, { line, column }: Place): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('Control+G');
  await answerQuickInput(page, `:${line}:${column}`, String(line));
}

/** Runs a command by its title, as the palette shows it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('F1');
  // Another command whose title begins alike stands above it once it was run.
  const entry = page.locator(`${quickInput} :is([aria-label="${title}"], [aria-label^="${title},"])`);
  await answerQuickInput(page, `>${title}`, title, () => entry.first().click());
}

/** Chooses an entry of the list that is open, by a part of its label or description. */
export function pick(page: Page, entry: string): Promise<void> {
  return answerQuickInput(page, entry, entry);
}

/** Waits for an entry of the list that is open as a person reads it: its label, and what stands beside it. */
export function waitForChoice(page: Page, pattern: RegExp): Promise<string> {
  return waitForRow(page, 'a choice', quickInput, pattern);
}

/** Types the answer to a question of the box at the top; with a `refusal`, waits for it and leaves the box open. */
export async function answerQuestion(
  page: Page,
  title: string,
  text: string,
  refusal?: RegExp,
): Promise<void> {
  const box = page.locator('.quick-input-widget', { hasText: title });
  await box.waitFor();
  await box.locator('.quick-input-box input').fill(text);
  if (refusal) {
    await box.locator('.quick-input-message', { hasText: refusal }).waitFor();
    return;
  }
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** Selects from a place to the end of its line and of some lines more. */
export async function selectLines(page: Page, place: Place, more: number): Promise<void> {
  await goTo(page, place);
  for (let i = 0; i < more; i++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
}

/** Chooses from the menu of the cursor or of the selection, through its submenus. */
export async function chooseFromMenu(page: Page, ...titles: readonly string[]): Promise<void> {
  await page.keyboard.press('Shift+F10');
  // A submenu opens under the pointer. A menu that has just opened does not hear clicks yet, but it does keys.
  for (const title of titles)
    await page.locator('.monaco-menu .action-menu-item', { hasText: title }).hover();
  await page.keyboard.press('Enter');
}

/** Waits for a question that has to be answered, and reads it. */
export async function readDialog(page: Page): Promise<string> {
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.waitFor();
  return plain((await dialog.textContent()) ?? '');
}

/** Answers the question by one of its buttons. */
export async function answerDialog(page: Page, button: string): Promise<void> {
  await page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click();
}

/** Waits until the editor in front shows a new text without a file. */
export async function waitForNewEditor(page: Page): Promise<void> {
  await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
}

/** What the card of a hint says, when the pointer rests on it. */
export function hoverHint(page: Page, label: string): Promise<string> {
  const cards = page.locator('.monaco-hover .hover-contents:visible');
  return waitFor(page, `the card of the hint ${label}`, async () => {
    // What is drawn anew below the pointer takes the card away before it is there.
    await page.mouse.move(0, 0);
    await hint(page, label).hover();
    await cards
      .first()
      .waitFor({ timeout: 2_000 })
      .catch(() => {});
    const [text = ''] = (await cards.allInnerTexts()).map(plain);
    return { found: text === '' || text.startsWith('Loading') ? undefined : text, seen: text };
  });
}

/** Takes what a hint offers to write. */
export async function takeHint(page: Page, label: string): Promise<void> {
  await hint(page, label).dblclick();
}

/** Waits for a line of the editor as a person reads it, inlay hints included. */
export function waitForLine(page: Page, pattern: RegExp, timeout = PATIENCE): Promise<string> {
  const look = async () => {
    const lines = await editorLines(page);
    return { found: lines.find(line => pattern.test(line)), seen: lines.join('\n') };
  };
  return waitFor(page, `a line ${pattern}`, look, timeout);
}

/** Puts a text in the clipboard, to be sure that what is found there later is new. */
export function fillClipboard(page: Page, text: string): Promise<void> {
  return page.evaluate(it => navigator.clipboard.writeText(it), text);
}

/** Waits for a text in the clipboard. */
export function waitForClipboard(page: Page, pattern: RegExp): Promise<string> {
  return waitFor(page, `the clipboard to hold ${pattern}`, async () => {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    return { found: pattern.test(text) ? text : undefined, seen: text };
  });
}

/** Waits for a message in the corner. */
export function waitForMessage(page: Page, pattern: RegExp): Promise<string> {
  return waitFor(page, `a message ${pattern}`, async () => {
    const messages = (await page.locator('.notification-list-item-message').allInnerTexts()).map(plain);
    return { found: messages.find(message => pattern.test(message)), seen: messages.join('\n') };
  });
}

/** Waits for an entry of the status bar. */
export function waitForStatus(page: Page, pattern: RegExp): Promise<string> {
  return waitFor(page, `a status ${pattern}`, async () => {
    const entries = (await page.locator('.statusbar-item').allInnerTexts()).map(plain);
    return { found: entries.find(entry => pattern.test(entry)), seen: entries.join(' | ') };
  });
}

/** Gives what the cursor is on another name. */
export async function renameTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input');
  await input.waitFor({ state: 'visible' });
  await input.fill(name);
  await page.keyboard.press('Enter');
}

/** Types at the end of the file, on a line of its own. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}

/** Waits for a suggestion as a person reads it: its label, and what stands beside it. */
export function waitForSuggestion(page: Page, pattern: RegExp): Promise<string> {
  return waitForRow(page, 'a suggestion', '.suggest-widget', pattern);
}

/** Takes the suggestion that is chosen in the list. */
export async function takeSuggestion(page: Page): Promise<void> {
  await page.locator('.suggest-widget .monaco-list-row.focused').waitFor();
  await page.keyboard.press('Tab');
}

/** Waits for an entry of the outline as a person reads it: its name, and what stands beside it. */
export function waitForOutline(page: Page, pattern: RegExp): Promise<string> {
  return waitForRow(page, 'an entry of the outline', '.outline-pane', pattern);
}

/** Waits for the path to the cursor above the editor. */
export function waitForBreadcrumbs(page: Page, pattern: RegExp): Promise<string> {
  return waitForText(page, 'breadcrumbs', '.monaco-breadcrumb-item', pattern);
}

/** Waits for a line that stays at the top while what is in it scrolls by. */
export function waitForStickyLine(page: Page, pattern: RegExp): Promise<string> {
  return waitForText(page, 'a line that sticks', '.sticky-line-content', pattern);
}

/** What the hover says at a place. */
export async function hover(page: Page, place: Place): Promise<string> {
  await goTo(page, place);
  const cards = page.locator('.monaco-hover .hover-contents:visible');
  return waitFor(page, 'a hover', async () => {
    await showHover(page);
    const text = plain((await cards.allInnerTexts()).join('\n'));
    return { found: text === '' ? undefined : text, seen: text };
  });
}

/** Clicks the first link in the hover that runs a command. */
export function clickInHover(page: Page, command: string): Promise<void> {
  return clickLink(page, `a[data-href^="command:${command}"]`);
}

/** Writes a text over as many characters from a place on. */
export async function typeOver(page: Page, place: Place, characters: number, text: string): Promise<void> {
  await goTo(page, place);
  for (let i = 0; i < characters; i++) await page.keyboard.press('Delete');
  // As a whole, since on a busy machine VS Code may lose keys that come together.
  await page.keyboard.insertText(text);
}

/** Waits until that many lines are underlined as errors. */
export function waitForSquiggles(page: Page, count: number): Promise<string> {
  return waitFor(page, `${count} squiggles`, async () => {
    const squiggles = await page.locator('.editor-instance .squiggly-error').count();
    return { found: squiggles === count ? String(count) : undefined, seen: String(squiggles) };
  });
}

/** What the lightbulb at the cursor offers, from top to bottom; the list stays open. */
export async function openFixes(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+.');
  const rows = page.locator('.action-widget .monaco-list-row.action');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map(text => plain(text).trim());
}

/** Applies a fix of the open list, by keys from the first one on, which is the preferred one. */
export async function applyFix(page: Page, title: string): Promise<void> {
  const chosen = page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
  const offered = await page.locator('.action-widget .monaco-list-row.action').count();
  for (let i = 1; i < offered && !(await chosen.isVisible()); i++) await page.keyboard.press('ArrowDown');
  await chosen.waitFor();
  await page.keyboard.press('Enter');
}

/** Clicks the code of the problem in the hover, which leads to its page. */
export function clickProblemCode(page: Page): Promise<void> {
  return clickLink(page, 'a.code-link');
}

/** Waits for a heading in a preview of Markdown, which is a page in a page in a page. */
export async function waitForPreview(page: Page, heading: string): Promise<void> {
  const preview = page.frameLocator('iframe.webview').first().frameLocator('iframe');
  await preview.locator('h1', { hasText: heading }).waitFor();
}

/** The first hint of that label. */
function hint(page: Page, label: string): Locator {
  return page.locator('.editor-instance .view-line span:not(:has(span))', { hasText: label }).first();
}

/** Shows the hover at the cursor, unless it is there: it closes when something beside it changes. */
async function showHover(page: Page): Promise<void> {
  const card = page.locator('.monaco-hover .hover-contents:visible').first();
  if (await card.isVisible()) return;
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await card.waitFor({ timeout: 2_000 }).catch(() => {});
}

/** Clicks a link in the hover. */
async function clickLink(page: Page, selector: string): Promise<void> {
  const link = page.locator(`.monaco-hover ${selector}:visible`).first();
  await waitFor(page, `a link ${selector} in the hover`, async () => {
    await showHover(page);
    const found = await link.click({ timeout: 2_000 }).then(
      () => selector,
      () => undefined,
    );
    return { found, seen: '' };
  });
}

/** Waits for a row of a list. */
function waitForRow(page: Page, what: string, list: string, pattern: RegExp): Promise<string> {
  return waitFor(page, `${what} ${pattern}`, async () => {
    const rows = (await page.locator(`${list} .monaco-list-row`).allInnerTexts()).map(row =>
      plain(row).replaceAll(/\s+/g, ' '),
    );
    return { found: rows.find(row => pattern.test(row)), seen: rows.join('\n') };
  });
}

/** Waits for a text in pieces of the page, one behind the other. */
function waitForText(page: Page, what: string, selector: string, pattern: RegExp): Promise<string> {
  return waitFor(page, `${what} ${pattern}`, async () => {
    const seen = plain((await page.locator(selector).allInnerTexts()).join(' › '));
    return { found: pattern.test(seen) ? seen : undefined, seen };
  });
}

/** The lines in view, hints included, from top to bottom. */
async function editorLines(page: Page): Promise<string[]> {
  const lines = await page.locator('.editor-instance .view-lines .view-line').evaluateAll(elements =>
    elements.map(element => ({
      top: element.getBoundingClientRect().top,
      text: element.textContent ?? '',
    })),
  );
  return lines.sort((a, b) => a.top - b.top).map(({ text }) => plain(text));
}

/** VS Code draws spaces as non-breaking ones, and puts marks of no width between hints and text. */
const plain = (text: string): string =>
  text.replace(/\u00a0/g, ' ').replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '');

/** By keys, for a click would move the cursor, or hit a hover. */
async function focusEditor(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
}

/** Types into the box at the top and confirms, once the expected entry is the first. */
async function answerQuickInput(
  page: Page,
  text: string,
  entry: string,
  confirm = () => page.keyboard.press('Enter'),
): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  await input.waitFor({ state: 'visible' });
  await input.fill(text);
  await page.locator(`${quickInput} .monaco-list-row`, { hasText: entry }).first().waitFor();
  await confirm();
  await waitFor(page, `an end of asking for ${text}`, async () => {
    // The next question may come at once, in the same box.
    const asking = (await input.isVisible()) && (await input.inputValue()) === text;
    return { found: asking ? undefined : text, seen: text };
  });
}

async function waitFor(
  page: Page,
  what: string,
  look: () => Promise<{ found: string | undefined; seen: string }>,
  timeout = PATIENCE,
): Promise<string> {
  const end = Date.now() + timeout;
  for (;;) {
    const { found, seen } = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; there was:\n${seen}`);
    await page.waitForTimeout(50);
  }
}
