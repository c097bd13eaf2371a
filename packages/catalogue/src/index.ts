/** What the state offers, as plain data: credential types, registers, authorities and the life of an application. */
export { askableTypes, askIds, leavesOf } from './ask-ids.ts';
export type { AskableType } from './ask-ids.ts';
export { authorities } from './authorities.ts';
export type { Authority, AuthorityId } from './authorities.ts';
export { templateOf } from './catalogue-document.ts';
export type { Asking, CatalogueDocument, Dictionary, FrozenTemplate, Template } from './catalogue-document.ts';
export { claimPath, configurationId, defineCredential, everything, inGroup, versionOf, w3cType } from './credential-type.ts';
export type { Claim, ClaimKind, CredentialType, Elements, MdocForm, Preset, Section } from './credential-type.ts';
export { purposes } from './purposes.ts';
export type { Purpose } from './purposes.ts';
export { permissionSets, units } from './relying-parties.ts';
export type { PermissionSet, RelyingUnit } from './relying-parties.ts';
export { column, defineRegister } from './register.ts';
export type { Column, Register } from './register.ts';
export { steps } from './steps.ts';
export type { Light, State, Step } from './steps.ts';
export { typeMetadata } from './type-metadata.ts';
export type { TypeMetadata } from './type-metadata.ts';
