/// Workbooks of the old kind (`.xls`, 97–2003), which WPS and other programs still write. May use
/// `format`, `cell` and `xlsx`, in which form rejected rows go back.
package org.guanai.sheets.xls;
