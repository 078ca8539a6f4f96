/// The counselling room (心理咨询室, 3.1.6b) and its appointments: no two at one time. Owns the tables
/// `counsel_room` and `counsel_appointment`.
package org.guanai.mentoring.counsel.room;
