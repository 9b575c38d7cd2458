import { describeRules } from '@balorg/common/testing';
import { definition } from '../src/definition';

describeRules(definition, [
  'DirectoryEntryResolver.searchDirectory',
  'ReferenceListsResolver.communes',
  'ReferenceListsResolver.professions',
  'SimilarMailboxesResolver.similarMailboxes',
  'StructureResolver.structure',
  'StructureResolver.structures',
]);
