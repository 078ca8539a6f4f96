/// Sheets that come as forms (上传表格), read as they arrive and kept in memory only. Clauses: 3.3.2b.
/// Uses nothing of this service.
package org.guanai.aid.upload;
