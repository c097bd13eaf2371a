/** The applicant's whole name as the civil register has it: what a document about two people says of the one who applies. */
import type { Source } from './service.ts';

export const ownNameNative = {
  words: [
    'register.civil.given_name_native',
    'register.civil.father_name_native',
    'register.civil.grandfather_name_native',
    'register.civil.family_name_native',
  ],
} as const satisfies Source;

export const ownName = {
  words: ['register.civil.given_name', 'register.civil.father_name', 'register.civil.grandfather_name', 'register.civil.family_name'],
} as const satisfies Source;
