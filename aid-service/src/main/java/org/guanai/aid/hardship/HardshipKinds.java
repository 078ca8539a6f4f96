package org.guanai.aid.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/// The kinds of hardship (困难类型).
@ApplicationScoped
public class HardshipKinds {
    private final EntityManager entities;

    HardshipKinds(EntityManager entities) {
        this.entities = entities;
    }

    /// The standing kind for a code or a Chinese word; a legacy kind is mapped forward. Empty when
    /// unknown.
    public Optional<String> of(String codeOrWord) {
        return entities.createNativeQuery(
                        """
                        select coalesce(mapped_to, code) from hardship_kind
                        where code = :word or name_zh = :word order by position\
                        """,
                        String.class)
                .setParameter("word", codeOrWord)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /// Codes of the standing kinds, in the order of the national form; legacy ones are left out.
    public List<String> standing() {
        return entities.createNativeQuery(
                        "select code from hardship_kind where mapped_to is null order by position",
                        String.class)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }
}
