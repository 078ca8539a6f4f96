/// One's own duties in the calendar of one's telephone (日历订阅, 3.1.3i, 3.1.3j, 3.1.4f): by a secret
/// link, without any child's name. Owns the table `duty_calendar`; reads duties.
package org.guanai.mentoring.rhythm.feed;
