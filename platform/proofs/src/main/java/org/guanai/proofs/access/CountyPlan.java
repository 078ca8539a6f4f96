package org.guanai.proofs.access;

import java.util.List;

/// A county of the proof before anything of it exists. All numbers follow from its code, so that
/// nobody in it can be taken for somebody of another.
///
/// @param key how its stories are called
/// @param code its division code
public record CountyPlan(String key, String code, String name, List<SchoolPlan> schools) {

    /// @param families one family name for all people of each school
    static CountyPlan of(String key, String code, String name, String families) {
        var township = code + "/" + code + "101";
        var first =
                new SchoolPlan(key + "1", township, "213" + code + "1", families.substring(0, 1));
        var second = new SchoolPlan(key + "2", township, "213" + code + "2", families.substring(1));
        return new CountyPlan(key, code, name, List.of(first, second));
    }

    String township() {
        return code + "/" + code + "101";
    }

    /// What an officer logs in with.
    String user(String post) {
        return code + "-" + post;
    }

    /// @param family family name of all its people, so that a name says where it comes from
    record SchoolPlan(String key, String township, String code, String family) {
        String org() {
            return township + "/" + code;
        }

        String name() {
            return family + "家小学";
        }

        String county() {
            return org().substring(0, 6);
        }

        /// What a member of staff logs in with.
        String user(String post) {
            return code + "-" + post;
        }

        String countyOfficer() {
            return county() + "-county-officer";
        }

        /// Phone of somebody of this school.
        String phone(int person) {
            return "135%s0%02d".formatted(code.substring(5), person);
        }
    }
}
