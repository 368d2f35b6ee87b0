import type { Command } from '../command.ts';

export const completionCommand: Command = {
  name: 'completion',
  args: [
    {
      flags: '<shell>',
      choices: ['bash', 'zsh', 'fish', 'powershell'],
      description: { id: 'bash, zsh, fish atau powershell', en: 'bash, zsh, fish or powershell' },
    },
  ],
  description: {
    id: 'Mencetak skrip pelengkap perintah untuk terminal',
    en: 'Print the completion script of a shell',
  },
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
