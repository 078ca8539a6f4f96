package org.guanai.files.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guanai.kit.problem.Refusal;
import org.guanai.print.MissingGlyphs;
import org.guanai.print.Printer;
import org.guanai.print.PrinterBusy;
import org.jboss.resteasy.reactive.RestResponse;

/// Prints documents (打印件) and refuses in the words of the API.
@ApplicationScoped
public class Documents {
    public static final String MEDIA_TYPE = "application/pdf";

    private final Printer printer;

    Documents(Printer printer) {
        this.printer = printer;
    }

    /// Called outside a transaction: it may wait for other documents.
    ///
    /// @param template its path below `templates`, without its ending
    /// @throws Refusal.Unprocessable when a character cannot be printed; the field says where and
    ///   which
    /// @throws Refusal.Unavailable when others print for too long
    public byte[] pdf(String template, Map<String, ?> data) {
        return printed(() -> printer.pdf(template, data));
    }

    /// A batch that is too long for one document, part by part.
    public byte[] pdf(String template, List<? extends Map<String, ?>> parts) {
        return printed(() -> printer.pdf(template, parts));
    }

    private static byte[] printed(Supplier<byte[]> print) {
        try {
            return print.get();
        } catch (MissingGlyphs e) {
            throw Refusal.unprocessable("files.glyph-missing", places(e));
        } catch (PrinterBusy e) {
            throw Refusal.unavailable("files.printer-busy");
        }
    }

    /// As `pdf`, for a resource to answer.
    public RestResponse<byte[]> answer(String template, Map<String, ?> data) {
        return answer(pdf(template, data));
    }

    /// As `pdf` of a batch, for a resource to answer.
    public RestResponse<byte[]> answer(String template, List<? extends Map<String, ?>> parts) {
        return answer(pdf(template, parts));
    }

    private static RestResponse<byte[]> answer(byte[] pdf) {
        return RestResponse.ResponseBuilder.ok(pdf)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    /// `student 0199…: U+20BB7`.
    private static String places(MissingGlyphs e) {
        return e.missing().stream()
                .limit(10)
                .map(m -> m.record().isEmpty() ? m.code() : m.record() + ": " + m.code())
                .collect(Collectors.joining(", "));
    }
}
