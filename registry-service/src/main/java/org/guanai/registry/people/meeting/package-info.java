/// Meetings of leading groups (领导小组会议, 3.1.1b): who was there, what was decided, by whom it is done
/// and by when. May use `leading`, `staff` and `office`.
package org.guanai.registry.people.meeting;
