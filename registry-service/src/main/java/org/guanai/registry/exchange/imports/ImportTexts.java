package org.guanai.registry.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.guanai.kit.job.JobState;
import org.guanai.kit.problem.ProblemTexts;
import org.guanai.registry.exchange.imports.Imports.Row;
import org.guanai.sheets.Finding;

/// What imports tell, in the caller's language.
@ApplicationScoped
class ImportTexts {
    private final ProblemTexts texts;

    ImportTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    ImportView view(Row row, Locale locale) {
        return new ImportView(
                row.id(),
                row.state(),
                row.kind().word(),
                row.total(),
                row.accepted(),
                row.rejected(),
                row.warnings(),
                row.waiting() && row.state() == JobState.RUNNING
                        ? texts.text("registry.import-waits-for-others", locale)
                        : null,
                row.submittedAt(),
                row.finishedAt(),
                failure(row, locale));
    }

    FindingView view(Finding finding, Locale locale) {
        return new FindingView(
                finding.row(),
                finding.column(),
                finding.code(),
                texts.text(finding.code(), locale),
                finding.warning());
    }

    /// `身份证件号:…`
    String reason(Finding finding, Locale locale) {
        var text = texts.text(finding.code(), locale);
        return finding.column() == null ? text : finding.column() + colon(locale) + text;
    }

    String separator(Locale locale) {
        return isChinese(locale) ? "\uFF1B" : "; ";
    }

    private ImportView.Failure failure(Row row, Locale locale) {
        if (row.failure() == null) {
            return null;
        }
        var text = texts.text(row.failure(), locale);
        var columns = String.join(isChinese(locale) ? "、" : ", ", row.failureColumns());
        return new ImportView.Failure(
                row.failure(), columns.isEmpty() ? text : text + colon(locale) + columns);
    }

    private static String colon(Locale locale) {
        return isChinese(locale) ? "\uFF1A" : ": ";
    }

    private static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
