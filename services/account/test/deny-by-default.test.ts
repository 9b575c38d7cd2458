import { describeRules } from '@balorg/common/testing';
import { definition } from '../src/definition';

describeRules(definition, [
  'AccountResolver.createAccount',
  'AccountResolver.me',
  'AccountResolver.requestPasswordReset',
  'AccountResolver.resetPassword',
  'DraftResolver.myDraft',
  'DraftResolver.startMailboxRequest',
  'RegionProfileResolver.regionProfile',
  'RegionProfileResolver.regions',
  'SessionResolver.challenge',
  'SessionResolver.resendCode',
  'SessionResolver.signIn',
  'SessionResolver.signOut',
  'SessionResolver.verifyCode',
  'TrackingResolver.openTracking',
  'TrackingResolver.requestTracking',
  'TrackingResolver.sendTrackingLink',
]);
