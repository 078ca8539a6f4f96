/// Lists in workbooks and text files (表格): which columns they have, what their rows say, what is
/// wrong with them, and the files that go back. Serves 2.3 and every list that comes from outside.
/// May use `csv`, `xls`, `xlsx`, `format` and `cell`; knows no noun of the Measures.
package org.guanai.sheets;
