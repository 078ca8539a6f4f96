/// Why a duty is overdue (逾期原因, 3.1.3i, 3.1.3j, 3.1.4f): what was recorded in each missed window,
/// and what was lacking. Owns no table; reads duties, contacts and excuses.
package org.guanai.mentoring.care.explanation;
