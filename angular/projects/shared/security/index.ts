export * from './code-step';
export * from './passkey-panel';
export * from './security-api';
export * from './session-list';
export * from './two-factor-panel';
export * from './web-authn';
