/// The access log of mentoring (访问日志), at `/api/mentoring/access-log`. Clauses: none. May use the
/// kit's `access` only.
package org.guanai.mentoring.access;
