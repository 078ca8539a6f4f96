package org.guanai.registry.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.exchange.imports.intake.FileIntake;
import org.guanai.registry.exchange.imports.intake.FileOrder;
import org.guanai.registry.exchange.imports.intake.RowTargets;
import org.guanai.registry.exchange.imports.intake.UploadedFiles;
import org.guanai.sheets.ErrorSheet;
import org.guanai.sheets.format.Place;
import org.guanai.sheets.format.UnreadableSheet;

/// Makes the file of the rejected rows from the upload, in the form in which it came.
@ApplicationScoped
class ErrorFiles {
    private final UploadedFiles files;
    private final FileIntake intake;

    ErrorFiles(UploadedFiles files, FileIntake intake) {
        this.files = files;
        this.intake = intake;
    }

    /// @throws Refusal.Conflict when the file as a whole could not be read
    byte[] of(Rejected rejected) {
        var order = rejected.order();
        var columns = RowTargets.columns(order.kind());
        try {
            return new ErrorSheet(order.format(), columns, intake.limits())
                    .of(files.read(order.id(), order.sealedKey()), rejected.reasons());
        } catch (UnreadableSheet e) {
            throw Refusal.conflict(e.code());
        }
    }

    /// The rows of a file that were not taken.
    record Rejected(FileOrder order, Map<Place, String> reasons) {}
}
