/// Students (学生) as far as notices need them, from the registry's snapshots, with their contact
/// chains (3.1.5f), and who looks after them (3.2.3d). Uses the kit only.
package org.guanai.notification.student;
