/// Accounts of staff, guardians and helpers (账号): the wanted state, and its keeping in Keycloak.
/// Serves the identity of everyone who acts; decision 0006. Uses no other feature.
package org.guanai.registry.people.account;
