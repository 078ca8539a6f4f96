/// Keycloak, where people log in (登录), as the registry uses it: accounts, one-time codes and their
/// use.
///
/// Serves the identity of everyone who acts; decisions 0006 and 0024.
///
/// Uses no other feature.
package org.guanai.registry.people.keycloak;
