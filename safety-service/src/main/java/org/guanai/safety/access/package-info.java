/// The access log of safety (访问日志), at `/api/safety/access-log`. Clauses: none. May use the kit's
/// `access` only.
package org.guanai.safety.access;
