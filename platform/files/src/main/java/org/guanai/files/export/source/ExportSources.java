package org.guanai.files.export.source;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanai.files.export.order.ExportOrder;
import org.guanai.kit.problem.Refusal;

/// The lists of this service that can be exported.
@ApplicationScoped
class ExportSources {
    private final Map<String, ExportSource> byName;

    ExportSources(@All List<ExportSource> sources) {
        this.byName = sources.stream().collect(Collectors.toMap(ExportSource::list, s -> s));
    }

    /// @throws Refusal.Invalid when there is no such list, or it does not know a filter or a format
    ExportSource of(ExportOrder order) {
        var source = byName.get(order.list());
        if (source == null) {
            throw Refusal.invalid("files.export-unknown", "list");
        }
        if (!source.filters().containsAll(order.filters().keySet())) {
            throw Refusal.invalid("files.export-filter", "filter");
        }
        if (!source.formats().contains(order.format())) {
            throw Refusal.invalid("files.export-format", "format");
        }
        return source;
    }

    ExportSource named(String list) {
        return byName.get(list);
    }
}
