package org.guanai.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/// Makes PDF documents from templates, one at a time: what a document costs is its fonts, so a
/// batch is printed as one document of at most [#MOST_PAGES] pages. Templates include
/// `print/sheet`, the frame of every page, and are well-formed XML.
@ApplicationScoped
public class Printer {
    /// Sheets of one document; a larger batch is several documents. A process with a heap of 160 MB
    /// carries it.
    public static final int MOST_PAGES = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /// Nothing is ever fetched: pictures are within the page.
    private static final BiPredicate<String, ExternalResourceType> WITHIN =
            (uri, _) -> uri == null || uri.startsWith("data:");

    static {
        // It quotes what it prints.
        XRLog.setLoggingEnabled(false);
    }

    private final Engine engine;
    private final Fonts fonts;
    private final Semaphore free = new Semaphore(1, true);

    Printer(Engine engine, Fonts fonts) {
        this.engine = engine;
        this.fonts = fonts;
    }

    /// @param template its path below `templates`, without its ending
    /// @throws MissingGlyphs when the fonts lack a character of it: nothing is printed in part
    /// @throws PrinterBusy when others print for too long; retry
    public byte[] pdf(String template, Map<String, ?> data) {
        var page = PrintedPage.of(engine.getTemplate(template).render(data));
        fonts.requireAll(page);
        await();
        try {
            return rendered(page);
        } finally {
            free.release();
        }
    }

    /// A batch that is too long for one document, part by part, as one file.
    ///
    /// @param parts each of at most [#MOST_PAGES] pages; pages are numbered anew in each
    public byte[] pdf(String template, List<? extends Map<String, ?>> parts) {
        var merger = new PDFMergerUtility();
        var out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        parts.forEach(part -> merger.addSource(new RandomAccessReadBuffer(pdf(template, part))));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() {
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PrinterBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterBusy();
        }
    }

    private byte[] rendered(PrintedPage page) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withW3cDocument(page.document(), null);
        fonts.eachFace(face ->
                builder.useFont(
                        face.file().toFile(),
                        face.family(),
                        face.weight(),
                        FontStyle.NORMAL,
                        true));
        builder.useExternalResourceAccessControl(
                WITHIN, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                WITHIN, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        try {
            builder.toStream(out).withProducer("Guanai").run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
