package org.guanai.registry.exchange.national;

import java.util.List;
import java.util.Set;
import org.guanai.events.Roles;
import org.guanai.files.export.order.ExportFormat;
import org.guanai.files.export.source.ExportSource;

/// The roll of a school or county in one order of the national system (全国学籍). It shows numbers,
/// phones and addresses: a second person decides on it.
class RollExport implements ExportSource {
    private final RollOrder order;
    private final RollFiles files;

    RollExport(RollOrder order, RollFiles files) {
        this.order = order;
        this.files = files;
    }

    @Override
    public String list() {
        return order.list();
    }

    @Override
    public String title() {
        return order.title();
    }

    @Override
    public List<String> columns() {
        return order.columns();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.PRINCIPAL);
    }

    @Override
    public Set<String> filters() {
        return NationalChildren.FILTERS;
    }

    @Override
    public boolean isSealed() {
        return true;
    }

    /// Seventy columns fit no page.
    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.XLSX, ExportFormat.CSV);
    }

    @Override
    public int count(ExportScope scope) {
        return files.count(scope);
    }

    @Override
    public void rows(ExportScope scope, RowSink sink) {
        files.rows(scope, order.columns(), sink);
    }
}
