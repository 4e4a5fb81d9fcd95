import { fileURLToPath } from 'node:url';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** The grammar of Bicep; it knows the language and nothing of Azure's types. */
const grammar = fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));

const all = (node: Node): Node[] => [
  node,
  ...node.namedChildren.flatMap((child) => (child === null ? [] : all(child))),
];
const first = (node: Node) => node.namedChildren[0] ?? undefined;

/** Reads a Bicep file: where it is not Bicep, what it declares, which names it uses, and the objects in it. */
export async function readBicep(text: string) {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  const tree = parser.parse(text);
  if (tree === null) throw new Error('it was not parsed');
  const nodes = all(tree.rootNode);
  const declarations = nodes.filter(({ type }) =>
    /^(parameter|variable|resource|output)_declaration$|^for_statement$/.test(type),
  );
  const names = new Set(
    [...declarations, ...nodes.filter(({ type }) => type === 'object_property')].map(first).map((one) => one?.id),
  );
  const called = new Set(
    nodes
      .filter(({ type }) => type === 'call_expression')
      .map(first)
      .map((one) => one?.id),
  );
  const inDecorators = new Set(
    nodes
      .filter(({ type }) => type === 'decorators')
      .flatMap(all)
      .map(({ id }) => id),
  );
  const used = nodes.filter(
    ({ type, id }) => type === 'identifier' && !names.has(id) && !called.has(id) && !inDecorators.has(id),
  );
  return {
    wrong: tree.rootNode.hasError ? nodes.filter((one) => one.isError || one.isMissing).map((one) => one.text) : [],
    declared: declarations.map((one) => ({
      as: one.type.replace('_declaration', ''),
      name: first(one)?.text ?? '',
      text: one.text,
    })),
    used: new Set(used.map((one) => one.text)),
    /** Each object's members that are plain: a text without quotes, or a name. */
    objects: nodes
      .filter(({ type }) => type === 'object')
      .map((one) =>
        Object.fromEntries(
          one.namedChildren.flatMap((member) => {
            const [key, value] = member?.namedChildren ?? [];
            return key && value ? [[key.text, value.text.replaceAll(/^'|'$/g, '')]] : [];
          }),
        ),
      ),
  };
}
