package org.guanai.files.export.source;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.files.export.order.ExportFormat;
import org.guanai.files.export.order.ExportOrder;
import org.guanai.files.export.source.ExportSource.ExportScope;
import org.guanai.kit.problem.Refusal;

/// Which list an order asks for, how much of it, and whether that much may leave.
@ApplicationScoped
public class ExportLimits {
    private final ExportSources sources;
    private final ExportRules rules;
    private final ExportConfig config;

    ExportLimits(ExportSources sources, ExportRules rules, ExportConfig config) {
        this.sources = sources;
        this.rules = rules;
        this.config = config;
    }

    /// @throws Refusal.Invalid when there is no such list, or it does not know a filter
    public ExportSource source(ExportOrder order) {
        return sources.of(order);
    }

    public ExportSource named(String list) {
        return sources.named(list);
    }

    /// @throws Refusal.Unprocessable when it is more than a file may have
    public int count(ExportSource source, ExportScope scope, ExportOrder order) {
        var rows = source.count(scope);
        if (order.format() == ExportFormat.PDF && rows > config.rowsOfPdf()) {
            throw Refusal.unprocessable("files.export-too-long", "format");
        }
        if (rows > config.rows()) {
            throw Refusal.unprocessable("files.export-too-large", "filter");
        }
        return rows;
    }

    /// Where it is published that one waits for an approval.
    public String topic() {
        return config.topic();
    }

    public boolean needsApproval(ExportSource source, String org, int rows) {
        return source.isSealed() || rules.needsApproval(org, rows);
    }
}
