import { languages, type TextDocument } from 'vscode';

/** By pattern too, since other extensions claim `.prototxt` under other languages; of any scheme, so that virtual files count. */
export const documents = [{ language: 'prototxt' }, { pattern: '**/*.prototxt' }];

/** Whether the server looks after this document. */
export const isPrototxt = (document: TextDocument): boolean => languages.match(documents, document) > 0;
