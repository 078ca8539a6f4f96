/// Comma-separated text (文本表格) with commas, semicolons, tabs or bars, in UTF-8, UTF-16 or GB18030.
/// May use `format` and `cell`.
package org.guanai.sheets.csv;
