package org.guanai.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Prints, and reads back what was printed.
class PrinterTest {
    private static final String ADDRESS = "https://guanai.example.cn/login?code=7KQ4";

    private final Printer printer = new Printer(engine(), new Fonts());

    @Test
    void aPageCarriesSchoolTitleSignatureLinesAndPageNumbers() throws Exception {
        var pages = PdfText.pages(slips("王小明", "李红"));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1))
                .contains("云山县第一小学", "登记单", "李红", "班主任签字", "第 2 页 / 共 2 页", "打印人:李老师");
    }

    @Test
    void rareCharactersOfNamesArePrinted() throws Exception {
        assertThat(PdfText.pages(slips("𬱖䶮㛃")).getFirst()).contains("𬱖䶮㛃");
    }

    @Test
    void textIsCopiedAsOrdinaryCharacters() throws Exception {
        assertThat(PdfText.pages(slips("山儿走玉")).getFirst()).contains("云山县", "山儿走玉");
    }

    @Test
    void fontsAreEmbeddedAndCutToWhatIsUsed() throws Exception {
        var pdf = slips("王小明");
        assertThat(PdfText.fonts(pdf))
                .isNotEmpty()
                .allMatch(name -> name.matches("[A-Z]{6}\\+Noto.*"));
        assertThat(pdf.length).isLessThan(60_000);
    }

    @Test
    void aQrCodeIsReadFromThePicture() throws Exception {
        assertThat(PdfText.qrCode(slips("王小明"))).isEqualTo(ADDRESS);
    }

    @Test
    void aCharacterThatNoFontDrawsIsNamedWithItsRecord() {
        var refused = catchThrowableOfType(MissingGlyphs.class, () -> slips("王小明", "张𠮷"));
        assertThat(refused.missing()).containsExactly(new MissingGlyphs.Missing("student 2", "𠮷"));
        assertThat(refused.missing().getFirst().code()).isEqualTo("U+20BB7");
    }

    @Test
    void whatIsWrittenInANameIsNoMarkup() throws Exception {
        assertThat(PdfText.pages(slips("<b>&amp;")).getFirst()).contains("<b>&amp;");
    }

    @Test
    void aHundredPagesAreOneDocument() throws Exception {
        var pdf = slips(Collections.nCopies(Printer.MOST_PAGES, "王小明").toArray(String[]::new));
        assertThat(PdfText.pages(pdf)).hasSize(Printer.MOST_PAGES);
    }

    @Test
    void aBatchThatIsTooLongIsPrintedPartByPart() throws Exception {
        var pdf = printer.pdf("slip", List.of(data("王小明"), data("李红", "赵强")));
        assertThat(PdfText.pages(pdf)).hasSize(3);
        assertThat(PdfText.pages(pdf).getLast()).contains("赵强", "第 2 页 / 共 2 页");
    }

    private byte[] slips(String... names) {
        return printer.pdf("slip", data(names));
    }

    private static Map<String, Object> data(String... names) {
        return Map.of("school", "云山县第一小学", "names", List.of(names), "qr", QrCode.of(ADDRESS));
    }

    /// As Quarkus makes it.
    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new ClassPathTemplate(id)))
                .build();
    }

    private record ClassPathTemplate(String id) implements TemplateLocation {
        @Override
        public Reader read() {
            var in = PrinterTest.class.getResourceAsStream("/templates/" + id + ".html");
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
