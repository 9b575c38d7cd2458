import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface MeasuredOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

interface Size {
  depth: number;
  aliases: number;
  directives: number;
  /** Fields of the first level. */
  rootFields: number;
  cost: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, rootFields: 0, cost: 0 };

/** What counts for a page whose number of rows cannot be read. */
const LARGEST_PAGE = 100;

/** How much an operation asks for, fragments counted wherever they are spread. */
export function sizeOfOperation(measured: MeasuredOperation): Size {
  const { schema, operation } = measured;
  const root = schema.getRootType(operation.operation) ?? undefined;
  const size = new OperationMeasure(measured).sizeOf(operation.selectionSet, root);
  return { ...size, directives: size.directives + (operation.directives?.length ?? 0) };
}

class OperationMeasure {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  /** Each fragment is measured once: fragments that spread each other twice cost us nothing. */
  private readonly known = new Map<string, Size>();

  constructor(private readonly measured: MeasuredOperation) {
    this.fragments = new Map(
      measured.document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
  }

  sizeOf(set: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    return set.selections
      .map((selection) => this.sizeOfSelection(selection, type))
      .reduce(
        (sum, size) => ({
          depth: Math.max(sum.depth, size.depth),
          aliases: sum.aliases + size.aliases,
          directives: sum.directives + size.directives,
          rootFields: sum.rootFields + size.rootFields,
          cost: sum.cost + size.cost,
        }),
        NOTHING,
      );
  }

  private sizeOfSelection(node: SelectionNode, type: GraphQLNamedType | undefined): Size {
    const size = node.kind === Kind.FIELD ? this.sizeOfField(node, type) : this.sizeOfFragment(node, type);
    return { ...size, directives: size.directives + (node.directives?.length ?? 0) };
  }

  private sizeOfFragment(node: Exclude<SelectionNode, FieldNode>, type: GraphQLNamedType | undefined): Size {
    if (node.kind === Kind.INLINE_FRAGMENT)
      return this.sizeOf(node.selectionSet, this.typeNamed(node.typeCondition?.name.value) ?? type);
    const name = node.name.value;
    const fragment = this.fragments.get(name);
    if (!fragment) return NOTHING;
    const size =
      this.known.get(name) ??
      this.sizeOf(fragment.selectionSet, this.typeNamed(fragment.typeCondition.name.value));
    this.known.set(name, size);
    return size;
  }

  /** The schema's own description is left out: graphql-js limits it, and in production it is closed. */
  private sizeOfField(node: FieldNode, type: GraphQLNamedType | undefined): Size {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    const inside =
      node.selectionSet && field ? this.sizeOf(node.selectionSet, getNamedType(field.type)) : NOTHING;
    return {
      depth: inside.depth + 1,
      aliases: inside.aliases + (node.alias ? 1 : 0),
      directives: inside.directives,
      rootFields: 1,
      cost: 1 + inside.cost * (field ? this.rowsOf(node, field) : 1),
    };
  }

  /** Rows of a page: what is asked for, else the list's default; one for what is no page. */
  private rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const argument = field.args.find(({ name }) => name === 'perPage');
    if (!argument) return 1;
    const given = node.arguments?.find(({ name }) => name.value === 'perPage')?.value;
    const rows = given ? valueFromASTUntyped(given, this.measured.variables) : argument.defaultValue;
    return typeof rows === 'number' && rows >= 1 ? rows : LARGEST_PAGE;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    const type = name === undefined ? undefined : this.measured.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}
