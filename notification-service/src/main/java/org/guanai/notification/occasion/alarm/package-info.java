/// Alarms (警情) as an occasion: safety officers and principal learn at once of an incident, and of a
/// report on it that is overdue; the county by its severity (3.1.5e). Uses `notice`.
package org.guanai.notification.occasion.alarm;
