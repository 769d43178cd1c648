import { defineProblem } from './define.ts';

/** A `prototxt-ignore` comment that asks for nothing as it is written. */
export const badSuppression = defineProblem<{
  fault: 'colon' | 'code' | 'place' | 'unknown';
  code?: string;
  nearest?: string;
}>({
  code: 'bad-suppression',
  level: 'information',
  message: ({ fault, code, nearest }) => {
    switch (fault) {
      case 'colon':
        return 'A colon is missing: # prototxt-ignore: code.';
      case 'code':
        return 'Behind "prototxt-ignore:" stand the codes to ignore, such as "unread-top".';
      case 'place':
        return 'This ignores nothing here: the comment stands alone on the line before.';
      case 'unknown':
        return `There is no problem of the kind "${code}".${nearest ? ` Did you mean "${nearest}"?` : ''}`;
    }
  },
});
