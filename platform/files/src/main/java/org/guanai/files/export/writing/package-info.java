/// Writes exports (导出文件): workbook, text or PDF, each with its mark and without formulas. Uses
/// `document` and `sheets`.
package org.guanai.files.export.writing;
