import { MAILBOX_METADATA } from '../fhir/mailbox-telecom';
import { Refusal } from '../fhir/refusal';

/** What a FHIRPath of the draft guide points at. */
export type Target =
  | { at: 'telecom' }
  | { at: 'mailbox'; address: string }
  | { at: 'address'; address: string }
  | { at: 'metadata'; address: string; name: string };

const MAILBOX = /^Organization\.telecom\.where\(\s*value\s*=\s*'([^'\\]+)'\s*\)(.*)$/;
const METADATA = /^\.extension\(\s*'([^'\\]+)'\s*\)\.extension\(\s*'(\w+)'\s*\)\.value$/;

/**
 * Reads the few paths the draft guide uses. This is no FHIRPath engine: any other path is refused with 422, even
 * one that would point at the same element.
 */
export function readTelecomPath(path: string): Target {
  if (path === 'Organization.telecom') return { at: 'telecom' };
  const [, address, rest] = MAILBOX.exec(path) ?? [];
  if (address !== undefined && rest === '') return { at: 'mailbox', address };
  if (address !== undefined && rest === '.value') return { at: 'address', address };
  const [, url, name] = METADATA.exec(rest ?? '') ?? [];
  if (address !== undefined && url === MAILBOX_METADATA && name !== undefined) {
    return { at: 'metadata', address, name };
  }
  throw new Refusal(422, 'not-supported', `The path ${path} is not one an operator may write`);
}
