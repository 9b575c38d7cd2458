import { describeRules } from '@balorg/common/testing';
import { definition } from '../src/definition';

describeRules(definition, []);
