/// Reminders (提醒) as an occasion: of an overdue duty, to its helper, then the principal, then the
/// county (3.1.3). Uses `notice`.
package org.guanai.notification.occasion.reminder;
