package org.guanai.registry.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanai.registry.exchange.imports.Importing.child;
import static org.guanai.registry.exchange.imports.Importing.roster;
import static org.guanai.registry.exchange.imports.Importing.school;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.guanai.kit.id.Ids;
import org.guanai.kit.job.JobProgress;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.Scope;
import org.guanai.kit.scope.ScopedWork;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.exchange.imports.intake.FileIntake;
import org.guanai.registry.exchange.imports.intake.FileOrder;
import org.guanai.registry.exchange.imports.intake.ImportConfig;
import org.guanai.registry.exchange.imports.intake.ImportKind;
import org.guanai.registry.exchange.imports.intake.Progress;
import org.guanai.registry.exchange.imports.intake.UploadedFiles;
import org.guanai.sheets.ContentProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileIntakeTest {
    private static final AtomicInteger NEXT = new AtomicInteger(2_133_009_100);

    @Inject FileIntake intake;
    @Inject UploadedFiles files;
    @Inject FileImports imports;
    @Inject ImportConfig config;

    private final String code = String.valueOf(NEXT.incrementAndGet());
    private final String org = school(code);

    @Test
    void whatIsKilledGoesOnBehindItsLastChunk() throws IOException {
        var chunk = config.chunk();
        var order = order(file(2 * chunk + 10));
        var progress = new Kept();
        progress.dieAt = 2;
        assertThatThrownBy(() -> take(order, progress)).hasMessage("killed");
        assertThat(students()).isEqualTo(chunk);
        assertThat(progress.reached.checkpoint()).isEqualTo(Integer.toString(chunk));
        progress.dieAt = 0;
        take(order, progress);
        assertThat(students()).isEqualTo(2L * chunk + 10);
        assertThat(progress.reached.accepted()).isEqualTo(2 * chunk + 10);
        assertThat(progress.reached.rejected()).isEqualTo(1);
        assertThat(progress.reached.total()).isEqualTo(2 * chunk + 11);
        assertThat(findings(order)).isEqualTo(1);
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws IOException {
        var order = order(file(3));
        var progress = new Kept();
        take(order, progress);
        var calls = progress.calls;
        take(order, progress);
        assertThat(progress.calls).isEqualTo(calls);
    }

    @Test
    void aFileLiesOnTheDiskInNoReadableForm() throws IOException {
        var file = file(5);
        var order = order(file);
        var path =
                java.nio.file.Path.of(
                        ConfigProvider.getConfig().getValue("guanai.files.dir", String.class),
                        "imports",
                        order.id() + ".sealed");
        assertThat(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
                .doesNotContain(code);
        assertThat(Files.getPosixFilePermissions(path)).hasSize(2);
        assertThat(files.read(order.id(), order.sealedKey())).isEqualTo(file);
    }

    /// So many children, and the first of them once more at the end.
    private byte[] file(int rows) {
        var first = child(code);
        var all = new ArrayList<>(roster(first));
        for (int i = 1; i < rows; i++) {
            all.add(child(code));
        }
        all.add(first);
        return Sheets.csv(all, StandardCharsets.UTF_8);
    }

    private FileOrder order(byte[] file) throws IOException {
        var probe = new ContentProbe();
        probe.accept(file, 0, file.length);
        var id = Ids.next();
        Rows.change(
                "insert into job (id, kind, org, requested_by, payload, request_id, state)"
                        + " values (?, 'import', ?, 'school', '', '', 'DONE')",
                id,
                org);
        try (var sealed = files.create(id)) {
            sealed.write(file, 0, file.length);
            sealed.finish();
            var format = probe.format().orElseThrow();
            var upload = new Upload(id, ImportKind.ROSTER, format, "", sealed.sealedKey());
            return scoped(() ->
                    QuarkusTransaction.requiringNew()
                            .call(() -> {
                                var row =
                                        FileImport.accept(
                                                upload, new OrgPath(org), "school", false);
                                imports.persistAndFlush(row);
                                return row.order();
                            }));
        }
    }

    private void take(FileOrder order, Progress progress) {
        scoped(() -> {
            intake.take(order, progress);
            return null;
        });
    }

    private <T> T scoped(Supplier<T> work) {
        return ScopedWork.callAs(Scope.of(org, Optional.empty()).orElseThrow(), "school", work);
    }

    private long students() {
        return Rows.count("select count(*) from student where org = ?", org);
    }

    private static long findings(FileOrder order) {
        return Rows.count(
                "select count(*) from import_finding where import_id = ? and not warning",
                order.id());
    }

    /// Keeps what was committed, or dies in the middle of a transaction.
    private static final class Kept implements Progress {
        private JobProgress reached = JobProgress.NONE;
        private int dieAt;
        private int calls;

        @Override
        public JobProgress reached() {
            return reached;
        }

        @Override
        public void advance(JobProgress progress, int warnings) {
            if (++calls == dieAt) {
                throw new IllegalStateException("killed");
            }
            reached = progress;
        }
    }
}
