import { setTestEnvironment } from '@balorg/common/testing';

setTestEnvironment('notification', {
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'BAL ORG <ne-pas-repondre@balorg.example>',
});
