import type { CommandDetails } from '../command.ts';

export const completionDetails: CommandDetails = {
  flags: [],
  examples: [
    {
      call: 'kec completion bash >> ~/.bashrc',
      does: { id: 'tombol Tab melengkapi perintah kec', en: 'the Tab key completes kec commands' },
    },
    {
      call: 'kec completion powershell >> $PROFILE',
      does: { id: 'sama, untuk PowerShell', en: 'the same for PowerShell' },
    },
  ],
  load: async () => (await import('../completion-command.ts')).runCompletion,
};
