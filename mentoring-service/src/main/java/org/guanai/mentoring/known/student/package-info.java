/// What mentoring knows of students (学生): the newest snapshot of each, kept from the registry
/// (2.4). Owns the table `student`.
package org.guanai.mentoring.known.student;
