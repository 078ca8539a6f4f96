/// The four reporting rhythms of dropout control (学校月报、县季报、学期报、年报), each with its figures and its
/// printed form. Clauses 3.2.4e, 3.2.4f. Uses `calendar`, `correction`, `owed`, `place` and
/// `files.document`.
package org.guanai.registry.roll.report;
