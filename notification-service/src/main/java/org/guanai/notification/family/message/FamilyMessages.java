package org.guanai.notification.family.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.notification.template.WrittenTexts;

@ApplicationScoped
class FamilyMessages implements PanacheRepositoryBase<FamilyMessage, UUID>, WrittenTexts {
    @Override
    public Optional<Words> of(UUID id) {
        return findByIdOptional(id).map(m -> new Words(m.title, m.text));
    }
}
