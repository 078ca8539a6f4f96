/// Lessons in health, puberty and mental health by grade (课程记录, 3.1.6b, 3.2.4c). Owns the table
/// `lesson`.
package org.guanai.mentoring.activity.lesson;
