package org.guanai.mentoring.care.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Feedbacks implements PanacheRepositoryBase<Feedback, UUID> {}
