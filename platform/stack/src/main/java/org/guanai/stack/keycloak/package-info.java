/// Keycloak from its distribution, the realm brought up to date, tokens of demo users. Clauses:
/// none. Uses: `process`, `secret`, `say`.
package org.guanai.stack.keycloak;
