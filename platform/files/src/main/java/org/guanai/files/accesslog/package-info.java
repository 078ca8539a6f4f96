/// The access log of a year as an export (年度访问日志, M24). Uses the kit's `access` and
/// `export.source`.
package org.guanai.files.accesslog;
