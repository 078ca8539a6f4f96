package org.guanai.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guanai.sheets.format.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentProbeTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String NAMES = "姓名,学校\r\n䶮𬱖,关爱小学\r\n";

    @Test
    void utf8IsKnownByItsBytes() {
        assertThat(name(NAMES.getBytes(StandardCharsets.UTF_8))).contains("csv:UTF-8");
    }

    @Test
    void aByteOrderMarkIsRemembered() {
        var file = SheetFiles.withBom(NAMES.getBytes(StandardCharsets.UTF_8));
        assertThat(name(file)).contains("csv:UTF-8-BOM");
    }

    @Test
    void whatIsNoUtf8MayBeGb18030() {
        assertThat(name(NAMES.getBytes(GB18030))).contains("csv:GB18030");
    }

    @Test
    void aCharacterCutByThePieceIsWhole() {
        var probe = new ContentProbe();
        var bytes = NAMES.getBytes(StandardCharsets.UTF_8);
        for (var b : bytes) {
            probe.accept(new byte[] {b}, 0, 1);
        }
        assertThat(probe.format().map(SheetFormat::name)).contains("csv:UTF-8");
    }

    @Test
    void aFileThatEndsInsideACharacterIsNoText() {
        var bytes = "姓名".getBytes(StandardCharsets.UTF_8);
        assertThat(name(java.util.Arrays.copyOf(bytes, 5))).isEmpty();
    }

    @Test
    void utf16IsKnownByItsMark() {
        var text = "\uFEFF" + NAMES;
        assertThat(name(text.getBytes(StandardCharsets.UTF_16BE))).contains("csv:UTF-16BE-BOM");
        assertThat(name(text.getBytes(StandardCharsets.UTF_16LE))).contains("csv:UTF-16LE-BOM");
        assertThat(name(NAMES.getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table>",
                "\n <!DOCTYPE html>",
                "<TABLE border=1>",
                "\uFEFF<?xml version='1.0'?>",
                "MIME-Version: 1.0\nX-Document-Type: Workbook"
            })
    void aWebPageThatCallsItselfAWorkbookIsNamed(String start) {
        for (var charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            var page = (start + "<td>姓名").getBytes(charset);
            assertThatThrownBy(() -> name(page)).hasMessage("sheet.markup");
        }
        var wide = ("\uFEFF" + start).getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> name(wide)).hasMessage("sheet.markup");
    }

    @Test
    void aNulIsNoText() {
        assertThat(name("姓名\0,学校".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void picturesAndPapersAreNoText() {
        assertThat(name(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})).isEmpty();
        assertThat(name("%PDF-1.7 anything".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aZipMayBeAWorkbook() {
        assertThat(name(SheetFiles.xlsx(List.of(List.of("a"))))).contains("xlsx");
    }

    @Test
    void workbooksOfTheOldKindAreKnown() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(name(old)).contains("xls");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThatThrownBy(() -> name(new byte[0])).hasMessage("sheet.empty");
    }

    private static Optional<String> name(byte[] file) {
        var probe = new ContentProbe();
        var half = file.length / 2;
        probe.accept(file, 0, half);
        probe.accept(file, half, file.length - half);
        return probe.format().map(SheetFormat::name);
    }
}
