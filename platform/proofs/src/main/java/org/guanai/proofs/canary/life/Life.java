package org.guanai.proofs.canary.life;

import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.stack.keycloak.TokenDesk;

/// A household goes through everything that the platform does, with canaries for its data.
public record Life(World world, Flock flock, Errands errands) {

    /// @return the household's application for aid, on public notice
    public Subsidy.Noticed lived(School school, boolean byWorkbook) {
        var rosters = new Rosters(world, flock);
        var household = byWorkbook ? rosters.enrolledByWorkbook(school) : rosters.enrolled(school);
        var student = rosters.student(household);
        var registering = new Registering(world, flock, errands);
        registering.staff(school);
        registering.guardian(household, student);
        registering.survey(household, student);
        registering.change(household, student);
        registering.disclose(household, student);
        var papers = new Papers(world, flock, errands);
        papers.evidence(household, student);
        papers.print(household, student);
        papers.export(household);
        new Caring(world, flock, errands).run(household, student);
        new Counselling(world, flock, errands).run(household, student);
        new Incidents(world, flock, errands).run(household, student);
        wrongPassword(household);
        return new Subsidy(world, flock, errands).objectedTo(household, student);
    }

    /// Somebody who takes a phone for a login name.
    private void wrongPassword(Household household) {
        var desk = new TokenDesk(world.platform.endpoints().realm(), "guanai-demo");
        desk.byPassword(household.phone(), "not the password");
        desk.byPassword(flock.phone("login name of nobody"), "not the password");
    }
}
