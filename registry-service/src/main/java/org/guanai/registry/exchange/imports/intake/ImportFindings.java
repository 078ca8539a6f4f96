package org.guanai.registry.exchange.imports.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ImportFindings implements PanacheRepositoryBase<ImportFinding, ImportFindingId> {
    private static final String IN_ORDER = " order by sheetNumber, rowNumber, position";

    List<ImportFinding> errors(UUID importId) {
        return list("importId = :id and not warning" + IN_ORDER, Map.of("id", importId));
    }

    List<ImportFinding> after(UUID importId, int sheet, int row, int position, int limit) {
        return find(
                        "importId = :id and (sheetNumber > :sheet or sheetNumber = :sheet and (rowNumber > :row"
                                + " or rowNumber = :row and position > :position))"
                                + IN_ORDER,
                        Map.of("id", importId, "sheet", sheet, "row", row, "position", position))
                .page(0, limit)
                .list();
    }

    void forget(Collection<UUID> imports) {
        delete("importId in :imports", Map.of("imports", imports));
    }
}
