package sala.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Grant;
import sala.access.Role;
import sala.core.CoreBeans;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.people.Person;
import sala.people.Username;
import sala.testkit.TestDatabase;

class FirstAdminTest {

    private static final Passwords PASSWORDS = CoreBeans.passwords();
    private static final Username ADMIN = new Username("admin");

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path data;

    final CoreBeans core = new CoreBeans(db);

    @Test
    void aNewDistrictHasOneWhoMayLetInAllOthers() {
        start(NodeRole.DISTRICT, false);

        Person admin = core.people.find(ADMIN).orElseThrow();
        assertThat(admin.grants()).containsExactly(Grant.district(Role.DISTRICT_ADMIN));
        assertThat(PASSWORDS.match(note().noted().orElseThrow(), admin.passwordHash()))
                .isTrue();
    }

    @Test
    void nobodyElseReadsTheNoteAndNothingIsLeftBesideIt() throws IOException {
        start(NodeRole.DISTRICT, false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note().file())))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).containsExactly(note().file());
        }
    }

    @Test
    void aSecondStartMakesNoOtherAndKeepsTheNote() {
        start(NodeRole.DISTRICT, false);
        String password = note().noted().orElseThrow();

        start(NodeRole.DISTRICT, false);

        assertThat(note().noted()).contains(password);
        assertThat(db.one(Long.class, "select count(*) from person")).isOne();
    }

    @Test
    void thePasswordIsNotedOnlyUntilItIsChanged() {
        start(NodeRole.DISTRICT, false);
        core.change(
                core.people.find(ADMIN).orElseThrow(), admin -> admin.changePassword(PASSWORDS.hash("another one")));

        start(NodeRole.DISTRICT, false);

        assertThat(note().noted()).isEmpty();
    }

    @Test
    void theSampleDistrictAndSchoolsGetNone() {
        start(NodeRole.DISTRICT, true);
        start(NodeRole.SCHOOL, false);

        assertThat(core.people.isEmpty()).isTrue();
        assertThat(note().noted()).isEmpty();
    }

    private void start(NodeRole role, boolean demo) {
        NodeSettings settings = new NodeSettings(role, data, 8080, 8081, "test", data, demo);
        new FirstAdmin(settings, core.people, PASSWORDS, core.transactions).start();
    }

    private PasswordNote note() {
        return new PasswordNote(data.resolve("first-account.txt"));
    }
}
