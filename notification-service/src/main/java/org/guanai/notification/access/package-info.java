/// The access log of notification (访问日志), at `/api/notification/access-log`. Clauses: none. May use
/// the kit's `access` only.
package org.guanai.notification.access;
