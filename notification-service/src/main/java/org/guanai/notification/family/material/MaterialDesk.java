package org.guanai.notification.family.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.family.Today;

/// Keeps the materials: written by one, approved by another, replaced by the next version.
@ApplicationScoped
public class MaterialDesk {
    private static final String NOUN = "material";

    private final Materials materials;
    private final EntityManager entities;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    MaterialDesk(
            Materials materials,
            EntityManager entities,
            Journal journal,
            Caller caller,
            Today today) {
        this.materials = materials;
        this.entities = entities;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    MaterialView write(MaterialEntry entry) {
        return enter(Material.write(caller.org(), entry, caller.person(), today.now()));
    }

    @Transactional
    MaterialView writeAnew(UUID id, MaterialEntry entry) {
        return enter(own(id).anew(entry, caller.person(), today.now()));
    }

    @Transactional
    MaterialView approve(UUID id) {
        var material = own(id);
        material.approve(caller.person());
        materials.inForce(material.seriesId).stream()
                .filter(older -> !older.id.equals(id))
                .forEach(Material::retire);
        materials.flush();
        journal.wrote(NOUN, id, "approval");
        return MaterialView.of(material);
    }

    @Transactional
    MaterialView retire(UUID id, String reason) {
        var material = own(id);
        material.retire();
        materials.flush();
        journal.withdrew(NOUN, id, reason);
        return MaterialView.of(material);
    }

    @Transactional
    MaterialView one(UUID id) {
        return MaterialView.of(found(id));
    }

    /// What is in force, unless drafts and retired ones are asked for.
    @Transactional
    Page<MaterialView> page(Topic topic, boolean all, Paging paging) {
        var listing =
                Listing.of(entities, Material.class)
                        .where("it.topic = :topic", topic)
                        .newestFirst("id");
        if (!all) {
            listing.where("it.state = APPROVED")
                    .where("it.validUntil is null or it.validUntil >= :today", today.day());
        }
        return listing.page(paging, MaterialView.class);
    }

    /// @throws Refusal.Unprocessable when it is not in force, or not the caller's to use
    public void requireInForce(UUID id) {
        materials
                .findByIdOptional(id)
                .filter(m -> m.state == MaterialState.APPROVED)
                .filter(m -> m.validUntil == null || !m.validUntil.isBefore(today.day()))
                .orElseThrow(() ->
                        Refusal.unprocessable("notification.material-not-in-force", "material"));
    }

    private MaterialView enter(Material material) {
        materials.persistAndFlush(material);
        journal.wrote(NOUN, material.id, "title", "topic", "text");
        journal.publish(Topics.NOTIFICATION_EVENTS, material.id, material.waiting(caller.human()));
        return MaterialView.of(material);
    }

    /// Read downwards, changed only by whoever made it.
    private Material own(UUID id) {
        var material = found(id);
        if (!material.org.equals(caller.org())) {
            throw Refusal.absent();
        }
        return material;
    }

    private Material found(UUID id) {
        return materials.findByIdOptional(id).orElseThrow(Refusal::absent);
    }
}
