package org.guanai.acceptance.world;

/// A school of the small county.
///
/// @param township path of its township
/// @param phones first eight digits of its staff's phones
public record School(String township, String code, String name, String phones) {
    public String org() {
        return township + "/" + code;
    }

    /// What a member of its staff logs in with.
    public String login(int member) {
        return "s" + phones + "00" + member;
    }

    public String principal() {
        return login(0);
    }

    public String aidOfficer() {
        return login(1);
    }

    public String teacher() {
        return login(2);
    }

    public String otherTeacher() {
        return login(3);
    }
}
