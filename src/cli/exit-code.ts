/** What a command tells the shell. These numbers are a promise to whoever runs kec in a script. */
export const exitCode = {
  fine: 0,
  /** Problems in the content. */
  content: 1,
  /** Wrong usage or settings. */
  usage: 2,
  /** A fault in kec itself (EX_SOFTWARE of sysexits.h). */
  fault: 70,
  /** Ended by the user or the system (128 + SIGINT). */
  interrupted: 130,
} as const;
