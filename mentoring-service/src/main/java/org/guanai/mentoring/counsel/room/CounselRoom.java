package org.guanai.mentoring.counsel.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// A counselling room (心理咨询室) of a school. No event: nothing outside acts on it.
@Entity
class CounselRoom {
    static final String TABLE = "counsel_room";

    @Id UUID id;
    OrgPath org;
    String name;
    String place;

    /// When it is open, in words.
    String hours;

    boolean closed;
    @Version long version;

    protected CounselRoom() {}

    static CounselRoom open(OrgPath org, RoomEntry entry) {
        var room = new CounselRoom();
        room.id = Ids.next();
        room.org = org;
        room.change(entry);
        return room;
    }

    void change(RoomEntry entry) {
        name = entry.name().strip();
        place = entry.place().strip();
        hours = entry.hours().strip();
        closed = entry.closed();
    }
}
