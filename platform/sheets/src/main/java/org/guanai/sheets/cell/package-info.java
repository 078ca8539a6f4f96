/// What stands in one cell (单元格): texts, dates, codes, and what people write when nothing applies.
/// Uses nothing else.
package org.guanai.sheets.cell;
