package org.guanai.safety.boarding.rollcall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BoarderAbsences implements PanacheRepositoryBase<BoarderAbsence, UUID> {}
