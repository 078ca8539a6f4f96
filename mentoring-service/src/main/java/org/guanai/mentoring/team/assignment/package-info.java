/// Assignments (聘用安排, 3.1.4b, 3.1.4d) of external counsellors to a school or a class of it, and how
/// they end. Owns the table `helper_assignment`.
package org.guanai.mentoring.team.assignment;
