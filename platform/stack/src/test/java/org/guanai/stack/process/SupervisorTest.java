package org.guanai.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.say.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final SleepingPart SLEEPER = new SleepingPart("sleeper", "exec sleep 300");
    @TempDir Path folder;
    private StateFolder state;

    @BeforeEach
    void stateFolder() {
        state = new StateFolder(folder);
    }

    @AfterEach
    void nothingStays() {
        supervisor(SLEEPER).stop();
    }

    @Test
    void whatAKilledSupervisorLeftIsTakenOver() {
        var before = started(SLEEPER).process("sleeper");
        var after = started(SLEEPER).process("sleeper");
        assertThat(after.pid()).isEqualTo(before.pid());
    }

    @Test
    void aLeftoverThatIsNotAsWantedNowIsReplaced() {
        var before = started(SLEEPER).process("sleeper");
        var after = started(SLEEPER.with("COLOUR", "red")).process("sleeper");
        assertThat(after.pid()).isNotEqualTo(before.pid());
        assertThat(Pids.lives(before)).isFalse();
    }

    @Test
    void anotherProcessWithANotedIdIsNotTakenOver() throws IOException {
        var file = state.pidFile("sleeper");
        var old = "2001-01-01T00:00:00Z\n" + SLEEPER.launch().fingerprint() + "\n";
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + old);
        assertThat(started(SLEEPER).process("sleeper").pid())
                .isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void aPartThatDiesIsStartedAgain() {
        var supervisor = started(SLEEPER);
        var first = supervisor.process("sleeper");
        first.destroyForcibly();
        await().until(() -> supervisor.process("sleeper").pid() != first.pid());
        assertThat(supervisor.process("sleeper").isAlive()).isTrue();
        supervisor.stop();
    }

    @Test
    void aPartThatIsKilledOnPurposeStaysDeadUntilItIsRestarted() {
        var supervisor = started(SLEEPER);
        supervisor.kill("sleeper");
        assertThat(Pids.lives(supervisor.process("sleeper"))).isFalse();
        supervisor.restart("sleeper");
        assertThat(supervisor.process("sleeper").isAlive()).isTrue();
    }

    @Test
    void stoppingLeavesNothingBehind() throws IOException {
        var supervisor = started(SLEEPER);
        var process = supervisor.process("sleeper");
        supervisor.stop();
        assertThat(Pids.lives(process)).isFalse();
        try (var files = Files.list(state.folder("run"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void downStopsWhatAKilledSupervisorLeft() {
        var process = started(SLEEPER).process("sleeper");
        assertThat(new Leftovers(state, Progress.silent()).stopAll()).isEqualTo(1);
        assertThat(Pids.lives(process)).isFalse();
    }

    @Test
    void aPartThatEndsWhileStartingIsNamedWithItsLastLines() {
        var part = new SleepingPart("failing", "echo never ready: no licence; exit 3");
        assertThatThrownBy(() -> started(part))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("failing ended while starting (exit 3)")
                .hasMessageContaining("no licence");
    }

    @Test
    void aTakenPortIsNamedWithTheProcessThatHoldsIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = List.of(other.getLocalPort());
            var part = new SleepingPart("sleeper", "exec sleep 300", Map.of(), ports);
            assertThatThrownBy(() -> started(part))
                    .isInstanceOf(PlatformFailure.class)
                    .hasMessageContaining("port " + other.getLocalPort())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    /// Started, and then forgotten as if its supervisor had been killed.
    private Supervisor started(SleepingPart part) {
        var supervisor = supervisor(part);
        supervisor.start();
        return supervisor;
    }

    private Supervisor supervisor(SleepingPart part) {
        return new Supervisor(List.of(part), state, Progress.silent());
    }
}
