/// Activities (活动, 3.1.4c, 3.1.6g, 3.1.6h, 3.2.3c): the calendar, what was held, and who took part.
/// Owns the tables `activity` and `activity_participant`.
package org.guanai.mentoring.activity.event;
