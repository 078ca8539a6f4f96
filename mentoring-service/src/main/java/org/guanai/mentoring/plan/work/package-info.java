/// Work plans of schools (工作方案, 3.1.1c): drafted, submitted, acknowledged or returned, archived,
/// with attachments. Owns the table `work_plan`; uses organisations and calendars.
package org.guanai.mentoring.plan.work;
