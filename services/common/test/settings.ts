import { setTestEnvironment } from '../src/testing';

setTestEnvironment('common');
