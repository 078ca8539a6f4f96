package org.guanai.files.export.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.files.export.order.ExportFormat;

/// A list of a service that can be exported. A CDI bean; called in the scope of whoever asked, in a
/// transaction, once to count and once, behind the answer, to write: it must not use the request.
public interface ExportSource {
    /// Stable name in a request: `students`.
    String list();

    /// 学生名单, heads the file.
    String title();

    List<String> columns();

    /// Roles that may ask for it.
    Set<String> roles();

    /// Names of the filters that it knows.
    Set<String> filters();

    /// Whether it shows what is sealed elsewhere (numbers, phones, addresses): then a second person
    /// decides on it, however short it is.
    default boolean isSealed() {
        return false;
    }

    /// The forms that it can take.
    default Set<ExportFormat> formats() {
        return EnumSet.allOf(ExportFormat.class);
    }

    /// @throws org.guanai.kit.problem.Refusal.Invalid when a filter's value is none
    int count(ExportScope scope);

    /// Every row, in order, each with as many cells as there are columns.
    void rows(ExportScope scope, RowSink sink);

    /// What is asked for.
    ///
    /// @param org path of the organisation that asks: rows there and below
    record ExportScope(String org, Map<String, String> filter) {
        /// Null when it was not asked for.
        public String filter(String name) {
            return filter.get(name);
        }
    }

    interface RowSink {
        void row(List<String> cells);
    }
}
