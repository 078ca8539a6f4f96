package org.guanai.files.export.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanai.files.document.Documents;

/// Writes an export as pages, with its mark on every one.
@ApplicationScoped
public class PageWriting {
    private final Documents documents;

    PageWriting(Documents documents) {
        this.documents = documents;
    }

    public byte[] pages(ExportHead head, List<List<String>> rows) {
        return documents.pdf("files/export", Map.of("head", head, "rows", rows));
    }

    /// All of them at once, as pages need them.
    public static List<List<String>> gathered(ExportRows rows) {
        var all = new ArrayList<List<String>>();
        rows.each(all::add);
        return all;
    }
}
