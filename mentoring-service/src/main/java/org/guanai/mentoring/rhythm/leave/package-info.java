/// Absences (离岗、休学): while a teacher or a child is away duties rest; a teacher who is away for
/// months leaves gaps (3.1.3f). Owns the table `helper_absence`; uses pairings, excuses and staff.
package org.guanai.mentoring.rhythm.leave;
