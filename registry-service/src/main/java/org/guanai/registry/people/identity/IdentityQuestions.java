package org.guanai.registry.people.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IdentityQuestions implements PanacheRepositoryBase<IdentityQuestion, UUID> {}
