/// What a file of rows is (表格格式), whatever its format: rows in, rows out, limits and refusals. May
/// use `cell`.
package org.guanai.sheets.format;
