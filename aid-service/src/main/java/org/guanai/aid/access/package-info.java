/// The access log of aid (访问日志), at `/api/aid/access-log`. Clauses: none. May use the kit's
/// `access` only.
package org.guanai.aid.access;
