/// The duties (职责) of each pairing, one row each: begun, moved on, counted again and listed
/// (3.1.3i, 3.1.3j, 3.1.4f). Owns the table `duty`; uses declarations, windows and the names of
/// children and helpers. Knows no feature whose deeds satisfy it.
package org.guanai.mentoring.rhythm.duty;
