package org.guanai.registry.network.boarding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// What a school has for its boarders in a school year (寄宿条件档案). Its steps have no event: nobody
/// else keeps it.
@Entity
@Table(name = "boarding_profile")
class BoardingProfile {
    @Id UUID id;
    OrgPath org;
    int schoolYear;
    int beds;
    int rooms;
    int floorArea;
    int girlsFloors;
    int canteenSeats;
    int waterPoints;
    int baths;
    int fireExits;
    boolean healthRoom;
    boolean nightLight;
    int stateMoney;
    int localMoney;
    int otherMoney;
    String recordedBy;
    Instant recordedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected BoardingProfile() {}

    private BoardingProfile(OrgPath school, int year) {
        this.id = Ids.next();
        this.org = school;
        this.schoolYear = year;
    }

    static BoardingProfile record(
            OrgPath school, int year, BoardingFacts facts, String by, Instant now) {
        var recorded = new BoardingProfile(school, year);
        recorded.describe(facts);
        recorded.recordedBy = by;
        recorded.recordedAt = now;
        return recorded;
    }

    /// @throws Refusal.Conflict when it was taken back
    void change(BoardingFacts facts) {
        requireStanding();
        describe(facts);
    }

    /// @throws Refusal.Conflict when it was taken back already
    void withdraw(Withdrawn why) {
        requireStanding();
        withdrawn = why;
    }

    BoardingFacts facts() {
        return new BoardingFacts(
                beds,
                rooms,
                floorArea,
                girlsFloors,
                canteenSeats,
                waterPoints,
                baths,
                fireExits,
                healthRoom,
                nightLight,
                stateMoney,
                localMoney,
                otherMoney);
    }

    private void describe(BoardingFacts facts) {
        beds = facts.beds();
        rooms = facts.rooms();
        floorArea = facts.floorArea();
        girlsFloors = facts.girlsFloors();
        canteenSeats = facts.canteenSeats();
        waterPoints = facts.waterPoints();
        baths = facts.baths();
        fireExits = facts.fireExits();
        healthRoom = facts.healthRoom();
        nightLight = facts.nightLight();
        stateMoney = facts.stateMoney();
        localMoney = facts.localMoney();
        otherMoney = facts.otherMoney();
    }

    private void requireStanding() {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
    }
}
