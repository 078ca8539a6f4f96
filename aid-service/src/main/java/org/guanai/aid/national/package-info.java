/// The list of the national aid system (全国学生资助管理信息系统名单): begun from what was granted, completed and
/// checked line by line. Clauses: 3.3.2b. Uses: `national.sheet`, `payee`, `term`, `upload`,
/// `files.export`.
package org.guanai.aid.national;
