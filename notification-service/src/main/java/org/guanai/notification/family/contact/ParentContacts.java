package org.guanai.notification.family.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ParentContacts implements PanacheRepositoryBase<ParentContact, UUID> {}
