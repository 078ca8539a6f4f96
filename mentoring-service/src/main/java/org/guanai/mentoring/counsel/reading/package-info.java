/// Leave to read what a counselling session says (查阅审批, 3.1.6d): asked with a reason, given by
/// somebody else, for a few days. Owns the table `counsel_reading`.
package org.guanai.mentoring.counsel.reading;
