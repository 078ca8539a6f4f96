/// What safety knows of the students (学生) and their guardians, kept from the registry's snapshots.
/// Uses the kit only.
package org.guanai.safety.student;
