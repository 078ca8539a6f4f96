package org.guanai.notification.family.parentschool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.notification.template.WrittenTexts;

@ApplicationScoped
class ParentSessions implements PanacheRepositoryBase<ParentSession, UUID>, WrittenTexts {
    @Override
    public Optional<Words> of(UUID id) {
        return findByIdOptional(id).map(s -> new Words(s.title, s.place));
    }
}
