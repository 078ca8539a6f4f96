package org.guanai.registry.people.guardian;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A guardian (监护人): one person for all their children in a county. Its steps have no event: others
/// follow its snapshot.
@Entity
class Guardian {
    static final String CHINESE = "zh";

    @Id UUID id;
    UUID human;
    OrgPath org;
    String name;
    byte[] phone;
    byte[] phoneIndex;
    byte[] email;
    String language;
    boolean active;
    boolean accountBehind;
    @Version long version;

    protected Guardian() {}

    private Guardian(UUID id, UUID human, OrgPath county, String name) {
        this.id = id;
        this.human = human;
        this.org = county;
        this.name = name;
        this.language = CHINESE;
        this.active = true;
    }

    /// Without a phone: never found again by another child's roster.
    static Guardian register(UUID id, UUID human, OrgPath county, String name) {
        return new Guardian(id, human, county, name);
    }

    /// The same person as one school reaches them, apart from how others do: never found again by a
    /// roster.
    Guardian apart(UUID id, String phone, String email, String language, GuardianSeal seal) {
        var own = new Guardian(id, human, org, name);
        own.language = language == null ? this.language : language;
        var number = phone == null ? seal.open(this.id, "phone", this.phone) : phone;
        own.phone = seal.seal(id, "phone", number);
        own.email = seal.seal(id, "email", email);
        return own;
    }

    /// The last child is gone, and its time is up.
    void forget() {
        phone = null;
        phoneIndex = null;
        email = null;
        active = false;
        accountBehind = false;
    }

    /// Another way of reaching the person; what is null stays.
    void reach(String phone, String email, String language, GuardianSeal seal) {
        if (phone != null) {
            this.phone = seal.seal(id, "phone", phone);
            this.phoneIndex = seal.phone(phone);
        }
        this.email = email == null ? this.email : seal.seal(id, "email", email);
        this.language = language == null ? this.language : language;
    }
}
