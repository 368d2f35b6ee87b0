import type { SourceRules } from '../../src/checks/check.ts';

/** Rules for checks of sources: those of a small site with one telephone number. */
export const plainRules: SourceRules = {
  language: 'id',
  phones: ['6281234567890'],
  ownHost: 'contoh.go.id',
  hosts: { script: [], frame: [], image: [], media: [], connect: [], form: [] },
};
