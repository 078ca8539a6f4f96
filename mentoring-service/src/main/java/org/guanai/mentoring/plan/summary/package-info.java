/// Summaries and essays (总结、教育心得, 3.1.4f-5) at the end of a term; either satisfies the duty. Uses
/// documents of a term.
package org.guanai.mentoring.plan.summary;
