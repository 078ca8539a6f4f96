/// Comma-separated text (文本表格) with commas, semicolons or tabs, in UTF-8 or GB18030. May use
/// `format`.
package org.guanai.sheets.csv;
