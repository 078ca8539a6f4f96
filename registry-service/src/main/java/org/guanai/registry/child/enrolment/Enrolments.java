package org.guanai.registry.child.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {}
