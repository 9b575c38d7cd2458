export { default } from './scripts/lint/rules.mjs';
