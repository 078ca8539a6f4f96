/// Hand-overs (交接, 3.1.3a): one helper ends and the next begins in one step, with a note and with
/// what the next may read. Owns the table `hand_over`; uses pairings and students.
package org.guanai.mentoring.match.handover;
