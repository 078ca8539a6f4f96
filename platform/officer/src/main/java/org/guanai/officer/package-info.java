/// Makes a county and its first officer (首位县级管理员) on an empty platform, and retires the
/// administrator that Keycloak began with. Serves the identity of everyone who acts; decision 0024.
/// Uses no other module: it speaks to Keycloak and the API alone.
package org.guanai.officer;
