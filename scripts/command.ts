/**
 * Runs a command to its end. What goes wrong is told in one sentence, for most of it is expected: no browser, a folder
 * that isn't there, a build that fails. `DEBUG=1` shows where it came from.
 */
export async function runCommand(command: () => void | Promise<void>): Promise<never> {
  try {
    await command();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    console.error(process.env['DEBUG'] ? error : sentence);
    process.exit(1);
  }
  // A pipe whose reader is busy is written to later: what is still on its way would be lost.
  await new Promise((done) => process.stdout.write('', done));
  process.exit(0);
}
