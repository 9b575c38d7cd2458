import { setTestEnvironment } from '@balorg/common/testing';

setTestEnvironment('account', {
  BALORG_INSTANCE: 'test',
  CODE_PEPPER: Buffer.alloc(32, 'p').toString('base64url'),
});
