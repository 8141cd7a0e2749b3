/** Whether this is real business; given once at start by `app`. */
let environment: 'SANDBOX' | 'PRODUCTION' = 'SANDBOX';

export function setEnvironment(given: 'SANDBOX' | 'PRODUCTION'): void {
  environment = given;
}

export function gatewayEnvironment(): 'SANDBOX' | 'PRODUCTION' {
  return environment;
}
