/// Printed pages (打印): PDF from templates, with embedded Chinese fonts, a header, signature lines,
/// page numbers and QR codes (`docs/decisions/0018-pdf-and-its-fonts.md`). Serves 3.1.3d and every
/// form that a school puts on paper. Knows no noun of the Measures.
package org.guanai.print;
