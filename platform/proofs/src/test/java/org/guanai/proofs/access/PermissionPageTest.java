package org.guanai.proofs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The generated page of permissions is what is committed. Run with `-Dguanai.docs.write=true` to
/// renew it.
class PermissionPageTest {
    private static final Path HOME = Path.of("../..");

    @Test
    void theTableOfPermissions() throws IOException {
        var page = new PermissionPage(HOME).page();
        var file = HOME.resolve("docs/permissions.md");
        if (Boolean.getBoolean("guanai.docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }
}
