/** A TypeScript module that holds a model; its first line is the command that made it. */
export function moduleOf(command: string, model: string): string {
  const escaped = model.replace(/[\\`]|\$(?=\{)/g, (character) => `\\${character}`);
  return `// ${command}\nexport const MODEL = \`${escaped}\`;\n`;
}
