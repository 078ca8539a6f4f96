/// Tutoring (辅导记录, 3.1.3g): in what a child was tutored, with which effect and what comes next.
/// Owns the table `tutoring`; uses pairings.
package org.guanai.mentoring.care.tutoring;
