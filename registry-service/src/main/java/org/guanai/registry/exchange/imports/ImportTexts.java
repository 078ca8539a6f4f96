package org.guanai.registry.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.guanai.kit.job.JobState;
import org.guanai.kit.job.JobView;
import org.guanai.kit.problem.ProblemTexts;
import org.guanai.sheets.Finding;

/// What imports tell, in the caller's language.
@ApplicationScoped
class ImportTexts {
    private final ProblemTexts texts;

    ImportTexts(ProblemTexts texts) {
        this.texts = texts;
    }

    ImportView view(ImportRow row, JobView job, Locale locale) {
        return new ImportView(
                row.id(),
                job.state(),
                row.kind(),
                job.rowsTotal(),
                job.rowsAccepted(),
                job.rowsRejected(),
                row.warnings(),
                row.waiting() && job.state() == JobState.RUNNING
                        ? texts.text("registry.import-waits-for-others", locale)
                        : null,
                job.createdAt(),
                job.finishedAt(),
                failure(row, job.failure(), locale));
    }

    ImportFindingView view(Finding finding, Locale locale) {
        return new ImportFindingView(
                finding.place().sheetName(),
                finding.place().row(),
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

    private ImportView.ImportFailure failure(ImportRow row, String code, Locale locale) {
        if (code == null) {
            return null;
        }
        var text = texts.text(code, locale);
        var columns = String.join(isChinese(locale) ? "、" : ", ", row.failureColumns());
        return new ImportView.ImportFailure(
                code, columns.isEmpty() ? text : text + colon(locale) + columns);
    }

    private static String colon(Locale locale) {
        return isChinese(locale) ? "\uFF1A" : ": ";
    }

    private static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
