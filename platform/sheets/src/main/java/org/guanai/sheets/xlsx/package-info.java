/// Workbooks of Excel, WPS and others (工作簿), scanned for their cost before they are read (decision
/// 0012). May use `format` and `cell`.
package org.guanai.sheets.xlsx;
