/// Support plans (帮扶计划书, 3.1.4f-4): aims that can be checked, measures, schedule, the carer's part
/// and the mid-term check. Uses documents of a term.
package org.guanai.mentoring.plan.support;
