import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/** One import of a file. */
export interface Arrow {
  /** A path from the project's folder for a file of ours, else the name of a package. */
  readonly to: string;
  readonly ours: boolean;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

/** One name that a file exports. */
export interface Exported {
  readonly name: string;
  /** Its docstring, without the marks of the comment. */
  readonly doc: string;
}

/** A source file, as far as the house rules look at it. */
export interface Source {
  /** From the project's folder. */
  readonly path: string;
  /** `lib/<room>` is called by its room, the other top-level folders by their own name. */
  readonly room: string;
  readonly lines: number;
  readonly arrows: readonly Arrow[];
  readonly exported: readonly Exported[];
}

/** Every TypeScript file below some top-level folders. */
export function readSources(folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => readSource(join(folder, name)))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

/** The room that a file of ours belongs to. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second : top;
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const arrows: Arrow[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const ours = specifier.text.startsWith('.');
    const to = ours ? normalize(join(dirname(path), specifier.text)) : specifier.text;
    arrows.push({ to: relative('.', to), ours, typeOnly });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return {
    path,
    room: roomOf(path),
    lines: text.split('\n').length - 1,
    arrows,
    exported: file.statements.flatMap(exportedBy),
  };
}

const isTypeImport = ({ importClause }: ts.ImportDeclaration): boolean =>
  importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

function exportedBy(statement: ts.Statement): readonly Exported[] {
  const marked =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!marked) return [];
  const doc = ts
    .getJSDocCommentsAndTags(statement)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n')
    .trim();
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => ({
      name: name.getText(),
      doc,
    }));
  }
  const { name } = statement as ts.DeclarationStatement;
  return [{ name: name?.getText() ?? 'default', doc }];
}

/** A ring of files that import each other at run time, in order; `undefined` when there is none. */
export function findCycle(sources: readonly Source[]): readonly string[] | undefined {
  const graph = new Map(
    sources.map((source) => [
      source.path,
      source.arrows
        .filter(({ ours, typeOnly }) => ours && !typeOnly)
        .flatMap(({ to }) => pathsOf(to)),
    ]),
  );
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): readonly string[] | undefined => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    if (done.has(path)) return undefined;
    trail.push(path);
    for (const next of graph.get(path) ?? []) {
      const cycle = graph.has(next) ? visit(next) : undefined;
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path);
    if (cycle) return cycle;
  }
  return undefined;
}

/** The files that an import without its ending may mean. */
const pathsOf = (to: string): readonly string[] => [
  to,
  `${to}.ts`,
  `${to}.tsx`,
  `${to}/index.ts`,
  `${to}/index.tsx`,
];
