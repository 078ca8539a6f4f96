/// Pairings (结对帮扶, 3.1.3a, 3.1.3f, 3.1.4e): who looks after which child, from the start to the end.
/// Owns the table `pairing`; uses students, staff and helpers. Knows nothing of duties.
package org.guanai.mentoring.match.pairing;
