interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => ScriptUrlPolicy;
}

/**
 * The address of a worker's script as Trusted Types want it: each policy lets
 * one script of our own through, and nothing else.
 * @param policy must be named in the page's security policy, and be made once.
 */
export function trustedScript(policy: 'sw' | 'worker' | 'backup', url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  const rules = {
    createScriptURL: (asked: string): string => {
      if (asked === url) return asked;
      throw new TypeError(`Not the script of ${policy}: ${asked}`);
    },
  };
  return trustedTypes.createPolicy(policy, rules).createScriptURL(url);
}
