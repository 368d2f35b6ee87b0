/** What a command tells the shell. These numbers are a promise to whoever runs kec in a script. */
export const exitCode = {
  fine: 0,
  /** Problems in the content. */
  content: 1,
  /** Wrong usage or settings. */
  usage: 2,
  /** A server or a folder that is not what was built. */
  tampered: 3,
  /** A server of which that could not be seen. */
  unreachable: 4,
  /** A fault in kec itself (EX_SOFTWARE of sysexits.h). */
  fault: 70,
  /** Ended by the user or the system (128 + SIGINT). */
  interrupted: 130,
} as const;
