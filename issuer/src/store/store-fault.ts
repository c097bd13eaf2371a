/** Every way the store refuses to open or to start: each with one sentence a person can act on. */

export type StoreCode =
  | 'folder-in-use' // another issuer holds this folder
  | 'folder-unwritable'
  | 'folder-other-major' // made by another major version of PostgreSQL
  | 'platform' // no PostgreSQL can be run here
  | 'server' // PostgreSQL did not start or does not answer
  | 'not-durable' // a setting under which acknowledged work can be lost
  | 'migration-name'
  | 'migration-changed'
  | 'migration-unknown'
  | 'migration-order';

export class StoreFault extends Error {
  readonly code: StoreCode;

  constructor(code: StoreCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StoreFault';
    this.code = code;
  }
}
