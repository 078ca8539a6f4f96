/// The list of what is due (应尽职责, 3.1.3i, 3.1.3j, 3.1.4f), one indexed read. Uses duties,
/// declarations and the names of children and helpers.
package org.guanai.mentoring.rhythm.due;
