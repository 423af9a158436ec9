/** Whether this browser has passkeys at this address. */
export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

/** The device did not answer, or the person left its question. */
export class PasskeyLeft extends Error {}

export async function makePasskey(options: string): Promise<string> {
  return answer(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON) }));
}

export async function askForPasskey(options: string): Promise<string> {
  return answer(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON) }));
}

async function answer(ask: () => Promise<Credential | null>): Promise<string> {
  try {
    return JSON.stringify(await ask());
  } catch (error) {
    throw error instanceof DOMException ? new PasskeyLeft() : error;
  }
}
