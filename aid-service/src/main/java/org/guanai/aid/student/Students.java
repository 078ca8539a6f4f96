package org.guanai.aid.student;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Students implements PanacheRepositoryBase<Student, UUID> {}
