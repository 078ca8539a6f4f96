/// The printed form of a mandatory report (强制报告表). Clauses: 3.1.5e (item 8). Uses
/// `mandatory.report` and `files`.
package org.guanai.safety.mandatory.form;
