package org.guanai.files.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanai.files.export.order.ExportFormat;
import org.guanai.files.export.source.ExportConfig;
import org.guanai.files.export.source.ExportLimits;
import org.guanai.files.export.source.ExportSource.ExportScope;
import org.guanai.files.export.writing.ExportHead;
import org.guanai.files.export.writing.ExportRows;
import org.guanai.files.export.writing.PageWriting;
import org.guanai.files.export.writing.SheetWriting;
import org.guanai.kit.file.SealedFile;
import org.guanai.kit.job.JobFailed;
import org.guanai.kit.job.JobRun;
import org.guanai.kit.job.JobWorker;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.ScopedWork;

/// Writes an export, in the scope of whoever asked for it. What an attempt before left over is
/// written anew.
@ApplicationScoped
class ExportWorker implements JobWorker {
    static final String KIND = "export";
    private static final int LONGEST_SECONDS = 600;

    private final Exports exports;
    private final ExportLimits limits;
    private final ExportFiles files;
    private final PageWriting pages;
    private final ExportConfig config;
    private final Clock clock;

    ExportWorker(
            Exports exports,
            ExportLimits limits,
            ExportFiles files,
            PageWriting pages,
            ExportConfig config,
            Clock clock) {
        this.exports = exports;
        this.limits = limits;
        this.files = files;
        this.pages = pages;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var export = QuarkusTransaction.requiringNew().call(() -> exports.findById(run.id()));
        if (export.state != ExportState.ACCEPTED) {
            return;
        }
        files.delete(run.id());
        try {
            var written =
                    ScopedWork.callAs(
                            export.scope(), run.requestedBy(), () -> this.written(export, run));
            step(
                    run.id(),
                    e -> e.finish(written.rows(), written.key(), clock.instant(), config.kept()));
        } catch (Refusal refused) {
            step(run.id(), e -> e.fail(refused.code()));
            throw new JobFailed(refused.code());
        }
    }

    private Written written(Export export, JobRun run) {
        var source = limits.named(export.list);
        var scope = new ExportScope(run.org(), export.filter());
        ExportRows rows =
                row ->
                        QuarkusTransaction.requiringNew()
                                .timeout(LONGEST_SECONDS)
                                .run(() -> source.rows(scope, row::accept));
        var head = new ExportHead(source.title(), source.columns(), mark(export));
        try (var file = files.create(export.id)) {
            var count = write(export.format, file, head, rows);
            file.finish();
            return new Written(count, file.sealedKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int write(ExportFormat format, SealedFile file, ExportHead head, ExportRows rows)
            throws IOException {
        return switch (format) {
            case XLSX -> SheetWriting.workbook(file.out(), head, rows);
            case CSV -> SheetWriting.text(file.out(), head, rows);
            case PDF -> {
                var all = PageWriting.gathered(rows);
                var pdf = pages.pages(head, all);
                file.write(pdf, 0, pdf.length);
                yield all.size();
            }
        };
    }

    /// `张三 2026-04-27 10:15 导出,用途:核对名单`.
    private String mark(Export export) {
        var at =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                        .withZone(ZoneId.of("Asia/Shanghai"))
                        .format(clock.instant());
        return "%s %s 导出,用途:%s".formatted(export.askerName, at, export.purpose);
    }

    private void step(UUID id, Consumer<Export> verb) {
        QuarkusTransaction.requiringNew().run(() -> verb.accept(exports.findById(id)));
    }

    private record Written(int rows, byte[] key) {}
}
