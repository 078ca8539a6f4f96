package org.guanai.mentoring.care.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContactForms implements PanacheRepositoryBase<ContactForm, UUID> {

    Optional<ContactForm> locked(UUID contact) {
        return findByIdOptional(contact, LockModeType.PESSIMISTIC_WRITE);
    }
}
