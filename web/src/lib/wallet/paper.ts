/** The judge of printed credentials, in a file of its own so that its library is loaded only while receiving. */
export { verifyVcJwt } from '@krdpass/credential/vc-jwt';
