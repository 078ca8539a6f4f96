/// Target sheets of schools (目标任务, 3.1.1d): what is to be reached in a term, and what was. Owns the
/// table `school_target`; the actual values are counted by the indicators.
package org.guanai.mentoring.plan.goal;
