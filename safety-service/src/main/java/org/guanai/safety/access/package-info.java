/// The access log of safety (访问日志), at `/api/safety/access-log`, without who reported (3.1.5e). May
/// use `incident` and the kit's `access`.
package org.guanai.safety.access;
