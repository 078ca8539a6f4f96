/// Posts of humans (岗位) and their accounts (账号): the wanted state, its keeping in Keycloak, and
/// one-time codes. Serves the identity of everyone who acts; decisions 0006 and 0024. Uses
/// `people.human` and `people.keycloak`.
package org.guanai.registry.people.account;
