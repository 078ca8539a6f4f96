package org.guanai.mentoring.counsel.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Keeping the rooms of a school.
@ApplicationScoped
class RoomDesk {
    private final CounselRooms rooms;
    private final EntityManager entities;
    private final Caller caller;
    private final Journal journal;

    RoomDesk(CounselRooms rooms, EntityManager entities, Caller caller, Journal journal) {
        this.rooms = rooms;
        this.entities = entities;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    RoomView open(RoomEntry entry) {
        var room = CounselRoom.open(new OrgPath(caller.org()), entry);
        rooms.persistAndFlush(room);
        journal.wrote(CounselRoom.TABLE, room.id, "name", "place", "hours");
        return RoomView.of(room);
    }

    @Transactional
    RoomView change(UUID id, String ifMatch, RoomEntry entry) {
        var room = rooms.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, room.version);
        room.change(entry);
        rooms.flush();
        journal.wrote(CounselRoom.TABLE, id, "name", "place", "hours", "closed");
        return RoomView.of(room);
    }

    @Transactional
    Page<RoomView> list(Paging paging) {
        return Listing.of(entities, CounselRoom.class).by("id").page(paging, RoomView.class);
    }
}
