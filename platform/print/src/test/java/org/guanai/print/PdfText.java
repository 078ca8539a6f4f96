package org.guanai.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads a document back, as a person or a scanner would.
final class PdfText {
    private PdfText() {}

    static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    static String qrCode(byte[] pdf) throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var width = picture.getWidth();
            var height = picture.getHeight();
            var points = picture.getRGB(0, 0, width, height, null, 0, width);
            var source = new RGBLuminanceSource(width, height, points);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    /// Names of the fonts, each `ABCDEF+Name` when only the glyphs that are used are embedded.
    static Set<String> fonts(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var names = new TreeSet<String>();
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    names.add((font.isEmbedded() ? "" : "not embedded: ") + font.getName());
                }
            }
            return names;
        }
    }
}
