/** The user asked for something that no command does; the message says what to do. Ends the command with exit code 2. */
export class WrongUse extends Error {}
