/// The five priorities (五优先, 3.3.3c) of struggling children: praise, care, marking and tutoring,
/// visits, activities; who got least comes first. Owns the table `attention`; counts contacts and
/// activities.
package org.guanai.mentoring.conduct.priority;
