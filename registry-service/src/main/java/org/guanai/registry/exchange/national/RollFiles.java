package org.guanai.registry.exchange.national;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.files.export.source.ExportSource.ExportScope;
import org.guanai.files.export.source.ExportSource.RowSink;
import org.guanai.registry.child.national.NationalCells;
import org.guanai.registry.child.national.NationalRoll;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.Guardianships;

/// Brings together what a page of the national roll says of its children.
@ApplicationScoped
class RollFiles {
    private final NationalChildren children;
    private final StudentRoll students;
    private final Guardianships guardians;
    private final NationalRoll national;
    private final StudentSeal seal;

    RollFiles(
            NationalChildren children,
            StudentRoll students,
            Guardianships guardians,
            NationalRoll national,
            StudentSeal seal) {
        this.children = children;
        this.students = students;
        this.guardians = guardians;
        this.national = national;
        this.seal = seal;
    }

    int count(ExportScope scope) {
        return children.count(scope);
    }

    void rows(ExportScope scope, List<String> columns, RowSink sink) {
        children.each(scope, page -> page(page, columns, sink));
    }

    private void page(List<NationalChild> page, List<String> columns, RowSink sink) {
        var ids = page.stream().map(NationalChild::id).toList();
        var files = students.files(ids);
        var chains = guardians.of(ids);
        var kept = national.of(ids);
        for (var child : page) {
            var row =
                    new RollRow(
                            child,
                            files.get(child.id()),
                            chains.getOrDefault(child.id(), List.of()),
                            kept.getOrDefault(child.id(), NationalCells.NONE),
                            seal);
            sink.row(row.cells(columns));
        }
    }
}
