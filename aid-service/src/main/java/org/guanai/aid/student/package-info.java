/// Students (学生) as this service knows them, kept from the registry's snapshots; no household
/// registration (3.1.2d). Clauses: 3.3.2b, 3.1.2d. Uses: `platform/reference`.
package org.guanai.aid.student;
