/// The sheet of the national aid system (全国学生资助管理信息系统名单): its columns, and how it is read and
/// written. Clauses: 3.3.2b. Uses `sheets`, and nothing of this service.
package org.guanai.aid.national.sheet;
