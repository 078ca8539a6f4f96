/// The platform as local processes (本机运行): its parts, their addresses, settings and clock. Clauses:
/// none; it carries all services. Uses: `process`, `postgres`, `kafka`, `keycloak`, `mail`,
/// `secret`, `say`, `demo`.
package org.guanai.stack;
