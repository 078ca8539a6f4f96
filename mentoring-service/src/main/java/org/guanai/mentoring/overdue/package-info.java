/// What is owed and late (逾期事项, 3.1.1a): feedback, agreed actions, answers and work plans, beside
/// the duties, which their own sweep tells of. Owns no table; reads those of the features.
package org.guanai.mentoring.overdue;
