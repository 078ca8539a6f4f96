/// The yearly report on the protection of children's data (个人信息保护合规审计报告). Regulations on the
/// protection of minors online, article 37: due by the end of January. Uses `owed`, `place` and
/// `people.office`.
package org.guanai.registry.protection.report;
