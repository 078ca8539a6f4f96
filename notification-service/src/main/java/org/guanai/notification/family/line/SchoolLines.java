package org.guanai.notification.family.line;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SchoolLines implements PanacheRepositoryBase<SchoolLine, UUID> {}
