/// Workbooks of Excel and WPS (工作簿), scanned for their cost before they are read (decision 0012).
/// May use `format`.
package org.guanai.sheets.xlsx;
