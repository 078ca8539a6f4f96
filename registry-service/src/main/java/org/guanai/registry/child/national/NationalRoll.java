package org.guanai.registry.child.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps what the national roll says of children beyond the registry's own fields. By hand, because
/// a roster has hundreds of rows a chunk.
@ApplicationScoped
public class NationalRoll {
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final String OF =
            "select student_id, cells from national_cells where student_id = any (:ids)";
    private static final Table<Kept> TABLE =
            Table.<Kept>of("national_cells")
                    .key("student_id", Kept::student)
                    .with("cells", Kept::cells);

    private final Sql sql;
    private final Sealer sealer;
    private final ObjectMapper json;

    NationalRoll(Sql sql, Sealer sealer, ObjectMapper json) {
        this.sql = sql;
        this.sealer = sealer;
        this.json = json;
    }

    /// Of those children of whom something is kept.
    @Transactional
    public Map<UUID, NationalCells> of(Collection<UUID> students) {
        return students.isEmpty()
                ? Map.of()
                : sql.query(OF).with("ids", students).list(NationalRoll::kept).stream()
                        .collect(Collectors.toMap(Kept::student, this::open));
    }

    /// Keeps what a file says; what it leaves out stays.
    ///
    /// @param said by child
    @Transactional
    public void keep(Map<UUID, NationalCells> said) {
        var before = of(said.keySet());
        var kept =
                said.entrySet().stream()
                        .map(e -> {
                            var there = before.getOrDefault(e.getKey(), NationalCells.NONE);
                            return seal(e.getKey(), there.then(e.getValue()));
                        })
                        .toList();
        sql.upsert(TABLE, kept).run();
    }

    private Kept seal(UUID student, NationalCells cells) {
        try {
            var text = json.writeValueAsString(cells.byHeading());
            return new Kept(student, sealer.seal(text, TABLE.name(), student, "cells"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NationalCells open(Kept kept) {
        try {
            var text = sealer.open(kept.cells, TABLE.name(), kept.student, "cells");
            return NationalCells.of(json.readValue(text, CELLS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kept kept(Row r) {
        return new Kept(r.id("student_id"), r.bytes("cells"));
    }

    private record Kept(UUID student, byte[] cells) {}
}
