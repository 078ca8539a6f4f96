/// The access log of registry (访问日志), at `/api/registry/access-log`. Clauses: none. May use the
/// kit's `access` only.
package org.guanai.registry.access;
