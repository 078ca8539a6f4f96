/// The rules of notification (规则, 1.1) as data, at `/api/notification/rules`. Each feature declares
/// those that it decides by. May use the kit's `rule` only.
package org.guanai.notification.rule;
