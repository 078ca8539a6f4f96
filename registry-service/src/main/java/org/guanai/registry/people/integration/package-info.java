/// Other systems (对接系统) that call the API, with a secret that is shown once, rotated and revoked.
///
/// Serves the identity of everyone who acts; decision 0024.
///
/// Uses `people.keycloak` and `place.organisation`.
package org.guanai.registry.people.integration;
