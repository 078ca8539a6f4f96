/// Reads what a screening system gives out (筛查结果表, 3.1.6e): one sheet, a child on each row. Uses
/// the module for sheets only; the file is kept nowhere.
package org.guanai.mentoring.counsel.screening.file;
